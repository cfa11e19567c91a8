import type { TableRow } from '../../model/extraction';
import type { Span } from '../../model/span';
import { fold } from '../../text/fold';
import type { ReadingDocument } from '../document';

const FEWEST_CELLS = 2;
const LONGEST_CAPTION = 60;
const CAPTION_UNIT = /单 ?位 ?: ?([^ ,:;。)]{1,12})/;

/**
 * The table rows of a document: those that the page's own table gave, else lines whose cells are parted by tabs, under the
 * first line of their block (`指标⇥2020年⇥增长(%)`). Offsets are the document's; none where the text has no table.
 */
export function tableRowsOf(document: ReadingDocument): readonly TableRow[] {
  if (document.tables.length > 0) return document.tables;
  return document.source.includes('\t') ? tabbedRows(document) : [];
}

function tabbedRows({ source, text, paragraphs }: ReadingDocument): TableRow[] {
  const rows: TableRow[] = [];
  let headers: readonly string[] | undefined;
  let caption = '';
  let above = '';
  let unit: string | undefined;
  for (const line of paragraphs) {
    const cells = cellsOf(source, line);
    if (cells.length < FEWEST_CELLS) {
      headers = undefined;
      caption = above;
      above = line.end - line.start <= LONGEST_CAPTION ? text.slice(line.start, line.end) : '';
      continue;
    }
    const words = cells.map((cell) => text.slice(cell.start, cell.end).trim());
    if (!headers) {
      headers = words;
      unit = CAPTION_UNIT.exec(above)?.[1];
      continue;
    }
    const named = headers;
    rows.push({
      start: line.start,
      end: line.end,
      cells,
      headers: cells.map((_, index) => named[index] ?? ''),
      ...(unit !== undefined && { unit }),
      caption: `${caption} ${above}`.trim(),
    });
  }
  return rows;
}

function cellsOf(source: string, line: Span): Span[] {
  const cells: Span[] = [];
  let start = line.start;
  for (let at = line.start; at <= line.end; at += 1) {
    if (at < line.end && source.charAt(at) !== '\t') continue;
    cells.push({ start, end: at });
    start = at + 1;
  }
  return cells;
}

/** The row that holds `at`, by binary search: rows are in text order and do not overlap. */
export function rowAt(rows: readonly TableRow[], at: number): TableRow | undefined {
  let low = 0;
  let high = rows.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const row = rows[middle];
    if (!row) return undefined;
    if (at < row.start) high = middle - 1;
    else if (at >= row.end) low = middle + 1;
    else return row;
  }
  return undefined;
}

/** A header as the rules read it: folded, without blanks. */
export const headerWords = (header: string | undefined): string => fold(header ?? '').replace(/\s+/g, '');
