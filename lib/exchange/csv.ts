import type { Cell, Table } from './table';

/** Excel takes a file without it for the machine's own charset. */
export const CSV_START = '\ufeff';

/**
 * What a spreadsheet would run as a formula, full-width forms included, as East Asian editions take
 * them alike (OWASP, "CSV Injection"). Apostrophes before it belong to it, so that the guard can be
 * taken off again.
 */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * Text that no spreadsheet runs: an apostrophe goes before what begins like a formula. `=1+1` is
 * `'=1+1`.
 */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** Takes the guard off: `plainCell(guarded(text)) === text` for every text. */
export const plainCell = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;

/**
 * One record as RFC 4180 has it, with its CRLF. Numbers are written bare, so that `-3` stays a
 * number; text is guarded. Halves of surrogate pairs and NUL, which no UTF-8 file or spreadsheet
 * holds, become U+FFFD.
 */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(field).join(',')}\r\n`;

/** A table as a file: byte order mark, heading, records. */
export const csvFile = ({ headings, rows }: Table): string =>
  [CSV_START, csvLine(headings), ...rows.map(csvLine)].join('');

function field(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = guarded(cell.toWellFormed().replaceAll('\0', '\ufffd'));
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
