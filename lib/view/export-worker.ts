import { NuoshuDatabase } from '../store/database';
import type { ExportNews, ExportOrder } from './export-order';
import { fillOrder } from './fill-order';

/* Files of thousands of reports are made in a thread of their own, which is ended where the reader calls it off. */
const database = new NuoshuDatabase();
const tell = (news: ExportNews): void => postMessage(news);
addEventListener('message', ({ data }: MessageEvent<ExportOrder>) => {
  void fillOrder(database, data, tell).then(tell);
});
