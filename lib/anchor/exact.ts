import type { Span } from '../model/span';
import { fromSource } from './fold';
import { numbersWithin, sameNumbers } from './numbers';
import type { PreparedText } from './prepare';
import { toSkeleton } from './prepare';
import type { FoldedQuote } from './quote';

/** A place with the quote's very wording. `context` is the share of the quote's surroundings found around it, 0 to 1. */
export interface ExactPlace {
  /** In the folded text. */
  readonly span: Span;
  readonly context: number;
  readonly isOnly: boolean;
}

/** A quote like `10%` may occur everywhere; no more than this many places on either side of the old one are compared. */
const MAX_PLACES = 100;
const FULL_CONTEXT = 0.999;

/** Where `exact` occurs, nearest to `expected` first. */
function occurrences(text: string, exact: string, expected: number): number[] {
  const places: number[] = [];
  let behind = text.indexOf(exact, expected);
  for (let count = 0; behind >= 0 && count < MAX_PLACES; count += 1) {
    places.push(behind);
    behind = text.indexOf(exact, behind + 1);
  }
  let before = expected === 0 ? -1 : text.lastIndexOf(exact, expected - 1);
  for (let count = 0; before >= 0 && count < MAX_PLACES; count += 1) {
    places.push(before);
    before = before === 0 ? -1 : text.lastIndexOf(exact, before - 1);
  }
  return places.sort((a, b) => Math.abs(a - expected) - Math.abs(b - expected));
}

function commonTail(a: string, aEnd: number, b: string, bEnd: number): number {
  let length = 0;
  while (length < aEnd && length < bEnd && a.charCodeAt(aEnd - 1 - length) === b.charCodeAt(bEnd - 1 - length))
    length += 1;
  return length;
}

function commonHead(a: string, aStart: number, b: string, bStart: number): number {
  const limit = Math.min(a.length - aStart, b.length - bStart);
  let length = 0;
  while (length < limit && a.charCodeAt(aStart + length) === b.charCodeAt(bStart + length)) length += 1;
  return length;
}

/** Surroundings are compared without their numbers first: a neighbour's new figure does not make it another place. */
function contextAt(prepared: PreparedText, quote: FoldedQuote, start: number): number {
  const { whole, exact, skeleton, skeletonExact } = quote;
  const end = start + exact.end - exact.start;
  const folded = prepared.folded().text;
  const there = prepared.skeleton();
  const bare =
    commonTail(skeleton.text, skeletonExact.start, there.text, toSkeleton(there, start)) +
    commonHead(skeleton.text, skeletonExact.end, there.text, toSkeleton(there, end - 1) + 1);
  const full = commonTail(whole, exact.start, folded, start) + commonHead(whole, exact.end, folded, end);
  const bareTotal = skeleton.text.length - (skeletonExact.end - skeletonExact.start);
  const fullTotal = whole.length - (exact.end - exact.start);
  if (fullTotal === 0) return 1;
  return (2 * (bareTotal === 0 ? 1 : bare / bareTotal) + full / fullTotal) / 3;
}

/**
 * The place with exactly the quote's wording and numbers whose surroundings fit best; near `position` where several fit
 * alike. `undefined` where the wording does not occur. A number is never cut: `4.03亿元` is not found in `24.03亿元`.
 */
export function findExact(prepared: PreparedText, quote: FoldedQuote, position: number): ExactPlace | undefined {
  const folded = prepared.folded();
  const exact = quote.whole.slice(quote.exact.start, quote.exact.end);
  if (exact === '') return undefined;
  const expected = fromSource(folded, position);
  const places = occurrences(folded.text, exact, expected);
  let best: { readonly start: number; readonly context: number } | undefined;
  for (const start of places) {
    if (!sameNumbers(quote.numbers, numbersWithin(folded.text, start, start + exact.length))) continue;
    const context = contextAt(prepared, quote, start);
    if (!best || context > best.context) best = { start, context };
    if (context >= FULL_CONTEXT) break;
  }
  if (!best) return undefined;
  const span = { start: best.start, end: best.start + exact.length };
  return { span, context: best.context, isOnly: places.length === 1 };
}
