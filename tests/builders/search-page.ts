import { searchInProcess } from '../../lib/search/index';
import type { SearchService } from '../../lib/search/index';
import type { NuoshuDatabase } from '../../lib/store/database';
import { searchSource } from '../../lib/store/search-source';
import { SearchPage } from '../../lib/view/search-page';
import { watchFinder } from '../../lib/watch/index';

/**
 * The search of a page over a store, in its own process; what is typed is asked at once. `over`
 * replaces parts of it.
 */
export function searchPageOver(
  database: NuoshuDatabase,
  over: Partial<SearchService> = {},
): SearchPage {
  const inProcess = searchInProcess(searchSource(database), watchFinder, {
    nowMs: () => 0,
    breathe: () => Promise.resolve(),
  });
  return new SearchPage({
    start: () => ({ ...inProcess, ...over }),
    schedule: (work, delayMs) => {
      /* Nothing is done now and then: the tests' stores are read at once. */
      if (delayMs < 500) queueMicrotask(work);
      return () => undefined;
    },
  });
}
