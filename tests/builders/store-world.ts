import { NuoshuDatabase } from '../../lib/store/database';
import { FilesDatabase } from '../../lib/store/incoming';
import type { StoreEnvironment } from '../../lib/store/change-log';

let opened = 0;

/** A database of its own per call, on fake-indexeddb. */
export const freshDatabase = (): NuoshuDatabase => new NuoshuDatabase(`test-${(opened += 1)}`);

/** The same for imports on their way. */
export const freshFiles = (): FilesDatabase => new FilesDatabase(`files-${(opened += 1)}`);

/** A clock that stands at `2026-01-01T00:00:00Z` until it is moved, and ids that count. */
export function fixedEnvironment(): StoreEnvironment & { advance(ms: number): void } {
  let now = Date.UTC(2026, 0, 1);
  let ids = 0;
  return {
    nowMs: () => now,
    newId: () => `device-${(ids += 1)}`,
    advance: (ms) => {
      now += ms;
    },
  };
}
