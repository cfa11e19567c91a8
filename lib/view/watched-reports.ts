import type { ReportRow } from '../model/store';
import type { WatchWord } from '../model/watch';
import type { WatchedAnswer, WatchedReport } from '../search/index';
import type { WatchRoute } from './watch-route';

/** A kept report in which chosen watch words stand. */
export interface WatchedRow {
  readonly id: string;
  readonly report: ReportRow | undefined;
  /** The chosen words that stand there, in the order given, and how often. */
  readonly counts: readonly { readonly word: WatchWord; readonly count: number }[];
  /** Of all of them. */
  readonly count: number;
}

/** What stands first: the newest report, or the one that has the words most often. */
export const WATCHED_ORDERS = ['newest', 'count'] as const;
export type WatchedOrder = (typeof WATCHED_ORDERS)[number];

/** The words of the group that a route names. */
export const wordsOfGroup = (
  words: readonly WatchWord[],
  { group }: Pick<WatchRoute, 'group'>,
): readonly WatchWord[] =>
  group === undefined ? words : words.filter((word) => (word.group ?? 'none') === group);

/** The words whose reports are shown: the one that a route names, or all of its group. */
export function chosenWords(
  words: readonly WatchWord[],
  route: Pick<WatchRoute, 'group' | 'word'>,
): readonly WatchWord[] {
  const group = wordsOfGroup(words, route);
  const one = group.filter(({ id }) => id === route.word);
  return one.length > 0 ? one : group;
}

/** In how many reports each word stands, by its id; words that stand in none are missing. */
export function reportsPerWord(answer: WatchedAnswer): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tallies } of answer.reports)
    for (const { id } of tallies) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** The reports in which any of the words stands. */
export function watchedRows(
  { reports }: WatchedAnswer,
  { words, rows }: { words: readonly WatchWord[]; rows: ReadonlyMap<string, ReportRow> },
  order: WatchedOrder,
): readonly WatchedRow[] {
  const wanted = new Map(words.map((word) => [word.id, word]));
  const found = reports.flatMap((one): readonly WatchedRow[] => {
    const counts = countsOf(one, wanted);
    const count = counts.reduce((sum, tally) => sum + tally.count, 0);
    const id = one.reportId;
    return count === 0 ? [] : [{ id, report: rows.get(id), counts, count }];
  });
  return order === 'newest'
    ? found.sort(newestFirst)
    : found.sort((a, b) => b.count - a.count || newestFirst(a, b));
}

const countsOf = (
  { tallies }: WatchedReport,
  wanted: ReadonlyMap<string, WatchWord>,
): WatchedRow['counts'] =>
  tallies.flatMap(({ id, count }) => {
    const word = wanted.get(id);
    return word === undefined ? [] : [{ word, count }];
  });

/** By the day of its publication, where that is not known by when it was first seen. */
const newestFirst = (a: WatchedRow, b: WatchedRow): number => dayOf(b).localeCompare(dayOf(a));

const dayOf = ({ report }: WatchedRow): string =>
  report?.publishedOn ?? report?.firstSeenAt.slice(0, 10) ?? '';
