import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { CellStyle, DataValidation, WriteSheet } from 'hucre/xlsx';
import type { Words } from '../wording/words';
import { MAX_COLUMNS, MAX_ROWS } from './in/limits';
import { cellName } from './in/columns';
import type { Grid } from './in/table-rows';
import type { LedgerSheet } from './ledger';
import { MAX_SHEET_ROWS, TooManyRows } from './sheet-limit';
import { sayIn } from './table';
import type { Cell } from './table';

/** What Excel takes into one cell, in UTF-16 units. */
const MAX_CELL = 32_767;
/** Rows below the last one that have the drop-down too, for what the reader adds by hand. */
const SPARE_ROWS = 200;
/** The height of a line in points, and the most lines that a row is high: longer text is read in the cell. */
const LINE_POINTS = 15;
const MAX_LINES = 10;
/** Format `@`: what is typed into the cell later stays text as well. */
const TEXT: CellStyle = { numFmt: '@', alignment: { vertical: 'top', wrapText: true } };
const HEADING: CellStyle = {
  font: { bold: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'E3EFEA' } },
  alignment: { vertical: 'center', wrapText: true },
};

/** What the workbook tells of itself. */
export interface WorkbookFacts {
  readonly title: string;
  /** An ISO 8601 instant: the same content at the same instant is the same file. */
  readonly savedAt: string;
}

/**
 * The ledger as an Office Open XML workbook (ECMA-376, ISO/IEC 29500), in rows that WPS, Excel and LibreOffice open:
 * heading frozen and filterable, a list of words to choose the status from. Text is text and never a formula, numbers
 * are numbers; what is too long for a cell is cut and says so. Throws `TooManyRows`. This file is the only user of `hucre`.
 */
export async function ledgerWorkbook(
  sheets: readonly LedgerSheet[],
  { title, savedAt }: WorkbookFacts,
  words: Words,
): Promise<Uint8Array> {
  if (sheets.some(({ rows }) => rows.length > MAX_SHEET_ROWS)) throw new TooManyRows();
  const saved = new Date(savedAt);
  return await writeXlsx({
    sheets: sheets.map((sheet) => writtenSheet(sheet, words)),
    properties: { title: xmlText(title), creator: 'Nuoshu', created: saved, modified: saved },
  });
}

/**
 * The sheets of a workbook as tables, one row and column more than may be read, so that too many are seen; formulas are
 * what they last came to. `undefined` for what is no workbook. Whether its size allows unpacking is to be asked before.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Grid[] | undefined> {
  try {
    const { sheets } = await readXlsx(bytes, { range: `A1:${cellName(MAX_ROWS + 1, MAX_COLUMNS - 1)}` });
    return sheets.map(({ name, rows }) => ({ name, rows }));
  } catch {
    return undefined;
  }
}

function writtenSheet({ name, headings, rows, widths, statusAt, statuses }: LedgerSheet, words: Words): WriteSheet {
  const say = sayIn(words);
  const letter = letterOf(statusAt);
  const validation: DataValidation = {
    type: 'list',
    values: [...statuses],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
    errorMessage: say('status_help'),
    range: `${letter}2:${letter}${rows.length + 1 + SPARE_ROWS}`,
  };
  /* Not every program fits the height of rows to wrapped text when it opens a file. */
  const heights = rows.map((row, at): [number, { height: number }] => [
    at + 1,
    { height: LINE_POINTS * linesOf(row, widths) },
  ]);
  const written = (cell: Cell): string | number | null =>
    typeof cell === 'string' ? cellText(cell, (count) => say('cut', { count })) : (cell ?? null);
  return {
    name,
    columns: widths.map((width) => ({ width, style: TEXT })),
    rows: [headings, ...rows].map((row) => row.map(written)),
    cells: new Map(headings.map((value, at) => [`0,${at}`, { value, style: HEADING }])),
    rowDefs: new Map(heights),
    freezePane: { rows: 1 },
    pageSetup: {
      paperSize: 'a3',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    },
    autoFilter: { range: `A1:${letterOf(headings.length - 1)}${rows.length + 1}` },
    dataValidations: [validation],
  };
}

/** How many lines a row's longest cell needs; a Chinese character is as wide as two Latin letters. */
function linesOf(row: readonly Cell[], widths: readonly number[]): number {
  const needed = row.map((cell, column) => {
    const width = Math.max(1, (widths[column] ?? 1) - 1);
    if (typeof cell !== 'string' || (2 * cell.length <= width && !cell.includes('\n'))) return 1;
    const lines = cell.slice(0, MAX_LINES * width).split('\n');
    return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / width)), 0);
  });
  return Math.min(MAX_LINES, Math.max(1, ...needed));
}

const widthOf = (line: string): number => line.length + (line.match(/[\u1100-\uffef]/g)?.length ?? 0);

/** The letter of a column counted from 0; the ledger has fewer than 26. */
const letterOf = (column: number): string => String.fromCharCode(65 + column);

/** What `cellText` has to look at: line ends, halves of pairs and what XML or a workbook reads as something else. */
const UNUSUAL = /[\r_\ud800-\udfff\ufffe\uffff]/;

/** Text as a cell can hold it; `cut` says how long it was. */
function cellText(text: string, cut: (count: number) => string): string | null {
  if (text === '') return null;
  /* Most of hundreds of thousands of cells are plain. */
  if (text.length <= MAX_CELL && !UNUSUAL.test(text)) return text;
  const lines = text.replace(/\r\n?/g, '\n');
  if (lines.length <= MAX_CELL) return xmlText(lines);
  const note = cut(lines.length);
  return xmlText(lines.slice(0, MAX_CELL - note.length).replace(/[\uD800-\uDBFF]$/, '') + note);
}

/**
 * XML 1.0 has no U+FFFE and U+FFFF and no halves of pairs. `_x0041_` would be read back as `A` (ECMA-376 part 1,
 * 22.4.2.4), so that its underscore is itself written in that way; other control characters `hucre` writes so.
 */
const xmlText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');
