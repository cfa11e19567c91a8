import { isJudged, STATUSES, SUBJECTS } from '../model/annotation';
import type { Status } from '../model/annotation';
import { DOCUMENT_TYPES, LEVELS, SPECIFICITIES, STRENGTHS, TOPICS } from '../model/extraction';
import { codeOf, dayNumber, dayOf, DeskColumns, traitBit } from './columns';
import type { DeskItem, DeskReport } from './item';
import { dueTimeAt, testsOf } from './matching';
import type { RowTest } from './matching';
import { ordered } from './ordering';
import type { IndexedItem, ValueCount } from './protocol';
import { DESK_TRAITS, DUE_TIMES, NONE } from './query';
import type { DeskFacet, DeskQuery } from './query';

/** What a query found. */
export interface DeskAnswer {
  readonly count: number;
  /** The keys of a part of it, in order. */
  readonly keys: readonly string[];
}

/**
 * Everything on the desk, in memory: some hundred thousand items are filtered, sorted and counted
 * in a few dozen milliseconds. It holds no words and changes nothing in the store.
 */
export class DeskIndex {
  readonly #columns = new DeskColumns();
  /** The last answer: scrolling asks for other parts of it. */
  #last:
    | { readonly asked: string; readonly among: DeskQuery['among']; readonly rows: Uint32Array }
    | undefined;

  get size(): number {
    return this.#columns.length;
  }

  putReport(report: DeskReport): void {
    this.#last = undefined;
    this.#columns.putReport(report);
  }

  put(item: DeskItem): void {
    this.#last = undefined;
    this.#columns.put(item);
  }

  remove(key: string): void {
    this.#last = undefined;
    this.#columns.remove(key);
  }

  has(key: string): boolean {
    return this.#columns.rowOf(key) !== undefined;
  }

  /** What is known of an item besides its words; `undefined` where there is none. */
  itemOf(key: string): IndexedItem | undefined {
    const columns = this.#columns;
    const row = columns.rowOf(key);
    return row === undefined ? undefined : indexedItem(columns, row);
  }

  /** The place of an item among what fits a query, from 0; -1 where it does not. */
  placeOf(query: DeskQuery, key: string): number {
    const row = this.#columns.rowOf(key);
    return row === undefined ? -1 : this.#rows(query).indexOf(row);
  }

  /** What fits a query, in its order: how many, and the keys from `from` up to `to`. */
  ask(
    query: DeskQuery,
    { from = 0, to = Infinity }: { readonly from?: number; readonly to?: number } = {},
  ): DeskAnswer {
    const rows = this.#rows(query);
    const part = rows.subarray(from, Math.min(to, rows.length));
    return { count: rows.length, keys: Array.from(part, (row) => this.#columns.keys[row] ?? '') };
  }

  /**
   * The values that items have under a facet, among those that fit everything else that is asked;
   * most first.
   */
  values(query: DeskQuery, facet: DeskFacet): readonly ValueCount[] {
    const columns = this.#columns;
    const words = wordsOf(columns, facet);
    const counts = new Map<string, number>();
    const today = dayNumber(query.today);
    this.#each({ ...query, filter: { ...query.filter, [facet]: undefined } }, (row) => {
      for (const word of words(row, today)) counts.set(word, (counts.get(word) ?? 0) + 1);
    });
    return [...counts].map(([value, count]) => ({ value, count })).sort(byCount);
  }

  /** How many of a query's items have each status, for a board; those without one under `none`. */
  board(query: DeskQuery): readonly ValueCount[] {
    const counts = new Map(this.values(query, 'status').map(({ value, count }) => [value, count]));
    const columns: readonly (Status | typeof NONE)[] = [NONE, ...STATUSES];
    return columns.map((value) => ({ value, count: counts.get(value) ?? 0 }));
  }

  /**
   * The first checkable promise behind `after` that the reader has not judged, from the beginning
   * again where none is.
   */
  nextUnjudged(query: DeskQuery, after?: string): string | undefined {
    const { keys, status, specificity, due } = this.#columns;
    const judged = new Set(STATUSES.filter(isJudged).map((one) => codeOf(STATUSES, one)));
    const directional = codeOf(SPECIFICITIES, 'directional');
    const rows = this.#rows(query);
    const start = after === undefined ? 0 : rows.findIndex((row) => keys[row] === after) + 1;
    for (let step = 0; step < rows.length; step += 1) {
      const row = rows[(start + step) % rows.length] ?? 0;
      const isCheckable = (specificity[row] ?? 0) > 0 && specificity[row] !== directional;
      const isOpen = !judged.has(status[row] ?? 0);
      if (isOpen && (isCheckable || (due[row] ?? 0) > 0) && keys[row] !== after) return keys[row];
    }
    return undefined;
  }

