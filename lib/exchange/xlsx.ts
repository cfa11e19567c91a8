import { readXlsx, writeXlsx } from 'hucre/xlsx';
import type { CellStyle, DataValidation, WriteSheet } from 'hucre/xlsx';
import type { Words } from '../wording/words';
import { MAX_COLUMNS, MAX_ROWS } from './in/limits';
import { cellName } from './in/columns';
import type { Grid } from './in/table-rows';
import type { LedgerSheet } from './ledger';
import { MAX_SHEET_ROWS, TooManyRows } from './sheet-limit';
import { letterOf, rowPieces, xmlText } from './sheet-rows';
import { sayIn } from './table';
import { refilled } from './zip';

/** Rows below the last one that have the drop-down too, for what the reader adds by hand. */
const SPARE_ROWS = 200;
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
 * The ledger as an Office Open XML workbook (ECMA-376, ISO/IEC 29500), in rows that WPS, Excel and
 * LibreOffice open: heading frozen and filterable, a list of words to choose the status from. Text
 * is text and never a formula, numbers are numbers; what is too long for a cell is cut and says so.
 * Throws `TooManyRows`. This file is the only user of `hucre`.
 */
export async function ledgerWorkbook(
  sheets: readonly LedgerSheet[],
  { title, savedAt }: WorkbookFacts,
  words: Words,
): Promise<Uint8Array<ArrayBuffer>> {
  if (sheets.some(({ rows }) => rows.length > MAX_SHEET_ROWS)) throw new TooManyRows();
  const saved = new Date(savedAt);
  const frame = await writeXlsx({
    sheets: sheets.map((sheet) => emptySheet(sheet, words)),
    properties: { title: xmlText(title), creator: 'Nuoshu', created: saved, modified: saved },
    stringMode: 'inline',
  });
  const cut = (count: number): string => sayIn(words)('cut', { count });
  return refilled(frame, (name, xml) => {
    const number = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(name)?.[1];
    const sheet = number === undefined ? undefined : sheets[Number(number) - 1];
    return sheet && filledSheet(xml, sheet, cut);
  });
}

/**
 * The sheets of a workbook as tables, one row and column more than may be read, so that too many
 * are seen; formulas are what they last came to. `undefined` for what is no workbook. Whether its
 * size allows unpacking is to be asked before.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Grid[] | undefined> {
  try {
    const { sheets } = await readXlsx(bytes, {
      range: `A1:${cellName(MAX_ROWS + 1, MAX_COLUMNS - 1)}`,
    });
    return sheets.map(({ name, rows }) => ({ name, rows }));
  } catch {
    return undefined;
  }
}

/** A sheet with its heading and one empty row, in the place of which the rows are put. */
function emptySheet(
  { name, headings, rows, widths, statusAt, statuses }: LedgerSheet,
  words: Words,
): WriteSheet {
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
  return {
    name,
    columns: widths.map((width) => ({ width, style: TEXT })),
    rows: [[...headings], headings.map(() => null)],
    cells: new Map(headings.map((value, at) => [`0,${at}`, { value, style: HEADING }])),
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

/** A sheet's XML with its rows in it. */
function* filledSheet(
  xml: string,
  { rows, widths, headings }: LedgerSheet,
  cut: (count: number) => string,
): Generator<string | Uint8Array<ArrayBuffer>> {
  const empty = /<row r="2"[^>]*><c r="A2" s="(\d+)"\/>.*?<\/row>/.exec(xml);
  const style = empty?.[1];
  if (empty === null || style === undefined) throw new Error('the workbook has no empty row');
  const size = `A1:${letterOf(headings.length - 1)}${rows.length + 1}`;
  yield xml.slice(0, empty.index).replace(/(<dimension ref=")[^"]*/, `$1${size}`);
  yield* rowPieces(rows, { widths, style, cut });
  yield xml.slice(empty.index + empty[0].length);
}
