import type { OutboxDisk } from '../../lib/platform/outbox-disk';

/** A disk over a map that a test can look into; while it is `refuse`d it rejects everything. */
export function fakeDisk(): OutboxDisk & {
  readonly held: ReadonlyMap<string, unknown>;
  refuse(is: boolean): void;
} {
  const held = new Map<string, unknown>();
  let isRefused = false;
  const step = <T>(work: () => T): Promise<T> =>
    isRefused ? Promise.reject(new Error('refused')) : Promise.resolve(work());
  return {
    held,
    refuse: (is) => (isRefused = is),
    all: () => step(() => structuredClone(Object.fromEntries(held))),
    set: (key, value, from) =>
      step(() => {
        for (const earlier of [...held.keys()])
          if (from <= earlier && earlier < key) held.delete(earlier);
        held.set(key, structuredClone(value));
      }),
    remove: (keys) => step(() => keys.forEach((key) => held.delete(key))),
  };
}
