import type { TableCell, TableShape } from './table-shape';
import { isNumberText } from './table-shape';

/** What stands over and around the numbers of a table; `headers` is by the cells' elements. */
export interface TableHeaders {
  readonly headers: ReadonlyMap<Element, string>;
  readonly unit?: string;
  readonly caption?: string;
}

const UNIT = /单\s*位\s*[:：]\s*([^\s:：，。；;）)】\]]{1,12})/;
const MAX_CAPTION_UNITS = 60;
const SENTENCE_END = /[。；，、]$/;

/** The unit named in a caption line: `单位：亿元` answers `亿元`. */
const unitIn = (line: string): string | undefined => UNIT.exec(line)?.[1];

const isCaptionRow = (cells: readonly TableCell[], columns: number): boolean =>
  cells.filter((cell) => cell.text !== '').length <= 1 &&
  cells.some(
    (cell) =>
      cell.text !== '' && (cell.columnSpan >= columns - 1 || unitIn(cell.text) !== undefined),
  );

function columnHeader(shape: TableShape, naming: readonly number[], column: number): string {
  const words: string[] = [];
  for (const row of naming) {
    const text = shape.grid[row]?.[column]?.text ?? '';
    if (text !== '' && words.at(-1) !== text) words.push(text);
  }
  return words.join(' ');
}

/** Labels that an earlier row spans down over this one (`工业` beside `轻工业`, `重工业`). */
function carriedLabels(shape: TableShape, row: number): string[] {
  const labels: string[] = [];
  for (const cell of shape.grid[row] ?? []) {
    if (!cell || cell.row >= row || cell.row < shape.headerRows) continue;
    if (cell.text !== '' && !isNumberText(cell.text) && !labels.includes(cell.text))
      labels.push(cell.text);
  }
  return labels;
}

function captionOf(lines: readonly string[]): string | undefined {
  for (const line of [...lines].reverse()) {
    const words = line
      .replace(UNIT, '')
      .replace(/[（(]\s*[)）]/g, '')
      .trim();
    if (words === '') continue;
    return words.length <= MAX_CAPTION_UNITS && !SENTENCE_END.test(words) ? words : undefined;
  }
  return undefined;
}

/**
 * Resolves the header words of every cell, rowspan and colspan included, outermost first and joined
 * by a space; a number also gets the row labels that span down to it. Cells of header rows are not
 * in the map. Caption and unit come from the table's own leading rows, else from `above`, the lines
 * before the table (`2020年财政收支` / `单位：亿元`).
 */
export function readTableHeaders(
  shape: TableShape,
  caption: string,
  above: readonly string[],
): TableHeaders {
  const leading = shape.rows.slice(0, shape.headerRows);
  const captionRows = leading.filter((cells) => isCaptionRow(cells, shape.columns));
  const naming = leading.flatMap((cells, row) => (isCaptionRow(cells, shape.columns) ? [] : [row]));
  const inside = captionRows.flatMap((cells) => cells.map((cell) => cell.text));
  const own = [caption, ...inside].filter((line) => line !== '');
  const unit = own.map(unitIn).find((found) => found !== undefined) ?? unitAbove(above);
  const columns = Array.from({ length: shape.columns }, (_, column) =>
    columnHeader(shape, naming, column),
  );
  const headers = new Map<Element, string>();
  for (const [row, cells] of shape.rows.entries()) {
    if (row < shape.headerRows) continue;
    const labels = carriedLabels(shape, row);
    for (const cell of cells) {
      const words = [...(isNumberText(cell.text) ? labels : []), columns[cell.column] ?? ''];
      headers.set(cell.element, words.filter((word) => word !== '').join(' '));
    }
  }
  const found = captionOf(own) ?? captionOf(above);
  return {
    headers,
    ...(unit !== undefined && { unit }),
    ...(found !== undefined && { caption: found }),
  };
}

function unitAbove(above: readonly string[]): string | undefined {
  for (const line of [...above].reverse()) {
    if (line.length > MAX_CAPTION_UNITS || SENTENCE_END.test(line)) return undefined;
    const unit = unitIn(line);
    if (unit !== undefined) return unit;
  }
  return undefined;
}
