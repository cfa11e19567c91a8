import { EXCHANGE } from '../../i18n/exchange';
import { VOCABULARY } from '../../i18n/vocabulary';
import { STATUSES, SUBJECTS } from '../../model/annotation';
import type { Evidence, Status, Subject } from '../../model/annotation';
import { LANGUAGES } from '../../model/settings';

/** What a cell of any table holds; `Date` only in workbooks. */
export type ReadCell = string | number | boolean | Date | null | undefined;

/** What the ledger called them before 2026-12. */
const EARLIER_STATUSES: readonly [string, Status][] = [
  ['cannot be told', 'unclear'],
  ['differs', 'discrepant'],
  ['counted otherwise', 'other-basis'],
  ['口徑不一', 'other-basis'],
];
const EARLIER_SUBJECTS: readonly [string, Subject][] = [['metric', 'metric']];

const STATUS_BY_WORD: ReadonlyMap<string, Status> = new Map([
  ...EARLIER_STATUSES,
  ...LANGUAGES.flatMap((language) =>
    STATUSES.map((status): [string, Status] => [
      VOCABULARY[language][`status_${status}`].toLowerCase(),
      status,
    ]),
  ),
]);
const SUBJECT_BY_WORD: ReadonlyMap<string, Subject> = new Map([
  ...EARLIER_SUBJECTS,
  ...LANGUAGES.flatMap((language) =>
    SUBJECTS.map((subject): [string, Subject] => [
      VOCABULARY[language][`subject_${subject}`].toLowerCase(),
      subject,
    ]),
  ),
]);
const YES: ReadonlySet<string> = new Set(
  ['true', '√', '1', ...LANGUAGES.map((language) => EXCHANGE[language].yes)].map((word) =>
    word.toLowerCase(),
  ),
);
/**
 * What a cell that was cut ends with, in each language:
 * `……（表格单元格放不下，已截断；全文共40001字）`.
 */
const CUTS = LANGUAGES.map((language) => EXCHANGE[language].cut.split('{count}'));

/** Excel counts days from here. */
const EXCEL_DAY_ZERO_MS = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;
/** From 1970 to 2110: what else is a number in a column of days is none. */
const EXCEL_DAYS = { first: 25_569, last: 77_000 };

/** A judgement by its word in any of the three languages. */
export const statusOf = (word: string): Status | undefined =>
  STATUS_BY_WORD.get(word.trim().toLowerCase());

/** What is annotated, by its word in any of the three languages. */
export const subjectOf = (word: string): Subject | undefined =>
  SUBJECT_BY_WORD.get(word.trim().toLowerCase());

/** Whether a word says yes. */
export const isYes = (word: string): boolean => YES.has(word.trim().toLowerCase());

/** A cell as text; a day as ISO 8601. */
export function textOf(cell: ReadCell): string {
  if (cell instanceof Date)
    return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return cell === null || cell === undefined ? '' : String(cell);
}

/**
 * A day as spreadsheets leave it: `2025-01-08`, `2025/1/8`, `2025.1.8`, `2025年1月8日`, with or
 * without a time, or the number that Excel counts days by. `undefined` for what is no day of the
 * calendar.
 */
export function dayOf(cell: ReadCell): string | undefined {
  if (typeof cell === 'number') {
    const isDay = cell >= EXCEL_DAYS.first && cell <= EXCEL_DAYS.last;
    return isDay
      ? new Date(EXCEL_DAY_ZERO_MS + Math.floor(cell) * DAY_MS).toISOString().slice(0, 10)
      : undefined;
  }
  const parts = /^(\d{4})([-/.年])(\d{1,2})[-/.月](\d{1,2})日?(?:[T ][\d:.]{4,12}Z?)?$/.exec(
    textOf(cell).trim(),
  );
  if (parts === null) return undefined;
  const day = [
    parts[1] ?? '',
    (parts[3] ?? '').padStart(2, '0'),
    (parts[4] ?? '').padStart(2, '0'),
  ].join('-');
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) ? day : undefined;
}

/** The beginning of a text that was cut to fit a cell; `undefined` for a whole one. */
export function beginningOf(text: string): string | undefined {
  for (const [before = '', after = ''] of CUTS) {
    const at = text.lastIndexOf(before);
    if (at < 0 || !text.endsWith(after)) continue;
    if (/^\d+$/.test(text.slice(at + before.length, text.length - after.length)))
      return text.slice(0, at);
  }
  return undefined;
}

/** Text as every format can hold it: what two cells must agree in to be the same. */
export const comparableText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/[\0\ufffe\uffff]/g, '\ufffd');

/**
 * A line of the column of evidence: `2025-01-08 桥已通车 https://…`; `url` is empty where the line
 * names none.
 */
export function evidenceOf(line: string): Omit<Evidence, 'id'> {
  const [, on, rest = ''] = /^(?:(\d{4}-\d\d-\d\d)(?: |$))?(.*)$/.exec(line) ?? [];
  const url = /(?:^| )(https?:\/\/\S+)$/.exec(rest)?.[1] ?? '';
  const text = url === '' ? rest : rest.slice(0, rest.length - url.length).trim();
  return { url, text, ...(on !== undefined && { on }) };
}
