import type { Span } from '../model/span';
import type { Figure } from '../text/figures';
import { isSameQuantity } from '../text/figures';
import type { PreparedText } from './prepare';
import type { FoldedQuote } from './quote';
import { similarity } from './similarity';
import { figuresWithin } from './skeleton';

/**
 * How the figures of two wordings relate: the same text, the same quantities written differently,
 * other quantities.
 */
export type FigureRelation = 'same' | 'equal' | 'changed';

/** What speaks for a place being the quote's. Counts are units of text that say so. */
export interface Evidence {
  /** In the text's skeleton. */
  readonly span: Span;
  readonly figures: FigureRelation;
  /** How alike the wordings are without their figures, 0 to 1. */
  readonly wording: number;
  /** Units of the surroundings that stand before and behind it. */
  readonly before: number;
  readonly after: number;
  /** Whether the surroundings are there to the last unit, their figures too. */
  readonly hasFullContext: boolean;
  /** Units of the wording that are there, same figures included. */
  readonly inside: number;
}

/** Strings of Chinese that have nothing to do with each other are alike to this degree. */
const CHANCE = 0.4;
const telling = (likeness: number): number => Math.max(0, (likeness - CHANCE) / (1 - CHANCE)) ** 2;

/** A figure counts as so many units at most; a long one is no better known. */
const MOST_FIGURE_UNITS = 7;

/** Compares figures in order. */
export function relate(old: readonly Figure[], fresh: readonly Figure[]): FigureRelation {
  if (old.length !== fresh.length) return 'changed';
  const pairs = old.flatMap((figure, index) => {
    const other = fresh[index];
    return other ? [{ figure, other }] : [];
  });
  if (pairs.every(({ figure, other }) => figure.text === other.text)) return 'same';
  return pairs.every(({ figure, other }) => isSameQuantity(figure, other)) ? 'equal' : 'changed';
}

function runBefore(text: string, end: number, prefix: string): number {
  let length = 0;
  while (
    length < prefix.length &&
    length < end &&
    text[end - 1 - length] === prefix[prefix.length - 1 - length]
  ) {
    length += 1;
  }
  return length;
}

function runAfter(text: string, start: number, suffix: string): number {
  let length = 0;
  while (
    length < suffix.length &&
    start + length < text.length &&
    text[start + length] === suffix[length]
  )
    length += 1;
  return length;
}

/**
 * Units of a quote's surroundings that stand before `[start, …)` or behind `[…, end)` of a text: in
 * one run, or roughly.
 */
export function contextBefore(text: string, start: number, prefix: string): number {
  const run = runBefore(text, start, prefix);
  if (run === prefix.length) return run;
  const there = text.slice(Math.max(0, start - prefix.length), start);
  return Math.max(run, prefix.length * telling(similarity(prefix, there)));
}

/** As `contextBefore`, behind `end`. */
export function contextAfter(text: string, end: number, suffix: string): number {
  const run = runAfter(text, end, suffix);
  if (run === suffix.length) return run;
  return Math.max(
    run,
    suffix.length * telling(similarity(suffix, text.slice(end, end + suffix.length))),
  );
}

function standsWhole(prepared: PreparedText, quote: FoldedQuote, span: Span): boolean {
  const { text } = prepared.folded();
  const { starts } = prepared.skeleton();
  const prefix = quote.whole.slice(0, quote.exact.start - quote.cut.head);
  const suffix = quote.whole.slice(quote.exact.end + quote.cut.tail);
  const start = starts[span.start] ?? 0;
  const isAfter = text.startsWith(suffix, starts[span.end] ?? text.length);
  return isAfter && start >= prefix.length && text.startsWith(prefix, start - prefix.length);
}

/**
 * The place of a candidate in the comparable text. Where its outer figures are the quote's, they
 * are cut as there.
 */
export function comparableSpan(prepared: PreparedText, quote: FoldedQuote, span: Span): Span {
  const { starts } = prepared.skeleton();
  const start = starts[span.start] ?? 0;
  const end = starts[span.end] ?? prepared.folded().text.length;
  const figures = figuresWithin(prepared.figures(), { start, end });
  const [first, last] = [figures[0], figures.at(-1)];
  const isFirst = first?.start === start && first.text === quote.figures[0]?.text;
  const isLast = last?.end === end && last.text === quote.figures.at(-1)?.text;
  return {
    start: start + (isFirst ? quote.cut.head : 0),
    end: end - (isLast ? quote.cut.tail : 0),
  };
}

/** Weighs one candidate. */
export function weigh(prepared: PreparedText, quote: FoldedQuote, span: Span): Evidence {
  const { text } = prepared.skeleton();
  const place = comparableSpan(prepared, quote, span);
  const figures = relate(quote.figures, figuresWithin(prepared.figures(), place));
  const wording = similarity(quote.wording, text.slice(span.start, span.end));
  const figureUnits = quote.figures.reduce(
    (sum, figure) => sum + Math.min(figure.text.length, MOST_FIGURE_UNITS),
    0,
  );
  const words = quote.wording.length - quote.figures.length;
  return {
    span,
    figures,
    wording,
    before: contextBefore(text, span.start, quote.prefix),
    after: contextAfter(text, span.end, quote.suffix),
    hasFullContext: standsWhole(prepared, quote, span),
    inside:
      (wording === 1 ? words : words * telling(wording)) +
      (figures === 'changed' ? 0 : figureUnits),
  };
}
