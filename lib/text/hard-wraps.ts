import type { Span } from '../model/span';

interface Line extends Span {
  /** In half-width columns: a Chinese character takes two. */
  readonly width: number;
  /**
   * A row of a table, its cells parted by tabs or by upright strokes: no line of prose, however
   * wide.
   */
  readonly isRow: boolean;
}

const TAB = 0x09;
const STROKE = 0x7c;
const FEWEST_LINES = 8;
const WIDEST_COLUMN = 140;
const NARROWEST_COLUMN = 30;
/**
 * A line counts as full from this share of the column's width on: justified text leaves ragged
 * ends.
 */
const FULL = 0.86;
/** Columns of a fixed number of characters leave hardly any. */
const FULL_COUNT = 0.95;
/**
 * A paragraph's first line, whose indent is lost, is a little shorter; it is known by the comma
 * that no heading has.
 */
const NEARLY_FULL = 0.78;
/** A line that ends inside a number or a list is joined although it is shorter. */
const HALF = 0.5;
const ENDS = new Set([...'。！？；：!?;:”》）)】']);
const COMMA = /[，,]/;
const PAGE_NUMBER =
  /^[\s\-—–－·•]*(?:第\s?)?[\d０-９]{1,4}(?:\s?页)?(?:[\s/共，,]{0,3}\d{1,4}\s?页?)?[\s\-—–－·•]*$/;
const OPENS_PARAGRAPH =
  /^(?:[\u3000\u2003●•◆■○·]|[ \u00a0]{2,}|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[)）]|第[一二三四五六七八九十]{1,3}[章节部]|[-—－]{2}|\d{1,2}[.．、]\D)/;

/**
 * The line breaks of `raw` that a fixed column width put there, with the page numbers and blank
 * lines between the two halves of a sentence, as spans to leave out. Text whose lines end where its
 * sentences end answers `[]`.
 */
export function wrappedBreaks(raw: string): Span[] {
  if (holdsParagraphs(raw)) return [];
  const lines = readLines(raw);
  const isFull = fullness(lines, raw);
  if (!isFull) return [];
  const cuts: Span[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (!line || line.isRow || isPageNumber(raw, line)) continue;
    const next = nextTextLine(raw, lines, at);
    if (!next) break;
    if (next.isRow) continue;
    if (!isFull(line) && !isBrokenHeading(raw, line, { next, behind: lines[at + 2], isFull }))
      continue;
    const isAdjacent =
      raw.slice(line.end, next.start) === '\n' || raw.slice(line.end, next.start) === '\r\n';
    const ends = ENDS.has(lastCharacter(raw, line));
    if (OPENS_PARAGRAPH.test(raw.slice(next.start, next.start + 6)) || (ends && !isAdjacent))
      continue;
    const lead = raw.slice(next.start, next.end).search(/\S/);
    cuts.push({ start: trimmedEnd(raw, line), end: next.start + Math.max(lead, 0) });
  }
  return cuts;
}

/** What stands behind a line that may be the first half of a heading. */
interface Behind {
  readonly next: Line;
  readonly behind: Line | undefined;
  readonly isFull: (line: Line) => boolean;
}

/**
 * A numbered heading goes on in a short line that ends without a mark, and a full line follows it.
 */
function isBrokenHeading(raw: string, line: Line, { next, behind, isFull }: Behind): boolean {
  if (
    !OPENS_PARAGRAPH.test(raw.slice(line.start, line.start + 6)) ||
    ENDS.has(lastCharacter(raw, line))
  )
    return false;
  if (
    !behind ||
    !isFull(behind) ||
    line.width < behind.width * NEARLY_FULL ||
    next.width > behind.width * HALF
  )
    return false;
  return !ENDS.has(lastCharacter(raw, next)) && !COMMA.test(lastCharacter(raw, next));
}

/**
 * Text whose lines are whole paragraphs, told by their units alone: no line is narrower than its
 * units.
 */
function holdsParagraphs(raw: string): boolean {
  let count = 0;
  let short = 0;
  for (let start = 0; start <= raw.length;) {
    const found = raw.indexOf('\n', start);
    const end = found < 0 ? raw.length : found;
    if (end > start) count += 1;
    if (end > start && end - start <= WIDEST_COLUMN) short += 1;
    start = end + 1;
  }
  return count < FEWEST_LINES || short <= Math.floor(count * 0.9);
}

function readLines(raw: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= raw.length;) {
    const found = raw.indexOf('\n', start);
    const end = found < 0 ? raw.length : found;
    let width = 0;
    let marks = 0;
    for (let at = start; at < end; at += 1) {
      const unit = raw.charCodeAt(at);
      width += unit < 0x2000 ? 1 : 2;
      marks += unit === TAB ? 2 : unit === STROKE ? 1 : 0;
    }
    lines.push({ start, end, width, isRow: marks > 1 });
    start = end + 1;
  }
  return lines;
}

/**
 * Tells a full line, if the lines break at a fixed width: most are about equally long and most of
 * those end mid-sentence.
 */
function fullness(lines: readonly Line[], raw: string): ((line: Line) => boolean) | undefined {
  const written = lines.filter((line) => line.width > 0 && !line.isRow);
  if (written.length < FEWEST_LINES) return undefined;
  const column = ninthDecile(written.map((line) => line.width));
  const count = ninthDecile(written.map((line) => line.end - line.start));
  if (column > WIDEST_COLUMN || column < NARROWEST_COLUMN) return undefined;
  const isFull = (line: Line): boolean => {
    if (line.width >= column * FULL || line.end - line.start >= count * FULL_COUNT) return true;
    if (line.width >= column * NEARLY_FULL && COMMA.test(raw.slice(line.start, line.end)))
      return true;
    return line.width >= column * HALF && /[\d０-９，,、]/.test(lastCharacter(raw, line));
  };
  const full = written.filter((line) => isFull(line) && line.width <= column * 1.25);
  const open = full.filter((line) => !ENDS.has(lastCharacter(raw, line)));
  return full.length >= written.length * 0.4 && open.length >= full.length * 0.6
    ? isFull
    : undefined;
}

function ninthDecile(numbers: readonly number[]): number {
  return Float64Array.from(numbers).sort()[Math.floor(numbers.length * 0.9)] ?? 0;
}

function nextTextLine(raw: string, lines: readonly Line[], at: number): Line | undefined {
  for (let index = at + 1; index < lines.length && index <= at + 4; index += 1) {
    const line = lines[index];
    if (
      line &&
      line.width > 0 &&
      raw.slice(line.start, line.end).trim() !== '' &&
      !isPageNumber(raw, line)
    )
      return line;
  }
  return undefined;
}

function isPageNumber(raw: string, line: Line): boolean {
  return line.end - line.start <= 16 && PAGE_NUMBER.test(raw.slice(line.start, line.end));
}

function trimmedEnd(raw: string, line: Line): number {
  let end = line.end;
  while (end > line.start && raw.charCodeAt(end - 1) <= 0x20) end -= 1;
  return end;
}

function lastCharacter(raw: string, line: Line): string {
  return raw.charAt(trimmedEnd(raw, line) - 1);
}
