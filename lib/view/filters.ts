import { NOT_FOUND, packRows, parseQuery, scanChunk } from '../search/index';
import type { SearchChunk } from '../search/index';
import type { Arrangement } from './arrange';
import type { Entry } from './entries';
import { entryRow, isEntryOverdue } from './entry-words';
import { FACETS, FACET_VALUES, LIST_FACETS, valuesOf } from './facets';
import type { Facet } from './facets';

/** What the reader asked of one list. */
export interface Filters {
  readonly query: string;
  readonly chosen: Readonly<Partial<Record<Facet, string>>>;
  /** How the list is laid out; as it comes where the reader never asked. */
  readonly arrangement?: Arrangement;
}
export const NO_FILTERS: Filters = { query: '', chosen: {} };

/** One value that can be chosen, with how many entries it would leave. */
export interface FacetOption {
  readonly value: string;
  readonly count: number;
}

/**
 * The entries of a list with what finds them. Their words are folded when the first of them is
 * searched: a list of ten thousand opens without.
 */
export interface Searchable<E extends Entry> {
  readonly entries: readonly E[];
  /** The entries that have all that is asked, in the language of the library's search. */
  readonly found: (query: string) => ReadonlySet<Entry>;
}

/** Makes a list searchable. `today` is the ISO 8601 day that days are past at. */
export function indexed<E extends Entry>(entries: readonly E[], today = ''): Searchable<E> {
  let chunk: SearchChunk | undefined;
  let last: { readonly query: string; readonly found: ReadonlySet<Entry> } | undefined;
  const found = (query: string): ReadonlySet<Entry> => {
    if (last?.query === query) return last.found;
    chunk ??= packRows(entries.map(entryRow));
    const late = new Set(
      entries.filter((entry) => isEntryOverdue(entry, today)).map(({ key }) => key),
    );
    const places = scanChunk(chunk, parseQuery(query), (key) => late.has(key));
    last = { query, found: new Set(entries.filter((_, row) => places[row] !== NOT_FOUND)) };
    return last.found;
  };
  return { entries, found };
}

/**
 * The entries that pass every filter, in their order. `keep` is the key of an entry that stays
 * whatever the filters say: the one whose note is being written must not vanish under the reader's
 * hands.
 */
export function filtered<E extends Entry>(
  list: Searchable<E>,
  filters: Filters,
  keep?: string,
): E[] {
  const passes = filterOf(list, filters);
  return list.entries.filter((entry) => entry.key === keep || passes(entry));
}

/**
 * What a facet offers: values that occur among the entries passing all other filters, closed lists
 * in their own order, tags and sections as they first occur. A chosen value stays offered with the
 * count 0.
 */
export function optionsOf<E extends Entry>(
  list: Searchable<E>,
  filters: Filters,
  facet: Facet,
): FacetOption[] {
  const passes = filterOf(list, withChoice(filters, facet, undefined));
  const counts = new Map<string, number>();
  for (const entry of list.entries) {
    if (!passes(entry)) continue;
    for (const value of valuesOf(entry, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const chosen = filters.chosen[facet];
  if (chosen !== undefined && !counts.has(chosen)) counts.set(chosen, 0);
  const order = FACET_VALUES[facet];
  const values =
    order === undefined ? [...counts.keys()] : order.filter((value) => counts.has(value));
  return values.map((value) => ({ value, count: counts.get(value) ?? 0 }));
}

/** The same filters with one facet set, or cleared by `undefined`. */
export function withChoice(filters: Filters, facet: Facet, value: string | undefined): Filters {
  const others = Object.entries(filters.chosen).filter(([name]) => name !== facet);
  return {
    ...filters,
    chosen: { ...Object.fromEntries(others), ...(value === undefined ? {} : { [facet]: value }) },
  };
}

/** The chosen facets of a list in the order they are shown. */
export function activeChoices(
  filters: Filters,
  subject: Entry['subject'],
): { readonly facet: Facet; readonly value: string }[] {
  return LIST_FACETS[subject].flatMap((facet) => {
    const value = filters.chosen[facet];
    return value === undefined ? [] : [{ facet, value }];
  });
}

/** The same list with nothing asked of it; its layout stays. */
export const cleared = ({ arrangement }: Filters): Filters => ({ ...NO_FILTERS, arrangement });

/** Whether anything is asked at all. */
export const isFiltering = ({ query, chosen }: Filters): boolean =>
  query.trim() !== '' || Object.keys(chosen).length > 0;

function filterOf(list: Searchable<Entry>, { query, chosen }: Filters): (entry: Entry) => boolean {
  const found = query.trim() === '' ? undefined : list.found(query);
  const choices = FACETS.flatMap((facet) => {
    const value = chosen[facet];
    return value === undefined ? [] : [{ facet, value }];
  });
  return (entry) =>
    (found === undefined || found.has(entry)) &&
    choices.every(({ facet, value }) => valuesOf(entry, facet).includes(value));
}
