import { SETTLED, STATUSES, SUBJECTS } from '../model/annotation';
import { DOCUMENT_TYPES, LEVELS, SPECIFICITIES, STRENGTHS, TOPICS } from '../model/extraction';
import { codeOf, dayNumber, traitBit } from './columns';
import type { DeskColumns } from './columns';
import type { Interned } from './interned';
import { NONE } from './query';
import type { DeskFacet, DeskQuery, DueTime } from './query';

/** Whether a row fits one facet of a query. */
export type RowTest = (row: number) => boolean;

/** Which of a list's codes are asked for, by code. */
function wanted(list: readonly string[], values: readonly string[]): readonly boolean[] {
  const codes: boolean[] = Array.from({ length: list.length + 1 }, () => false);
  for (const value of values) codes[value === NONE ? 0 : codeOf(list, value)] = true;
  return codes;
}

/** The same for strings that were numbered as they came; one that nothing has fits nothing. */
function wantedWords(words: Interned, values: readonly string[]): ReadonlySet<number> {
  const numbers = values.map((value) => (value === NONE ? 0 : words.find(value)));
  return new Set(numbers.filter((number) => number !== undefined));
}

/** When a day lies, seen from today; both as `dayNumber` makes them. */
export function dueTime(due: number, today: number): DueTime {
  if (due === 0) return 'none';
  if (due < today) return 'overdue';
  if (Math.floor(due / 100) === Math.floor(today / 100)) return 'this-month';
  return Math.floor(due / 10_000) === Math.floor(today / 10_000) ? 'this-year' : 'later';
}

/** With these the reader has settled a promise: it can be overdue no more. */
const SETTLED_CODES: ReadonlySet<number> = new Set(
  SETTLED.map((status) => codeOf(STATUSES, status)),
);

/** When a row is due; what is settled is never overdue. */
export function dueTimeAt(columns: DeskColumns, row: number, today: number): DueTime | undefined {
  const time = dueTime(columns.due[row] ?? 0, today);
  return time === 'overdue' && SETTLED_CODES.has(columns.status[row] ?? 0) ? undefined : time;
}

/** One test per facet that a query asks something of. */
export function testsOf(
  columns: DeskColumns,
  { filter, today }: Pick<DeskQuery, 'filter' | 'today'>,
): ReadonlyMap<DeskFacet, RowTest> {
  const tests = new Map<DeskFacet, RowTest>();
  const ask = (facet: DeskFacet, test: (values: readonly string[]) => RowTest): void => {
    const values = filter[facet];
    if (values !== undefined && values.length > 0) tests.set(facet, test(values));
  };
  const coded = (facet: DeskFacet, column: readonly number[], list: readonly string[]): void =>
    ask(facet, (values) => {
      const codes = wanted(list, values);
      return (row) => codes[column[row] ?? 0] === true;
    });
  coded('subject', columns.subject, SUBJECTS);
  coded('status', columns.status, STATUSES);
  coded('specificity', columns.specificity, SPECIFICITIES);
  coded('strength', columns.strength, STRENGTHS);
  coded('topic', columns.topic, TOPICS);
  ask('level', (values) => {
    const codes = wanted(LEVELS, values);
    return (row) => codes[columns.reportAt(row).level] === true;
  });
  ask('documentType', (values) => {
    const codes = wanted(DOCUMENT_TYPES, values);
    return (row) => codes[columns.reportAt(row).documentType] === true;
  });
  ask('issuer', (values) => {
    const numbers = wantedWords(columns.issuers, values);
    return (row) => numbers.has(columns.reportAt(row).issuer);
  });
  ask('year', (values) => {
    const numbers = wantedWords(columns.years, values);
    return (row) => numbers.has(columns.reportAt(row).year);
  });
  ask('region', (values) => {
    const numbers = wantedWords(columns.regions, values);
    return (row) => columns.reportAt(row).regions.some((region) => numbers.has(region));
  });
  ask('tag', (values) => {
    const numbers = wantedWords(columns.tagNames, values);
    const hasNone = numbers.has(0);
    return (row) => {
      const tags = columns.tags[row] ?? [];
      return tags.length === 0 ? hasNone : tags.some((tag) => numbers.has(tag));
    };
  });
  ask('indicator', (values) => {
    const numbers = wantedWords(columns.indicators, values);
    return (row) => numbers.has(columns.indicator[row] ?? 0);
  });
  ask('period', (values) => {
    const numbers = wantedWords(columns.periods, values);
    return (row) => numbers.has(columns.period[row] ?? 0);
  });
  ask('has', (values) => {
    const bits = values.reduce((sum, trait) => sum | traitBit(trait), 0);
    return (row) => ((columns.traits[row] ?? 0) & bits) === bits;
  });
  ask('due', (values) => {
    const day = dayNumber(today);
    return (row) => {
      const time = dueTimeAt(columns, row, day);
      return time !== undefined && values.includes(time);
    };
  });
  return tests;
}
