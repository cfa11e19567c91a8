import type { Entry } from '../model/entry';
import type { Log } from './canonical';

/** Which entries of one thing had seen which. */
export interface Ancestry {
  /** Everything that an entry had seen, by dot; entries that are no longer kept are among it. */
  readonly seenBy: (entry: Entry) => ReadonlySet<string>;
}

/**
 * Follows `over` through the log; where an entry is no longer kept, through the one that took its
 * place.
 */
export function ancestryOf(log: Log): Ancestry {
  const replacedBy = new Map<string, Entry>();
  for (const entry of log.values()) for (const dot of entry.old) replacedBy.set(dot, entry);
  const known = new Map<string, ReadonlySet<string>>();
  const seenBy = (entry: Entry): ReadonlySet<string> => {
    const before = known.get(entry.dot);
    if (before !== undefined) return before;
    const seen = new Set<string>();
    const open = [...entry.over, ...entry.old];
    for (let dot = open.pop(); dot !== undefined; dot = open.pop()) {
      if (seen.has(dot)) continue;
      seen.add(dot);
      /* What took its place stands over what it stood over, and was not seen itself. */
      open.push(...(log.get(dot)?.over ?? replacedBy.get(dot)?.over ?? []));
    }
    known.set(entry.dot, seen);
    return seen;
  };
  return { seenBy };
}

/** The entries that no other one of the log has seen, by dot. */
export function headsOf(log: Log): readonly string[] {
  const { seenBy } = ancestryOf(log);
  const seen = new Set<string>();
  /* From the latest: of a thing that one device wrote, the first look sees all. */
  const heads = [...log.values()].sort(byDot).reverse();
  for (const entry of heads)
    if (!seen.has(entry.dot)) for (const dot of seenBy(entry)) seen.add(dot);
  return heads.flatMap(({ dot }) => (seen.has(dot) ? [] : [dot])).sort();
}

/** The order of dots: that of clocks. */
export const byDot = (a: Entry, b: Entry): number => (a.dot < b.dot ? -1 : a.dot > b.dot ? 1 : 0);
