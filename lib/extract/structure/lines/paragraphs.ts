import type { Span } from '../../../model/span';
import { trimSpan } from '../../../text/sentences';
import { cueOfWords } from '../zones/zone-cues';
import { markerAt } from './markers';

/**
 * A line longer than this holds more than one paragraph: saved pages sometimes lose all their line
 * breaks.
 */
const LONG_LINE = 1200;
const WIDE_SPACE = /[\u3000\u2003]+ *|[ \u00a0]{2,}/g;
const PAGE_START = '【第';
const LOST_PAGE_END = /[。!?]【第/;
const SPACE = 0x20;
const SHORTEST_HEADING = 4;
const LONGEST_HEADING = 40;
const STOPS = /[。;:,!?]/;
const SENTENCE_END = /[。!?]["”’)]? */g;

/**
 * The paragraphs of a reading text: its lines without the white space around them, blank ones left
 * out. A line without breaks for more than 1,200 units is also cut where wide white space or a
 * heading mark behind a sentence end shows that a break was lost. `source` and `text` (folded) have
 * the same length.
 */
export function splitParagraphs(source: string, text: string): Span[] {
  const spans: Span[] = [];
  const pushLine = text.includes(PAGE_START) ? pushBrokenLine : push;
  let from = 0;
  while (from <= text.length) {
    const newline = text.indexOf('\n', from);
    const to = newline < 0 ? text.length : newline;
    if (to - from > LONG_LINE) pushLongLine(spans, source, text, { start: from, end: to });
    else pushLine(spans, text, from, to);
    from = to + 1;
  }
  return spans;
}

function push(spans: Span[], text: string, start: number, end: number): void {
  const span = trimSpan(text, start, end);
  if (!span) return;
  const cut = span.end - span.start > LONGEST_HEADING ? headingEnd(text, span.start, span.end) : -1;
  if (cut < 0) spans.push(span);
  else {
    spans.push({ start: span.start, end: cut });
    push(spans, text, cut, span.end);
  }
}

/**
 * Where a heading ends that stands in one line with its first sentence: 14 for
 * `一、2023年主要工作 2023年,我们…`; -1 for none. It names its zone, or bears a mark, and holds no
 * stop.
 */
function headingEnd(text: string, start: number, end: number): number {
  let space = start + SHORTEST_HEADING;
  while (space - start <= LONGEST_HEADING && text.charCodeAt(space) !== SPACE) space += 1;
  if (space - start > LONGEST_HEADING || end - space < LONGEST_HEADING) return -1;
  const mark = markerAt(text, start);
  const words = text.slice(start + (mark?.length ?? 0), space);
  if (words.length < SHORTEST_HEADING || STOPS.test(words)) return -1;
  return cueOfWords(words) ? space : -1;
}

/** A page's end that was lost leaves `……阶段。【第二篇】…` on one line. */
function pushBrokenLine(spans: Span[], text: string, start: number, end: number): void {
  const part = text.slice(start, end).search(LOST_PAGE_END);
  const cut = part < 0 ? start : start + part + 1;
  if (cut > start) push(spans, text, start, cut);
  push(spans, text, cut, end);
}

function pushLongLine(spans: Span[], source: string, text: string, line: Span): void {
  const cuts = new Set<number>();
  for (const match of source.slice(line.start, line.end).matchAll(WIDE_SPACE))
    cuts.add(line.start + match.index);
  SENTENCE_END.lastIndex = line.start;
  for (
    let match = SENTENCE_END.exec(text);
    match && match.index < line.end;
    match = SENTENCE_END.exec(text)
  ) {
    const next = match.index + match[0].length;
    const style = next < line.end ? markerAt(text, next)?.style : undefined;
    const isMarked = style === 'han-comma' || style === 'han-paren' || style === 'part';
    if (isMarked || headingEnd(text, next, line.end) >= 0) cuts.add(next);
  }
  let from = line.start;
  for (const cut of [...cuts].sort((a, b) => a - b)) {
    push(spans, text, from, cut);
    from = cut;
  }
  push(spans, text, from, line.end);
}
