import type { Entry, Json } from '../model/entry';
import type { ReportRow } from '../model/store';
import { fold } from './fold';
import { stringOf } from './values';

/*
 * A report's address tells what somebody read: its log stands under a hash, and erasing leaves no
 * more than that.
 */

/** What the reader decided of a report, and not what was read of it. */
export type ReportChoices = Pick<ReportRow, 'joinedTo' | 'wasAskedFor'>;

/** What an edit of a reader's choices sets in the log; empty where nothing differs. */
export function reportChanges(
  address: string,
  before: ReportChoices | undefined,
  after: ReportChoices,
): Record<string, Json> {
  const fields: Record<string, Json> = {};
  if (before?.joinedTo !== after.joinedTo) fields.joinedTo = after.joinedTo ?? null;
  if (before?.wasAskedFor !== after.wasAskedFor) fields.wasAskedFor = after.wasAskedFor ?? null;
  return Object.keys(fields).length === 0 ? fields : { address, ...fields };
}

/**
 * The choices that a report's entries come to, in whatever order; `undefined` where they were
 * erased.
 */
export function reportOf(
  entries: Iterable<Entry>,
): (ReportChoices & { readonly address: string }) | undefined {
  const fields = fold(entries)?.fields;
  const address = stringOf(fields?.get('address')?.value);
  if (!address) return undefined;
  return {
    address,
    joinedTo: stringOf(fields?.get('joinedTo')?.value) || undefined,
    wasAskedFor: fields?.get('wasAskedFor')?.value === true ? true : undefined,
  };
}

/**
 * The address that each report's joins lead to in the end; `undefined` for one that stands for
 * itself. Two devices may join A to B and B to C, or A to B and B to A: then the first of the
 * circle stands for all.
 */
export function rootsOf(
  joins: ReadonlyMap<string, string | undefined>,
): ReadonlyMap<string, string | undefined> {
  const rootOf = (id: string): string => {
    const way = [id];
    for (let next = joins.get(id); next !== undefined; next = joins.get(next)) {
      const at = way.indexOf(next);
      if (at >= 0) return way.slice(at).sort()[0] ?? next;
      way.push(next);
    }
    return way.at(-1) ?? id;
  };
  return new Map(
    [...joins.keys()].map((id) => {
      const root = rootOf(id);
      return [id, root === id ? undefined : root];
    }),
  );
}
