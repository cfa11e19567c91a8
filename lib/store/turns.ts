import type { NuoshuDatabase } from './database';

/** The notes of each database that are being written. */
const notes = new WeakMap<NuoshuDatabase, Set<Promise<unknown>>>();

/** Runs a note's write at once; reports that are being written give way to it (`giveWay`). */
export function first<T>(database: NuoshuDatabase, work: () => Promise<T>): Promise<T> {
  const pending = notes.get(database) ?? new Set();
  notes.set(database, pending);
  const mine = work();
  pending.add(mine);
  const end = (): void => void pending.delete(mine);
  mine.then(end, end);
  return mine;
}

/**
 * Resolves when no note is being written. The browser does all writes of a database one after the other: a note of ten
 * requests would wait for a slice of a report at each of them.
 */
export async function giveWay(database: NuoshuDatabase): Promise<void> {
  for (let pending = notes.get(database); pending !== undefined && pending.size > 0;) {
    await Promise.allSettled(pending);
  }
}

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
