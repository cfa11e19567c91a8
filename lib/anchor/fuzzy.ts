import type { Span } from '../model/span';
import { align } from './align';
import { fromSource } from './fold';
import { numbersWithin, sameNumbers } from './numbers';
import type { PreparedText } from './prepare';
import { toSkeleton } from './prepare';
import type { FoldedQuote } from './quote';
import { findStretches } from './seeds';
import { findNear, similarity } from './similarity';

/** A place that reads much like the quote. Shares are 0 to 1 and leave the numbers out. */
export interface FuzzyPlace {
  /** In the folded text. */
  readonly span: Span;
  readonly hasSameNumbers: boolean;
  /** How alike the wordings are. */
  readonly wording: number;
  /** How alike the surroundings are. */
  readonly context: number;
}

/** Longer passages are found by their two ends. */
const MAX_PATTERN_UNITS = 480;
const END_UNITS = 160;
const MAX_STRETCHES = 4;
const MAX_ERROR_SHARE = 0.5;
const SLACK_UNITS = 96;

/** A pattern in a skeleton with the edges of the part that is wanted. */
interface Pattern {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** Where the wanted part may start and end, in the text's skeleton, tight and with what was inserted at its edges. */
interface Edges {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly errors: number;
}

function locate(prepared: PreparedText, pattern: Pattern, expected: number): Edges | undefined {
  const { text } = prepared.skeleton();
  const limits = { expected, limit: MAX_STRETCHES };
  let best: { readonly start: number; readonly end: number; readonly errors: number } | undefined;
  for (const stretch of findStretches(prepared.seeds(), pattern.text, limits)) {
    const from = Math.max(0, stretch - SLACK_UNITS);
    const window = text.slice(from, stretch + pattern.text.length + 2 * SLACK_UNITS);
    const most = Math.floor(pattern.text.length * MAX_ERROR_SHARE);
    const near = findNear(window, pattern.text, Math.min(most, best ? best.errors - 1 : most));
    if (near) best = { start: from + near.start, end: from + near.end, errors: near.errors };
    if (best?.errors === 0) break;
  }
  if (!best) return undefined;
  const { start, errors } = best;
  const edges = align(pattern.text, text.slice(start, best.end));
  return {
    starts: [...new Set([edges.after(pattern.from), edges.before(pattern.from)])].map((at) => start + at),
    ends: [...new Set([edges.before(pattern.to), edges.after(pattern.to)])].map((at) => start + at),
    errors,
  };
}

function locateWhole(prepared: PreparedText, quote: FoldedQuote, expected: number): Edges | undefined {
  const { text } = quote.skeleton;
  const { start, end } = quote.skeletonExact;
  if (text.length <= MAX_PATTERN_UNITS) return locate(prepared, { text, from: start, to: end }, expected - start);
  const head = { text: text.slice(0, start + END_UNITS), from: start, to: start + END_UNITS };
  const first = locate(prepared, head, expected - start);
  const begin = first?.starts[0];
  if (!first || begin === undefined) return undefined;
  const tail = { text: text.slice(end - END_UNITS), from: 0, to: END_UNITS };
  const last = locate(prepared, tail, begin + end - start - END_UNITS);
  return last && { starts: first.starts, ends: last.ends, errors: first.errors + last.errors };
}

/** The share of the quote's surroundings that stands around `[start, end)` of the text's skeleton. */
function contextAround(quote: FoldedQuote, text: string, start: number, end: number): number {
  const { start: from, end: to } = quote.skeletonExact;
  const prefix = quote.skeleton.text.slice(0, from);
  const suffix = quote.skeleton.text.slice(to);
  const total = prefix.length + suffix.length;
  if (total === 0) return 1;
  const before = text.slice(Math.max(0, start - prefix.length), start);
  const after = text.slice(end, end + suffix.length);
  return (similarity(prefix, before) * prefix.length + similarity(suffix, after) * suffix.length) / total;
}

function judge(prepared: PreparedText, quote: FoldedQuote, start: number, end: number): FuzzyPlace {
  const skeleton = prepared.skeleton();
  const folded = prepared.folded().text;
  const span = { start: skeleton.starts[start] ?? 0, end: skeleton.starts[end] ?? folded.length };
  const { start: from, end: to } = quote.skeletonExact;
  return {
    span,
    hasSameNumbers: sameNumbers(quote.numbers, numbersWithin(folded, span.start, span.end)),
    wording: similarity(quote.skeleton.text.slice(from, to), skeleton.text.slice(start, end)),
    context: contextAround(quote, skeleton.text, start, end),
  };
}

/**
 * The place that reads most like the quote in its surroundings, numbers left out of the comparison and then told apart;
 * `undefined` where nothing comes near. Seeds point to a few stretches, so the cost does not grow with the text.
 */
export function findFuzzy(prepared: PreparedText, quote: FoldedQuote, position: number): FuzzyPlace | undefined {
  const skeleton = prepared.skeleton();
  const expected = toSkeleton(skeleton, fromSource(prepared.folded(), position));
  const edges = locateWhole(prepared, quote, expected);
  let best: FuzzyPlace | undefined;
  for (const start of edges?.starts ?? []) {
    for (const end of edges?.ends ?? []) {
      if (end <= start) continue;
      const place = judge(prepared, quote, start, end);
      const isBetter =
        !best || (place.hasSameNumbers !== best.hasSameNumbers ? place.hasSameNumbers : place.wording > best.wording);
      if (isBetter) best = place;
    }
  }
  return best;
}
