import type { TableRow } from '../../model/extraction';
import type { Span } from '../../model/span';
import { fold } from '../../text/fold';
import type { ReadingDocument } from '../document';

const FEWEST_CELLS = 2;
const LONGEST_CAPTION = 60;
const CAPTION_UNIT = /单 ?位 ?: ?([^ ,:;。)]{1,12})/;

/** `|---|:--:|`: what parts the head from the body where cells stand between strokes. */
const RULE = /^[-:= ]*$/;
const NUMBER_CELL = /^[-+±≥≤约]?\d[\d,]*(?:\.\d+)?(?![年月日\d])/;

/**
 * The table rows of a document: those that the page's own table gave, else lines whose cells are
 * parted by tabs or strokes, under the first lines of their block (`指标⇥2020年⇥增长(%)`). Offsets
 * are the document's; none where the text has no table.
 */
export function tableRowsOf(document: ReadingDocument): readonly TableRow[] {
  if (document.tables.length > 0) return document.tables;
  if (!document.source.includes('\t') && !document.source.includes('|')) return [];
  const known = ROWS.get(document) ?? linedRows(document);
  ROWS.set(document, known);
  return known;
}

/** Rule and meaning ask for the rows of one document. */
const ROWS = new WeakMap<ReadingDocument, readonly TableRow[]>();

/** A line of a table: its cells and what stands in them, folded. */
interface Line extends Span {
  readonly cells: readonly Span[];
  readonly words: readonly string[];
}

/** The head of the block of lines that is read, and what stands over it. */
interface Head {
  readonly headers: readonly string[];
  readonly unit: string | undefined;
  readonly caption: string;
  /** So far only one line of it is read: the next may name the columns further. */
  readonly isOpen: boolean;
}

function linedRows({ source, text, paragraphs }: ReadingDocument): TableRow[] {
  const rows: TableRow[] = [];
  let head: Head | undefined;
  let caption = '';
  let above = '';
  for (const line of paragraphs) {
    const { start, end } = withTabs(source, line);
    const cells = cellsOf(source, { start, end });
    if (cells.length < FEWEST_CELLS) {
      head = undefined;
      caption = above;
      above = end - start <= LONGEST_CAPTION ? text.slice(start, end) : '';
      continue;
    }
    const words = cells.map((cell) => text.slice(cell.start, cell.end).trim());
    const filled = words.filter((cell) => cell !== '');
    if (!head && filled.length < FEWEST_CELLS) {
      caption = above;
      above = filled.join(' ');
    }
    if (words.every((cell) => RULE.test(cell)) || filled.length < FEWEST_CELLS) continue;
    head = headWith(head, { start, end, cells, words }, `${caption} ${above}`.trim());
    if (head.isOpen) continue;
    const { headers, unit } = head;
    const named = cells.map((_, index) => headers[index] ?? '');
    rows.push({
      start,
      end,
      cells,
      headers: named,
      ...(unit !== undefined && { unit }),
      caption: head.caption,
    });
  }
  return rows;
}

/** A paragraph has no white space at its ends, but tabs there part empty cells. */
function withTabs(source: string, line: Span): Span {
  let { start, end } = line;
  while (source.charAt(start - 1) === '\t') start -= 1;
  while (source.charAt(end) === '\t') end += 1;
  return { start, end };
}

/**
 * The head that holds for a line: itself where it is the first, with it where it names parts of the
 * columns.
 */
function headWith(head: Head | undefined, { words }: Line, caption: string): Head {
  if (!head)
    return { headers: words, unit: CAPTION_UNIT.exec(caption)?.[1], caption, isOpen: true };
  if (
    !head.isOpen ||
    words.some((cell) => NUMBER_CELL.test(cell)) ||
    !isSubhead(head.headers, words)
  )
    return head.isOpen ? { ...head, isOpen: false } : head;
  let over = '';
  const headers = Array.from(
    { length: Math.max(words.length, head.headers.length) },
    (_, index) => {
      over = (head.headers[index] ?? '') || over;
      return `${over} ${words[index] ?? ''}`.trim();
    },
  );
  return { ...head, headers };
}

/**
 * A second line of a head leaves empty what the first has named, or goes on under what that left
 * empty.
 */
const isSubhead = (headers: readonly string[], words: readonly string[]): boolean =>
  words[0] === '' && words.some((cell) => cell !== '') && headers[0] !== '';

const TAB = '\t'.charCodeAt(0);
const STROKE = '|'.charCodeAt(0);

/**
 * The cells of a line: between tabs, or else between strokes, of which one may open and one may
 * close it.
 */
function cellsOf(source: string, line: Span): Span[] {
  const tabbed = partsOf(source, line, TAB);
  if (tabbed.length >= FEWEST_CELLS) return tabbed;
  const cells = partsOf(source, line, STROKE);
  if (cells.length < FEWEST_CELLS) return cells;
  return cells.slice(
    isBlank(source, cells[0]) ? 1 : 0,
    isBlank(source, cells.at(-1)) ? -1 : undefined,
  );
}

function partsOf(source: string, { start: from, end }: Span, mark: number): Span[] {
  const parts: Span[] = [];
  let start = from;
  for (let at = from; at < end; at += 1) {
    if (source.charCodeAt(at) !== mark) continue;
    parts.push({ start, end: at });
    start = at + 1;
  }
  return [...parts, { start, end }];
}

const isBlank = (source: string, cell: Span | undefined): boolean =>
  cell !== undefined && source.slice(cell.start, cell.end).trim() === '';

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
export const headerWords = (header: string | undefined): string =>
  fold(header ?? '').replace(/\s+/g, '');
