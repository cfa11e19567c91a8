import type { Entry, Json } from '../model/entry';
import { ancestryOf, byDot } from './ancestry';
import { canonicalLog } from './canonical';

/** In the log, the field that says that a thing was erased for good. */
export const ERASED = 'erasedAt';

/** What a field holds. */
export interface Register {
  readonly value: Json;
  /** The entry that set it. */
  readonly by: Entry;
  /**
   * The first entry that is known to have set it: the order in which things of a list were added.
   */
  readonly first: Entry;
  /**
   * Entries that set it too, which that one had not seen and no later one has: the latest first.
   */
  readonly rivals: readonly Entry[];
}

/** What the entries of one thing come to. */
export interface Folded {
  readonly fields: ReadonlyMap<string, Register>;
  /** The latest entry. */
  readonly latest: Entry;
  readonly isErased: boolean;
}

/**
 * What the entries of one thing come to, in whatever order they came: each field as the latest
 * entry set it, by the clocks. One that has seen another is always later. Once a thing was erased,
 * only entries that have seen it count. `undefined` where none is left.
 */
export function fold(entries: Iterable<Entry>): Folded | undefined {
  const log = canonicalLog(entries);
  const { seenBy } = ancestryOf(log);
  const all = [...log.values()].sort(byDot);
  const erasures = all.filter((entry) => ERASED in entry.fields);
  const isAlive = (entry: Entry): boolean =>
    erasures.length === 0 || erasures.some(({ dot }) => seenBy(entry).has(dot));
  const living = all.filter((entry) => !(ERASED in entry.fields) && isAlive(entry));
  const latest = living.at(-1) ?? erasures.at(-1);
  if (latest === undefined) return undefined;
  const setters = new Map<string, Entry[]>();
  for (const entry of living) {
    for (const field of Object.keys(entry.fields)) {
      const before = setters.get(field);
      if (before === undefined) setters.set(field, [entry]);
      else before.push(entry);
    }
  }
  const fields = new Map<string, Register>();
  for (const [field, by] of setters) {
    const register = registerOf(field, by, seenBy);
    if (register !== undefined) fields.set(field, register);
  }
  return { fields, latest, isErased: living.length === 0 };
}

function registerOf(
  field: string,
  setters: readonly Entry[],
  seenBy: (entry: Entry) => ReadonlySet<string>,
): Register | undefined {
  const [winner, ...earlier] = [...setters].reverse();
  if (winner === undefined) return undefined;
  const seen = new Set(seenBy(winner));
  const rivals: Entry[] = [];
  for (const entry of earlier) {
    /* Who has seen an entry has seen what that one had. */
    if (seen.has(entry.dot)) continue;
    rivals.push(entry);
    for (const dot of seenBy(entry)) seen.add(dot);
  }
  return { value: winner.fields[field] ?? null, by: winner, first: setters[0] ?? winner, rivals };
}
