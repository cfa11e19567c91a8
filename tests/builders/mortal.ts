import type { Dexie } from 'dexie';
import type { Provider } from '../../lib/sync/provider';
import { Killed } from './memory-storage';
import type { Profile } from './profile';

/**
 * A worker that is killed after so many steps outside of itself: requests, and transactions that
 * write.
 */
export interface Mortal {
  readonly provider: Provider;
  /** Counts the transactions of a profile as well. */
  readonly watch: (profile: Profile) => void;
  /** From now on: the step of this number, counted from 1, is the last that is done. */
  readonly killAfter: (steps: number) => void;
  readonly revive: () => void;
  /** Whether it came to its end. */
  readonly isDead: () => boolean;
}

/** A worker before this storage. */
export function mortal(storage: Provider): Mortal {
  let left = Infinity;
  const begin = (): void => {
    if (left <= 0) throw new Killed();
    left -= 1;
  };
  const end = (): void => {
    if (left <= 0) throw new Killed();
  };
  const step = async <T>(work: () => Promise<T>): Promise<T> => {
    begin();
    const done = await work();
    end();
    return done;
  };
  const count = (database: Dexie): void => {
    database.use({
      stack: 'dbcore',
      name: 'mortal',
      create: (core) => ({
        ...core,
        transaction: (tables, mode, options) => {
          if (mode === 'readwrite') begin();
          return core.transaction(tables, mode, options);
        },
      }),
    });
  };
  return {
    provider: {
      list: (folder) => step(() => storage.list(folder)),
      get: (path) => step(() => storage.get(path)),
      put: (path, bytes) => step(() => storage.put(path, bytes)),
      delete: (path) => step(() => storage.delete(path)),
    },
    watch: ({ database, memory }) => {
      for (const one of [database, memory.database]) {
        one.close({ disableAutoOpen: false });
        count(one);
      }
    },
    killAfter: (steps) => {
      left = steps;
    },
    revive: () => {
      left = Infinity;
    },
    isDead: () => left <= 0,
  };
}
