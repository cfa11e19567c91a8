import { EXCHANGE } from '../../i18n/exchange';
import type { ExchangeKey } from '../../i18n/exchange';
import { LANGUAGES } from '../../model/settings';

/** The columns that are read; every other one may be there and says nothing. */
export const READ_COLUMNS = [
  'pledge_text',
  'figure_text',
  'nature',
  'subject',
  'owner',
  'status',
  'status_on',
  'status_by',
  'evidence',
  'tags',
  'note',
  'pinned',
  'weight',
  'disputed',
  'address',
  'created',
  'updated',
  'id',
] as const satisfies readonly ExchangeKey[];
export type ReadColumn = (typeof READ_COLUMNS)[number];

/**
 * What Hypothesis and Zotero call them in their CSV (replies are rows of the type `Reply`), and
 * what the ledger called them before 2026-12.
 */
const ALIASES: Readonly<Record<string, ReadColumn>> = {
  quote: 'figure_text',
  comment: 'note',
  tags: 'tags',
  url: 'address',
  'created at': 'created',
  notes: 'note',
  'manual tags': 'tags',
  备注: 'note',
  備註: 'note',
  权重: 'weight',
  權重: 'weight',
  weight: 'weight',
  'judged on': 'status_on',
  'judged by': 'status_by',
};

const BY_HEADING: ReadonlyMap<string, ReadColumn> = new Map([
  ...Object.entries(ALIASES),
  ...LANGUAGES.flatMap((language) =>
    READ_COLUMNS.map((column): [string, ReadColumn] => [
      EXCHANGE[language][column].toLowerCase(),
      column,
    ]),
  ),
]);

/**
 * Where each column stands, by its heading in any of the three languages; the first of two that are
 * called alike.
 */
export function columnsOf(headings: readonly string[]): ReadonlyMap<ReadColumn, number> {
  const found = new Map<ReadColumn, number>();
  for (const [at, heading] of headings.entries()) {
    const column = BY_HEADING.get(heading.trim().toLowerCase());
    if (column !== undefined && !found.has(column)) found.set(column, at);
  }
  return found;
}

/** The name of a cell as spreadsheets show it; both counted from 0: `(11, 10)` is `K12`. */
export function cellName(row: number, column: number): string {
  const letters =
    column < 26 ? letterOf(column) : letterOf(Math.floor(column / 26) - 1) + letterOf(column % 26);
  return `${letters}${row + 1}`;
}

const letterOf = (number: number): string => String.fromCharCode(65 + number);
