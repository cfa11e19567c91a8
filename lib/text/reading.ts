import { wrappedBreaks } from './hard-wraps';
import { spacesInNumbers } from './spaced-numbers';
import type { Span } from '../model/span';

/** A text cleaned for reading, with the way back to the text as written. */
export interface ReadingText {
  readonly text: string;
  /** The source offset of the unit at `offset`; `text.length` answers the source's length. */
  readonly toSource: (offset: number) => number;
  /** The reading offset of the first kept unit at or behind a source offset. */
  readonly toReading: (offset: number) => number;
}

/** Zero-width characters and soft hyphens. */
const HIDDEN = /[\u200b-\u200f\u2060\ufeff\u00ad]+/g;
/** The spaces, behind a digit, that typesetting puts between a number and what belongs to it. */
const BEHIND_NUMBER = /[\d０-９][ \u00a0]{1,2}(?=[\u4e00-\u9fff%％]|[.．][\d０-９])/g;

/**
 * The text as it is to be read: without zero-width characters, without the spaces in `18.45 亿户`
 * and `12. 5 万亩`, and, where the lines were broken at a fixed width as in text from a PDF,
 * without those breaks and the page numbers between them (`新增就业3⏎200人` → `新增就业3200人`).
 * Other text is answered as it is. Linear in the text.
 */
export function readingText(raw: string): ReadingText {
  const cuts = merge([...noise(raw), ...spacesInNumbers(raw), ...wrappedBreaks(raw)]);
  if (cuts.length === 0)
    return { text: raw, toSource: (offset) => offset, toReading: (offset) => offset };
  const pieces: string[] = [];
  const readingStarts: number[] = [];
  const sourceStarts: number[] = [];
  let length = 0;
  let from = 0;
  for (const cut of [...cuts, { start: raw.length, end: raw.length }]) {
    if (cut.start > from || pieces.length === 0) {
      readingStarts.push(length);
      sourceStarts.push(from);
      pieces.push(raw.slice(from, cut.start));
      length += cut.start - from;
    }
    from = cut.end;
  }
  const shift = (from_: readonly number[], to: readonly number[]) => (offset: number) => {
    const at = lastAtOrBefore(from_, offset);
    return (to[at] ?? 0) + offset - (from_[at] ?? 0);
  };
  const toSource = shift(readingStarts, sourceStarts);
  const toReading = shift(sourceStarts, readingStarts);
  return {
    text: pieces.join(''),
    toSource: (offset) => (offset >= length ? raw.length : toSource(offset)),
    toReading: (offset) => Math.min(toReading(offset), length),
  };
}

/**
 * A reading span as a source span: what was left out inside it is inside again, what was left out
 * around it is not.
 */
export function sourceSpan(reading: ReadingText, span: Span): Span {
  const start = reading.toSource(span.start);
  return { start, end: span.end > span.start ? reading.toSource(span.end - 1) + 1 : start };
}

function noise(raw: string): Span[] {
  const cuts: Span[] = [];
  for (const match of raw.matchAll(HIDDEN))
    cuts.push({ start: match.index, end: match.index + match[0].length });
  for (const match of raw.matchAll(BEHIND_NUMBER))
    cuts.push({ start: match.index + 1, end: match.index + match[0].length });
  return cuts;
}

function merge(cuts: Span[]): Span[] {
  const merged: Span[] = [];
  for (const cut of cuts.sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && cut.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, cut.end) };
    else merged.push(cut);
  }
  return merged;
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
