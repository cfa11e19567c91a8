import { DeskServer } from '../desk/server';
import type { DeskMessage } from '../desk/protocol';
import { NuoshuDatabase } from '../store/database';
import { deskSource } from '../store/desk-rows';
import { doubtfulIn } from './note-rows';

/*
 * The desk's index in a thread of its own: a sort of hundreds of thousands never keeps the page
 * from scrolling.
 */
const database = new NuoshuDatabase();
const server = new DeskServer({
  source: deskSource(database, (rows) => doubtfulIn(database, rows)),
  reply: (reply) => postMessage(reply),
  breathe: () => new Promise((resolve) => setTimeout(resolve)),
});
addEventListener('message', ({ data }: MessageEvent<DeskMessage>) => server.handle(data));
void server.start();
