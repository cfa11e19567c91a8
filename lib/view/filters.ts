import { dueDayOf } from '../model/due';
import type { Entry } from './entries';
import { FACETS, FACET_VALUES, LIST_FACETS, valuesOf } from './facets';
import type { Facet } from './facets';
import { inFull } from './quantity';
import { matchesTerms, queryTerms, searchable } from './search';

/** What the reader asked of one list. */
export interface Filters {
  readonly query: string;
  readonly chosen: Readonly<Partial<Record<Facet, string>>>;
}
export const NO_FILTERS: Filters = { query: '', chosen: {} };

/** One value that can be chosen, with how many entries it would leave. */
export interface FacetOption {
  readonly value: string;
  readonly count: number;
}

/**
 * An entry with its folded text, made once per list: folding ten thousand entries at each key press
 * would be felt.
 */
export interface Searchable<E extends Entry> {
  readonly entry: E;
  readonly text: string;
}

/** Makes a list searchable. */
export const indexed = <E extends Entry>(entries: readonly E[]): readonly Searchable<E>[] =>
  entries.map((entry) => ({ entry, text: textOf(entry) }));

function textOf(entry: Entry): string {
  const added =
    entry.annotation === undefined ? [] : [entry.annotation.note, ...entry.annotation.tags];
  if (entry.subject === 'note')
    return searchable(entry.annotation.target.quote.exact, entry.match?.found, ...added);
  if (entry.subject === 'pledge')
    return searchable(entry.item.text, entry.item.deadline?.text, dueDayOf(entry.item), ...added);
  const { text, indicator, period } = entry.item;
  return searchable(
    text,
    inFull(entry.item)?.replaceAll(',', ''),
    indicator?.text,
    period?.text,
    ...added,
  );
}

/**
 * The entries that pass every filter, in their order. `keep` is the key of an entry that stays
 * whatever the filters say: the one whose note is being written must not vanish under the reader's
 * hands.
 */
export function filtered<E extends Entry>(
  list: readonly Searchable<E>[],
  filters: Filters,
  keep?: string,
): E[] {
  const passes = filterOf(filters);
  return list.filter((one) => one.entry.key === keep || passes(one)).map(({ entry }) => entry);
}

/**
 * What a facet offers: values that occur among the entries passing all other filters, closed lists
 * in their own order, tags and sections as they first occur. A chosen value stays offered with the
 * count 0.
 */
export function optionsOf<E extends Entry>(
  list: readonly Searchable<E>[],
  filters: Filters,
  facet: Facet,
): FacetOption[] {
  const passes = filterOf(withChoice(filters, facet, undefined));
  const counts = new Map<string, number>();
  for (const one of list) {
    if (!passes(one)) continue;
    for (const value of valuesOf(one.entry, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
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

/** Whether anything is asked at all. */
export const isFiltering = ({ query, chosen }: Filters): boolean =>
  query.trim() !== '' || Object.keys(chosen).length > 0;

function filterOf({ query, chosen }: Filters): (one: Searchable<Entry>) => boolean {
  const terms = queryTerms(query);
  const choices = FACETS.flatMap((facet) => {
    const value = chosen[facet];
    return value === undefined ? [] : [{ facet, value }];
  });
  return ({ entry, text }) =>
    matchesTerms(text, terms) &&
    choices.every(({ facet, value }) => valuesOf(entry, facet).includes(value));
}