  #rows(query: DeskQuery): Uint32Array {
    const { among, ...rest } = query;
    const asked = JSON.stringify(rest);
    if (this.#last?.asked === asked && this.#last.among === among) return this.#last.rows;
    const found: number[] = [];
    this.#each(query, (row) => found.push(row));
    const rows = ordered(this.#columns, found, query);
    this.#last = { asked, among, rows };
    return rows;
  }

  #each(query: DeskQuery, take: (row: number) => void): void {
    const columns = this.#columns;
    const tests: readonly RowTest[] = [...testsOf(columns, query).values()];
    const { among, board } = query;
    const isWanted = board === undefined ? undefined : board === 'metrics' ? 1 : 0;
    for (let row = 0; row < columns.length; row += 1) {
      if (among !== undefined && !among.has(columns.keys[row] ?? '')) continue;
      if (isWanted !== undefined && columns.figure[row] !== isWanted) continue;
      if (tests.every((test) => test(row))) take(row);
    }
  }
}

/** Most first; of those that are as many in their own order, and what has no value behind them. */
function byCount(a: ValueCount, b: ValueCount): number {
  if (a.count !== b.count) return b.count - a.count;
  if (a.value === NONE || b.value === NONE) return a.value === NONE ? 1 : -1;
  return a.value < b.value ? -1 : 1;
}

function indexedItem(columns: DeskColumns, row: number): IndexedItem {
  return {
    key: columns.keys[row] ?? '',
    reportId: columns.reportIds.word(columns.report[row] ?? 0),
    subject: valueOf(SUBJECTS, columns.subject[row]) ?? 'passage',
    specificity: valueOf(SPECIFICITIES, columns.specificity[row]),
    strength: valueOf(STRENGTHS, columns.strength[row]),
    topic: valueOf(TOPICS, columns.topic[row]),
    due: dayOf(columns.due[row]),
  };
}

const valueOf = <T extends string>(list: readonly T[], code: number | undefined): T | undefined =>
  list[(code ?? 0) - 1];

const word = (list: readonly string[], code: number | undefined): string =>
  list[(code ?? 0) - 1] ?? NONE;

/** Reads a row's values under a facet. */
function wordsOf(
  columns: DeskColumns,
  facet: DeskFacet,
): (row: number, today: number) => readonly string[] {
  const coded = (column: readonly number[], list: readonly string[]) => (row: number) => [
    word(list, column[row]),
  ];
  switch (facet) {
    case 'subject':
      return coded(columns.subject, SUBJECTS);
    case 'status':
      return coded(columns.status, STATUSES);
    case 'specificity':
      return coded(columns.specificity, SPECIFICITIES);
    case 'strength':
      return coded(columns.strength, STRENGTHS);
    case 'topic':
      return coded(columns.topic, TOPICS);
    case 'level':
      return (row) => [word(LEVELS, columns.reportAt(row).level)];
    case 'documentType':
      return (row) => [word(DOCUMENT_TYPES, columns.reportAt(row).documentType)];
    case 'issuer':
      return (row) => [columns.issuers.word(columns.reportAt(row).issuer) || NONE];
    case 'year':
      return (row) => [columns.years.word(columns.reportAt(row).year) || NONE];
    case 'region':
      return (row) => columns.reportAt(row).regions.map((region) => columns.regions.word(region));
    case 'tag':
      return (row) => {
        const tags = columns.tags[row] ?? [];
        return tags.length === 0 ? [NONE] : tags.map((tag) => columns.tagNames.word(tag));
      };
    case 'indicator':
      return (row) => [columns.indicators.word(columns.indicator[row] ?? 0) || NONE];
    case 'period':
      return (row) => [columns.periods.word(columns.period[row] ?? 0) || NONE];
    case 'has':
      return (row) =>
        DESK_TRAITS.filter((trait) => ((columns.traits[row] ?? 0) & traitBit(trait)) !== 0);
    case 'due':
      return (row, today) => DUE_TIMES.filter((time) => time === dueTimeAt(columns, row, today));
  }
}
