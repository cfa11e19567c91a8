import type { ReferenceOptions } from '../wording/gbt7714';
import type { Words } from '../wording/words';
import { guarded } from './csv';
import { htmlText } from './html';
import type { LedgerSheet } from './ledger';
import { gbtReferences } from './references';
import type { ExportedReport } from './report';
import { sayIn } from './table';
import type { Cell, Table } from './table';

/**
 * What goes on the clipboard: `text/html` for word processors and spreadsheets, `text/plain` for
 * everything else.
 */
export interface RichText {
  readonly html: string;
  readonly plain: string;
}

/**
 * Cells of the format of text run no formula: in Excel and WPS by the first, in LibreOffice by the
 * second.
 */
const TEXT_STYLE = "mso-number-format:'\\@';";
const TEXT_FORMAT = 'sdnum="1033;0;@"';
const CELL = 'border:1px solid #8b938e;padding:2px 6px;vertical-align:top;';

/**
 * A table for pasting into Word, WPS or LibreOffice: an HTML fragment with plain inline styles,
 * which is all that they keep, and tab-separated lines. Text is never markup, and never a formula
 * in a spreadsheet.
 */
export function tableRichText({ headings, rows }: Table): RichText {
  const heading = headings.map((name) => `<th style="${CELL}">${htmlText(name)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map(cellHtml).join('')}</tr>`).join('\n');
  const lines = [headings, ...rows].map((row) => row.map(cellText).join('\t'));
  return {
    html: `<table style="border-collapse:collapse;"><thead><tr>${heading}</tr></thead><tbody>\n${body}\n</tbody></table>`,
    plain: `${lines.join('\r\n')}\r\n`,
  };
}

function cellHtml(cell: Cell): string {
  if (typeof cell === 'number') return `<td style="${CELL}text-align:right;">${cell}</td>`;
  const lines = htmlText(cell ?? '').replaceAll('\n', '<br>');
  return `<td style="${CELL}${TEXT_STYLE}" ${TEXT_FORMAT}>${lines}</td>`;
}

/** One line of one cell: tabs and line breaks would divide it. */
const cellText = (cell: Cell): string =>
  typeof cell === 'string'
    ? guarded(
        cell
          .toWellFormed()
          .replace(/[\s\0]+/g, ' ')
          .trim(),
      )
    : String(cell ?? '');

/** The columns of the ledger that a page of a document has room for. */
const PASTED: readonly number[] = [0, 1, 8, 9, 10, 11, 12, 13, 14];

/**
 * The sheets of a ledger that have rows, as tables of nine columns: pledges with what the reader
 * made of them, judged figures. Under their names where there are both.
 */
export function ledgerRichText(sheets: readonly LedgerSheet[]): RichText {
  const narrow = <T>(row: readonly T[]): T[] => PASTED.flatMap((at) => row.slice(at, at + 1));
  const [first, ...others] = sheets.filter(({ rows }) => rows.length > 0);
  const pasted = ({ headings, rows }: Table): RichText =>
    tableRichText({ headings: narrow(headings), rows: rows.map(narrow) });
  if (first === undefined) return pasted(sheets[0] ?? { headings: [], rows: [] });
  if (others.length === 0) return pasted(first);
  const parts = [first, ...others].map((sheet) => ({ name: sheet.name, ...pasted(sheet) }));
  return {
    html: parts.map(({ name, html }) => `<p><b>${htmlText(name)}</b></p>\n${html}`).join('\n'),
    plain: parts.map(({ name, plain }) => `${name}\r\n${plain}`).join('\r\n'),
  };
}

/** References by GB/T 7714 under a heading, one paragraph each. */
export function referencesRichText(
  reports: readonly ExportedReport[],
  words: Words,
  options?: ReferenceOptions,
): RichText {
  const heading = sayIn(words)('citations');
  const references = gbtReferences(reports, words, options);
  const paragraphs = references.map(
    (line) => `<p style="margin:0 0 4px 2em;text-indent:-2em;">${htmlText(line)}</p>`,
  );
  return {
    html: `<p><b>${htmlText(heading)}</b></p>\n${paragraphs.join('\n')}`,
    plain: `${[heading, ...references].join('\r\n')}\r\n`,
  };
}
