import type { Cell } from './table';
import { XmlBytes } from './xml-bytes';

/** What Excel takes into one cell, in UTF-16 units. */
const MAX_CELL = 32_767;
/**
 * The height of a line in points, and the most lines that a row is high: longer text is read in the
 * cell.
 */
const LINE_POINTS = 15;
const MAX_LINES = 10;
/** Bytes of XML that are handed on together. */
const PIECE_BYTES = 262_144;

/** How rows are written below a heading. */
export interface RowStyle {
  /** The widths of the columns, in characters of Latin text. */
  readonly widths: readonly number[];
  /** The number of the cells' style, as the workbook's parts count them. */
  readonly style: string;
  /** What stands at the end of a text that was cut; `count` is how long it was. */
  readonly cut: (count: number) => string;
}

/**
 * Rows as SpreadsheetML in UTF-8, in pieces, from row 2 on. Text stands in its cell, never as a
 * formula; an empty cell has the style as well, so that what is typed there stays text. `hucre`
 * builds an object a cell and looks each style up, which for 100,000 rows took three times as long.
 */
export function* rowPieces(
  rows: readonly (readonly Cell[])[],
  { widths, style, cut }: RowStyle,
): Generator<Uint8Array<ArrayBuffer>> {
  const starts = widths.map((_, column) => `<c r="${letterOf(column)}`);
  const ends: CellEnds = {
    number: `" s="${style}"><v>`,
    text: `" s="${style}" t="inlineStr"><is><t xml:space="preserve">`,
    empty: `" s="${style}"/>`,
  };
  const xml = new XmlBytes();
  for (const [at, row] of rows.entries()) {
    const number = String(at + 2);
    xml.ascii(`<row r="${number}" ht="${LINE_POINTS * linesOf(row, widths)}" customHeight="1">`);
    for (const [column, start] of starts.entries()) {
      xml.ascii(start);
      xml.ascii(number);
      putCell(xml, row[column], { ends, cut });
    }
    xml.ascii('</row>');
    if (xml.length >= PIECE_BYTES) yield xml.take();
  }
  yield xml.take();
}

/** The letter of a column counted from 0; the ledger has fewer than 26. */
export const letterOf = (column: number): string => String.fromCharCode(65 + column);

/** What stands behind the reference of a cell, by what it holds. */
interface CellEnds {
  readonly number: string;
  readonly text: string;
  readonly empty: string;
}

function putCell(
  xml: XmlBytes,
  cell: Cell,
  { ends, cut }: Pick<RowStyle, 'cut'> & { readonly ends: CellEnds },
): void {
  if (cell === undefined || cell === '') {
    xml.ascii(ends.empty);
  } else if (typeof cell === 'number') {
    xml.ascii(ends.number);
    xml.ascii(String(cell));
    xml.ascii('</v></c>');
  } else {
    xml.ascii(ends.text);
    if (cell.length > MAX_CELL || !xml.plain(cell)) xml.any(cellText(cell, cut));
    xml.ascii('</t></is></c>');
  }
}

/* Not every program fits the height of rows to wrapped text when it opens a file. */
/**
 * How many lines a row's longest cell needs; a Chinese character is as wide as two Latin letters.
 */
function linesOf(row: readonly Cell[], widths: readonly number[]): number {
  let most = 1;
  for (const [column, cell] of row.entries()) {
    const width = Math.max(1, (widths[column] ?? 1) - 1);
    if (typeof cell !== 'string' || (2 * cell.length <= width && !cell.includes('\n'))) continue;
    most = Math.max(most, linesIn(cell.slice(0, MAX_LINES * width), width));
  }
  return Math.min(MAX_LINES, most);
}

const linesIn = (text: string, width: number): number =>
  text.includes('\n')
    ? text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / width)), 0)
    : Math.ceil(widthOf(text) / width);

function widthOf(line: string): number {
  let width = line.length;
  for (let at = 0; at < line.length; at += 1) {
    const code = line.charCodeAt(at);
    if (code >= 0x1100 && code <= 0xffef) width += 1;
  }
  return width;
}

/** Text as a cell can hold it. */
function cellText(text: string, cut: RowStyle['cut']): string {
  const lines = text.replace(/\r\n?/g, '\n');
  if (lines.length <= MAX_CELL) return escaped(xmlText(lines));
  const note = cut(lines.length);
  return escaped(
    xmlText(lines.slice(0, MAX_CELL - note.length).replace(/[\uD800-\uDBFF]$/, '') + note),
  );
}

/**
 * XML 1.0 has no U+FFFE and U+FFFF and no halves of pairs. `_x0041_` would be read back as `A`
 * (ECMA-376 part 1,
 * 22.4.2.4), so that its underscore is itself written in that way.
 */
export const xmlText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\ufffe\uffff]/g, '\ufffd')
    .replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** The same as the content of an element; control characters as a workbook writes them. */
const escaped = (text: string): string =>
  text.replace(
    // eslint-disable-next-line no-control-regex
    /[\u0000-\u0008\u000b-\u001f&<>]/g,
    (character) =>
      ENTITIES[character] ??
      `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
  );
