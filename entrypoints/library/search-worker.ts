import { searchInProcess, serveSearch } from '../../lib/search/index';
import type { SearchPort, SearchReply, SearchRequest } from '../../lib/search/index';
import { NuoshuDatabase } from '../../lib/store/database';
import { searchSource } from '../../lib/store/search-source';
import { breathe } from '../../lib/reader/breathe';
import { watchFinder } from '../../lib/watch/index';

/*
 * The library's search, in a thread of its own. The page starts it by
 * `new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' })` and speaks to it
 * by `connectSearch`.
 */
const port: SearchPort<SearchReply, SearchRequest> = {
  send: (reply) => postMessage(reply),
  listen: (hear) => {
    addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
      hear(data);
    });
  },
};

serveSearch(
  port,
  searchInProcess(searchSource(new NuoshuDatabase()), watchFinder, {
    nowMs: () => performance.now(),
    breathe,
  }),
);
