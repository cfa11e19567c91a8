import type { Span } from '../model/span';
import { toSource } from '../text/comparable';
import { align } from './align';
import type { PreparedText } from './prepare';
import type { FoldedQuote } from './quote';
import { findStretches } from './seeds';
import { isReversed } from './sense';
import { findNear } from './similarity';
import { FIGURE_UNIT, toSkeleton } from './skeleton';

/**
 * A quote like `10%` may occur everywhere; so many places on either side of the old one are looked
 * at.
 */
const MOST_PLACES = 100;
/**
 * A wording of fewer units of its own is looked for with its figures: `\u0001亿` would be
 * everywhere.
 */
const TELLING_UNITS = 3;
/** Longer passages are found by their two ends. */
const MOST_PATTERN_UNITS = 480;
const END_UNITS = 160;
const MOST_STRETCHES = 4;
const MOST_ERRORS = 0.5;
const SLACK_UNITS = 96;

/** Where `part` occurs in `text`, nearest to `expected` first. */
function occurrences(text: string, part: string, expected: number): number[] {
  const places: number[] = [];
  let behind = text.indexOf(part, expected);
  for (let count = 0; behind >= 0 && count < MOST_PLACES; count += 1) {
    places.push(behind);
    behind = text.indexOf(part, behind + 1);
  }
  let before = expected <= 0 ? -1 : text.lastIndexOf(part, expected - 1);
  for (let count = 0; before >= 0 && count < MOST_PLACES; count += 1) {
    places.push(before);
    before = before === 0 ? -1 : text.lastIndexOf(part, before - 1);
  }
  return places.sort((a, b) => Math.abs(a - expected) - Math.abs(b - expected));
}

/**
 * Where the quote's very wording stands: figures aside where it has words of its own, else with
 * them.
 */
function verbatim(prepared: PreparedText, quote: FoldedQuote, expected: number): Span[] {
  const skeleton = prepared.skeleton();
  const { wording } = quote;
  if (wording.replaceAll(FIGURE_UNIT, '').length >= TELLING_UNITS) {
    return occurrences(skeleton.text, wording, expected).map((start) => ({
      start,
      end: start + wording.length,
    }));
  }
  const exact = quote.whole.slice(quote.exact.start, quote.exact.end);
  const near = skeleton.starts[expected] ?? 0;
  return occurrences(prepared.folded().text, exact, near).map((start) => ({
    start: toSkeleton(skeleton, start),
    end: toSkeleton(skeleton, start + exact.length - 1) + 1,
  }));
}

/**
 * Where the quote stands with its surroundings, figures left out of the comparison; nearest to
 * `expected` first.
 */
function wholePlaces(
  prepared: PreparedText,
  { prefix, wording, suffix }: FoldedQuote,
  expected: number,
): Span[] {
  const start = Math.max(0, expected - prefix.length);
  return occurrences(prepared.skeleton().text, prefix + wording + suffix, start).map((at) => ({
    start: at + prefix.length,
    end: at + prefix.length + wording.length,
  }));
}

/** A pattern in a skeleton with the edges of the part that is wanted. */
interface Pattern {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Where the wanted part of a pattern stands, for each stretch of the text that reads like it; edges
 * tight and wide.
 */
function nearly(prepared: PreparedText, pattern: Pattern, expected: number): Span[] {
  const { text } = prepared.skeleton();
  const spans: Span[] = [];
  for (const stretch of findStretches(prepared.seeds(), pattern.text, {
    expected,
    limit: MOST_STRETCHES,
  })) {
    const from = Math.max(0, stretch - SLACK_UNITS);
    const window = text.slice(from, stretch + pattern.text.length + 2 * SLACK_UNITS);
    const near = findNear(window, pattern.text, Math.floor(pattern.text.length * MOST_ERRORS));
    if (!near) continue;
    const edges = align(pattern.text, window.slice(near.start, near.end));
    const base = from + near.start;
    for (const start of new Set([edges.after(pattern.from), edges.before(pattern.from)])) {
      for (const end of new Set([edges.before(pattern.to), edges.after(pattern.to)])) {
        if (end > start) spans.push({ start: base + start, end: base + end });
      }
    }
  }
  return spans;
}

function nearlyWhole(
  prepared: PreparedText,
  { prefix, wording, suffix }: FoldedQuote,
  expected: number,
): Span[] {
  const whole = prefix + wording + suffix;
  const start = prefix.length;
  const end = start + wording.length;
  if (whole.length <= MOST_PATTERN_UNITS) {
    return nearly(prepared, { text: whole, from: start, to: end }, expected - start);
  }
  const head = { text: whole.slice(0, start + END_UNITS), from: start, to: start + END_UNITS };
  const tail = { text: whole.slice(end - END_UNITS), from: 0, to: END_UNITS };
  return nearly(prepared, head, expected - start).flatMap((first) =>
    nearly(prepared, tail, first.start + wording.length - END_UNITS)
      .filter((last) => last.end > first.start && last.end - first.start < 2 * wording.length)
      .map((last) => ({ start: first.start, end: last.end })),
  );
}

/** Where a quote is looked for. Spans are units of the text's skeleton. */
export interface Wish {
  /** Where it stood. */
  readonly expected: number;
  readonly isPossible: (span: Span) => boolean;
}

/**
 * The places of a text that could be a quote's, in units of its skeleton: where it stands with its
 * surroundings, figures left out of the comparison, else where its wording stands and where
 * something like the whole does. The cost depends on the quote; the text is only searched for
 * strings.
 */
export function findCandidates(
  prepared: PreparedText,
  quote: FoldedQuote,
  { expected, isPossible }: Wish,
): Span[] {
  const places = wholePlaces(prepared, quote, expected).filter(isPossible);
  if (places.length > 0) return places;
  const known = new Map<string, Span>();
  const exact = verbatim(prepared, quote, expected).filter(isPossible);
  const wider = nearlyWhole(prepared, quote, expected).filter(
    (span) => isPossible(span) && !exact.some((within) => takesInOtherLine(prepared, span, within)),
  );
  for (const span of [...exact, ...wider]) known.set(`${span.start}-${span.end}`, span);
  return [...known.values()];
}

/**
 * Whether a place is the very wording with the end of the line before it, or the beginning of the
 * one behind: a heading that was edited at its end is no part of the sentence below it. A line that
 * turns the sense round is.
 */
function takesInOtherLine(prepared: PreparedText, wide: Span, within: Span): boolean {
  if (wide.start > within.start || wide.end < within.end) return false;
  const { text, starts } = prepared.skeleton();
  const sourceOf = ({ start, end }: Span): Span =>
    toSource(prepared.folded(), starts[start] ?? 0, starts[end] ?? 0);
  const [outer, inner] = [sourceOf(wide), sourceOf(within)];
  const beside =
    prepared.text.slice(outer.start, inner.start) + prepared.text.slice(inner.end, outer.end);
  return (
    beside.includes('\n') &&
    !isReversed(text.slice(within.start, within.end), text.slice(wide.start, wide.end))
  );
}
