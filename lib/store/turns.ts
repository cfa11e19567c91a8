import type { NuoshuDatabase } from './database';

/** The report work of each database that is under way, the last of it. */
const last = new WeakMap<NuoshuDatabase, Promise<unknown>>();

/**
 * Runs work on reports one after the other: a report is written in several transactions, and two tabs with the same page
 * would write into each other's. Notes wait for nobody.
 */
export function inTurn<T>(database: NuoshuDatabase, work: () => Promise<T>): Promise<T> {
  const mine = (last.get(database) ?? Promise.resolve()).then(work, work);
  last.set(
    database,
    mine.catch(() => undefined),
  );
  return mine;
}
