import { Library } from '../../components/library/library';
import { mountPage } from '../../components/page';
import { isoDay } from '../../lib/model/day';
import { connectSearch } from '../../lib/search/index';
import type { SearchReply, SearchService } from '../../lib/search/index';
import { NuoshuDatabase } from '../../lib/store/database';
import { writeSettings } from '../../lib/settings/settings';
import { newestRows } from '../../lib/view/newest-rows';
import { parseRoute } from '../../lib/view/route';
import { SearchPage } from '../../lib/view/search-page';

const database = new NuoshuDatabase();
/* Opened while the page is drawn; where that fails whoever reads first is told. */
database.open().catch(() => undefined);
if (parseRoute(location.hash).view === 'notes') newestRows(database).begin();

function startSearch(): SearchService {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  return connectSearch({
    send: (request) => worker.postMessage(request),
    listen: (hear) =>
      worker.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => hear(data)),
  });
}

const search = new SearchPage({
  start: startSearch,
  schedule: (work, delayMs) => {
    const timer = setTimeout(work, delayMs);
    return () => clearTimeout(timer);
  },
});

/** Draws the desk. */
export function start(): void {
  mountPage((settings) => (
    <Library
      settings={settings}
      database={database}
      search={search}
      today={isoDay(new Date())}
      onChange={(change) => void writeSettings(change)}
    />
  ));
}
