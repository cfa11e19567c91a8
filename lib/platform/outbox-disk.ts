/**
 * A copy on disk of what waits, in the extension's own origin. Every call rejects where the disk
 * does not answer.
 */
export interface OutboxDisk {
  /** Everything there is, by key. */
  all(): Promise<Readonly<Record<string, unknown>>>;
  /**
   * Puts a value under a key, and takes away in the same step what stands between `from` and that
   * key.
   */
  set(key: string, value: unknown, from: string): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

/** Not the database of the notes: that one may be the one that is refused. */
const NAME = 'nuoshu-outbox';
const STORE = 'entries';
/** A database that is blocked or damaged may answer nothing at all. */
const DEADLINE_MS = 3_000;

/**
 * An IndexedDB database of its own, opened anew for each step, so that no failure outlives its
 * cause. Only the background may use it: Firefox gives pages in private windows, and frames where
 * it isolates first parties, another one of that name.
 */
export function outboxDisk(deadlineMs = DEADLINE_MS): OutboxDisk {
  const step = <T>(
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => () => T,
  ): Promise<T> => within(deadlineMs, inStore(mode, work));
  return {
    all: () =>
      step('readonly', (store) => {
        const keys = store.getAllKeys();
        const values = store.getAll();
        return () =>
          Object.fromEntries(keys.result.map((key, at) => [String(key), values.result[at]]));
      }),
    set: (key, value, from) =>
      step('readwrite', (store) => {
        if (from < key) store.delete(IDBKeyRange.bound(from, key, false, true));
        store.put(value, key);
        return () => undefined;
      }),
    remove: (keys) =>
      step('readwrite', (store) => {
        for (const key of keys) store.delete(key);
        return () => undefined;
      }),
  };
}

/** Runs one transaction; `work` asks, and what it answers is called when all is done. */
async function inStore<T>(
  mode: IDBTransactionMode,
  work: (store: IDBObjectStore) => () => T,
): Promise<T> {
  const database = await open();
  try {
    const transaction = database.transaction(STORE, mode, { durability: 'strict' });
    const result = work(transaction.objectStore(STORE));
    await new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('aborted'));
    });
    return result();
  } finally {
    database.close();
  }
}

const open = (): Promise<IDBDatabase> =>
  new Promise((resolve, reject) => {
    const opening = indexedDB.open(NAME, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore(STORE);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error ?? new Error('not opened'));
  });

async function within<T>(deadlineMs: number, work: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the disk does not answer')), deadlineMs);
  });
  try {
    return await Promise.race([work, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
