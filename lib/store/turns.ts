/** What the reader waits for, by what it is done on: a database, or the background's calls. */
const urgent = new WeakMap<object, Set<Promise<unknown>>>();

/**
 * Runs what the reader waits for at once, a note's write above all; long work on the same thing
 * gives way (`giveWay`).
 */
export function first<T>(on: object, work: () => Promise<T>): Promise<T> {
  const pending = urgent.get(on) ?? new Set();
  urgent.set(on, pending);
  const mine = work();
  pending.add(mine);
  const end = (): void => void pending.delete(mine);
  mine.then(end, end);
  return mine;
}

/**
 * Resolves when nothing is under way that the reader waits for. The browser does all writes of a
 * database one after the other, and a worker's tasks: a note of ten requests would wait for a slice
 * of a report at each of them.
 */
export async function giveWay(on: object): Promise<void> {
  for (let pending = urgent.get(on); pending !== undefined && pending.size > 0;) {
    await Promise.allSettled(pending);
  }
}

/** The report work on each thing that is under way, the last of it. */
const last = new WeakMap<object, Promise<unknown>>();

/**
 * Runs work on reports one after the other: a report is written in several transactions, and two
 * tabs with the same page would write into each other's. Notes wait for nobody.
 */
export function inTurn<T>(on: object, work: () => Promise<T>): Promise<T> {
  const mine = (last.get(on) ?? Promise.resolve()).then(work, work);
  last.set(
    on,
    mine.catch(() => undefined),
  );
  return mine;
}
