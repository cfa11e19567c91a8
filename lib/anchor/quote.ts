import type { TextQuoteSelector } from '../model/annotation';
import type { Span } from '../model/span';
import { fromSource, toComparable } from '../text/comparable';
import type { Figure } from '../text/figures';
import { findFigures } from '../text/figures';
import { figuresWithin, makeSkeleton, toSkeleton } from './skeleton';

/**
 * A stored quote made comparable: prefix, exact and suffix as one text, so that figures cut by an
 * edge are whole.
 */
export interface FoldedQuote {
  /** Prefix, exact and suffix, comparable. */
  readonly whole: string;
  /** Where exact stands in `whole`. */
  readonly exact: Span;
  readonly figures: readonly Figure[];
  /**
   * The skeletons of what stands before, of exact with the figures that it cuts, and of what stands
   * behind.
   */
  readonly prefix: string;
  readonly wording: string;
  readonly suffix: string;
  /**
   * Units that the edges of exact leave out of the figures they cut: of the first in front, of the
   * last behind.
   */
  readonly cut: { readonly head: number; readonly tail: number };
}

/**
 * What a figure cut by the outer edge of a context may leave there: alone it would be another
 * figure, or none.
 */
const RESTS = new Set(
  '0123456789., %‰-〇零一二三四五六七八九十百千万亿两余多个分点元美平方公里米顷亩吨斤克瓦时',
);

/**
 * The part of the comparable text whose edges cut no figure; a side that holds nothing else stays
 * whole.
 */
function uncut(text: string, { start, end }: Span): Span {
  let from = 0;
  while (from < start && RESTS.has(text.charAt(from))) from += 1;
  let to = text.length;
  while (to > end && RESTS.has(text.charAt(to - 1))) to -= 1;
  return { start: from === start ? 0 : from, end: to === end ? text.length : to };
}

/**
 * Folds a quote. Edges of exact that cut a figure take all of it in the skeleton; outer ones leave
 * it out.
 */
export function foldQuote(quote: TextQuoteSelector): FoldedQuote {
  const folded = toComparable(quote.prefix + quote.exact + quote.suffix);
  const first = fromSource(folded, quote.prefix.length);
  const last = Math.max(first, fromSource(folded, quote.prefix.length + quote.exact.length));
  const kept = uncut(folded.text, { start: first, end: last });
  const whole = folded.text.slice(kept.start, kept.end);
  const [start, end] = [first - kept.start, last - kept.start];
  const all = findFigures(whole);
  const skeleton = makeSkeleton(whole, all);
  const { text, starts } = skeleton;
  const from = toSkeleton(skeleton, start);
  const to = end > start ? toSkeleton(skeleton, end - 1) + 1 : from;
  return {
    whole,
    exact: { start, end },
    figures: figuresWithin(all, { start, end }),
    prefix: text.slice(0, from),
    wording: text.slice(from, to),
    suffix: text.slice(to),
    cut: { head: start - (starts[from] ?? start), tail: (starts[to] ?? end) - end },
  };
}
