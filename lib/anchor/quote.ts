import type { TextQuoteSelector } from '../model/annotation';
import type { Span } from '../model/span';
import { fromSource, toComparable } from '../text/comparable';
import type { Figure } from '../text/figures';
import { findFigures } from '../text/figures';
import { figuresWithin, makeSkeleton, toSkeleton } from './skeleton';

/** A stored quote made comparable: prefix, exact and suffix as one text, so that figures cut by an edge are whole. */
export interface FoldedQuote {
  /** Prefix, exact and suffix, comparable. */
  readonly whole: string;
  /** Where exact stands in `whole`. */
  readonly exact: Span;
  readonly figures: readonly Figure[];
  /** The skeletons of what stands before, of exact with the figures that it cuts, and of what stands behind. */
  readonly prefix: string;
  readonly wording: string;
  readonly suffix: string;
  /** Units that the edges of exact leave out of the figures they cut: of the first in front, of the last behind. */
  readonly cut: { readonly head: number; readonly tail: number };
}

/** Folds a quote. Edges that cut a figure take all of it in the skeleton. */
export function foldQuote(quote: TextQuoteSelector): FoldedQuote {
  const folded = toComparable(quote.prefix + quote.exact + quote.suffix);
  const start = fromSource(folded, quote.prefix.length);
  const end = Math.max(start, fromSource(folded, quote.prefix.length + quote.exact.length));
  const all = findFigures(folded.text);
  const { text, starts } = makeSkeleton(folded.text, all);
  const from = toSkeleton({ text, starts }, start);
  const to = end > start ? toSkeleton({ text, starts }, end - 1) + 1 : from;
  return {
    whole: folded.text,
    exact: { start, end },
    figures: figuresWithin(all, { start, end }),
    prefix: text.slice(0, from),
    wording: text.slice(from, to),
    suffix: text.slice(to),
    cut: { head: start - (starts[from] ?? start), tail: (starts[to] ?? end) - end },
  };
}
