import { translator } from '../i18n/catalog';
import type { Translate } from '../i18n/catalog';
import { EXCHANGE } from '../i18n/exchange';
import type { ExchangeKey } from '../i18n/exchange';
import type { Words } from '../wording/words';

/** What a cell holds; `undefined` leaves it empty. */
export type Cell = string | number | undefined;

/** A table in the reader's language, before it is written as CSV, as a workbook or as rich text. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** One column: its heading and what it shows of a row. */
export type Column<Row> = readonly [heading: ExchangeKey, cell: (row: Row, words: Words) => Cell];

/** The words of exports in one language. */
export const sayIn = ({ language }: Words): Translate<ExchangeKey> =>
  translator(EXCHANGE, language);

/** Puts rows into columns. Numbers that are none are left out. */
export function tableOf<Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  words: Words,
): Table {
  const say = sayIn(words);
  return {
    headings: columns.map(([heading]) => say(heading)),
    rows: cellsOf(columns, rows, words),
  };
}

/** The cells of rows alone. */
export const cellsOf = <Row>(
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  words: Words,
): readonly (readonly Cell[])[] =>
  rows.map((row) => columns.map(([, cell]) => finite(cell(row, words))));

const finite = (cell: Cell): Cell =>
  typeof cell === 'number' && !Number.isFinite(cell) ? undefined : cell;
