import { LEVELS } from '../model/extraction';
import type { DocumentType, Level } from '../model/extraction';
import type { ReportRow } from '../model/store';
import { plainTitle } from '../text/plain-title';
import { rangeWords } from './dates';
import { matchesTerms, queryTerms, searchable } from './search';

/** One line of the list of reports: an address at which something is kept. */
export interface ReportItem {
  readonly key: string;
  readonly id: string;
  readonly url: string;
  /** Empty where only notes are kept, or the page has none. */
  readonly title: string;
  /** Absent where only notes are kept. */
  readonly row?: ReportRow;
  readonly issuer?: string;
  /** The region's names, outermost first. */
  readonly region: readonly string[];
  readonly level?: Level;
  readonly kind?: DocumentType;
  readonly year?: string;
  readonly period?: string;
  /** ISO 8601 days. */
  readonly published?: string;
  readonly captured?: string;
  readonly metrics: number;
  readonly pledges: number;
  readonly notes: number;
  /** Which page it is of a report that stands on several. */
  readonly page?: number;
  /** What is searched, folded. */
  readonly text: string;
}

/** The kept reports, and the addresses of which only notes are left, as the list shows them. */
export function reportItems(
  rows: readonly ReportRow[],
  notes: ReadonlyMap<string, number>,
): readonly ReportItem[] {
  const known = new Set(rows.map(({ id }) => id));
  const bare = [...notes.keys()].filter((id) => !known.has(id));
  return [
    ...rows.map((row) => itemOf(row, notes.get(row.id) ?? 0)),
    ...bare.map((id) => bareItem(id, notes.get(id) ?? 0)),
  ];
}

function itemOf(row: ReportRow, notes: number): ReportItem {
  const {
    id,
    url,
    title,
    issuer,
    region = [],
    level,
    documentType,
    publishedOn,
    reviewPeriod,
    planPeriod,
  } = row;
  const period = reviewPeriod ?? planPeriod;
  return {
    key: id,
    id,
    url,
    title: plainTitle(title),
    row,
    issuer,
    region,
    level,
    kind: documentType,
    year: (publishedOn ?? planPeriod?.start ?? reviewPeriod?.end)?.slice(0, 4),
    period: period && rangeWords(period),
    published: publishedOn,
    captured: row.lastSeenAt.slice(0, 10),
    metrics: row.metricCount,
    pledges: row.pledgeCount,
    notes,
    page: row.series?.number,
    text: searchable(title, issuer, region.join(''), url),
  };
}

const bareItem = (id: string, notes: number): ReportItem => ({
  key: id,
  id,
  url: id,
  title: '',
  region: [],
  metrics: 0,
  pledges: 0,
  notes,
  text: searchable(id),
});

/** What reports can be narrowed by, each with several values. */
export const REPORT_FACETS = ['issuer', 'level', 'kind', 'year'] as const;
export type ReportFacet = (typeof REPORT_FACETS)[number];

/** What the reader asked of the list. */
export interface ReportFilters {
  readonly query: string;
  readonly chosen: Readonly<Record<ReportFacet, readonly string[]>>;
}

export const NO_REPORT_FILTERS: ReportFilters = {
  query: '',
  chosen: { issuer: [], level: [], kind: [], year: [] },
};

/** The items that have every word of the query, and of each facet one of the chosen values. */
export function filteredReports(
  items: readonly ReportItem[],
  { query, chosen }: ReportFilters,
): readonly ReportItem[] {
  const terms = queryTerms(query);
  const facets = REPORT_FACETS.filter((facet) => chosen[facet].length > 0);
  return items.filter(
    (item) =>
      matchesTerms(item.text, terms) &&
      facets.every((facet) => chosen[facet].some((value) => value === item[facet])),
  );
}

/**
 * The values that a facet has among the items: levels from the top, years from the last, others as
 * they are written.
 */
export function facetValues(items: readonly ReportItem[], facet: ReportFacet): readonly string[] {
  const values = [...new Set(items.flatMap((item) => item[facet] ?? []))];
  if (facet === 'level') return LEVELS.filter((level) => values.includes(level));
  return facet === 'year' ? values.sort().reverse() : values.sort(COLLATOR.compare);
}

const COLLATOR = new Intl.Collator('zh', { numeric: true });

/** What the list can be sorted by. */
export const SORT_COLUMNS = [
  'captured',
  'published',
  'title',
  'issuer',
  'region',
  'level',
  'kind',
  'period',
  'metrics',
  'pledges',
  'notes',
  'progress',
] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

export interface ReportSort {
  readonly column: SortColumn;
  readonly isDescending: boolean;
}

/** The items sorted; those without a value stand last either way, equal ones stay as they were. */
export function sortedReports(
  items: readonly ReportItem[],
  { column, isDescending }: ReportSort,
  judged: ReadonlyMap<string, number>,
): readonly ReportItem[] {
  const keyed = items.map((item) => ({ item, key: sortKey(item, column, judged) }));
  const sign = isDescending ? -1 : 1;
  return keyed.sort((a, b) => compared(a.key, b.key, sign)).map(({ item }) => item);
}

type SortKey = string | number | undefined;

function compared(a: SortKey, b: SortKey, sign: number): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  if (typeof a === 'number' && typeof b === 'number') return sign * (a - b);
  return sign * COLLATOR.compare(String(a), String(b));
}

function sortKey(
  item: ReportItem,
  column: SortColumn,
  judged: ReadonlyMap<string, number>,
): SortKey {
  if (column === 'progress') return judged.get(item.id) ?? 0;
  if (column === 'level') return item.level && LEVELS.indexOf(item.level);
  if (column === 'region') return item.region.length === 0 ? undefined : item.region.join(' ');
  if (column === 'title') return item.title === '' ? undefined : item.title;
  return item[column];
}
