import { NuoshuDatabase } from '../store/database';
import type { ExportNews, ExportOrder } from './export-order';
import { fillOrder } from './fill-order';

/** How often the page hears how far it is: each time it draws. */
const NEWS_MS = 100;

/*
 * Files of thousands of reports are made in a thread of their own, which is ended where the reader
 * calls it off.
 */
const database = new NuoshuDatabase();
let toldMs = -Infinity;
addEventListener('message', ({ data }: MessageEvent<ExportOrder>) => {
  const tell = (news: ExportNews): void => {
    const nowMs = performance.now();
    const isLast = news.kind !== 'progress' || news.done === news.total;
    if (!isLast && nowMs - toldMs < NEWS_MS) return;
    toldMs = nowMs;
    postMessage(news);
  };
  void fillOrder(database, data, tell).then(tell);
});
