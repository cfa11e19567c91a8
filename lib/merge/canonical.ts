import type { Entry } from '../model/entry';

/** Entries of one thing by their dots, as far as they are still kept. */
export type Log = ReadonlyMap<string, Entry>;

/**
 * What a set of entries of one thing comes to: each once, without those that another one took the
 * place of. The order and the number of times in which they came do not matter.
 */
export function canonicalLog(entries: Iterable<Entry>): Log {
  const byDot = new Map<string, Entry>();
  const replaced = new Set<string>();
  for (const entry of entries) {
    const known = byDot.get(entry.dot);
    byDot.set(entry.dot, known === undefined ? entry : sameEntry(known, entry));
    for (const dot of entry.old) replaced.add(dot);
  }
  for (const dot of replaced) byDot.delete(dot);
  return byDot;
}

/**
 * Two states of one entry: one may have taken the place of others since, and what they had set
 * along.
 */
function sameEntry(a: Entry, b: Entry): Entry {
  if (a === b || JSON.stringify(a) === JSON.stringify(b)) return a;
  const isLess =
    a.old.length === b.old.length
      ? JSON.stringify(a) < JSON.stringify(b)
      : a.old.length < b.old.length;
  const [less, more] = isLess ? [a, b] : [b, a];
  const fields = { ...less.fields, ...more.fields };
  return { ...more, fields, over: united(a.over, b.over), old: united(a.old, b.old) };
}

const united = (a: readonly string[], b: readonly string[]): readonly string[] =>
  [...new Set([...a, ...b])].sort();
