import type { TextQuoteSelector } from '../model/annotation';
import type { Span } from '../model/span';
import { foldText, fromSource } from './fold';
import { numbersWithin } from './numbers';
import type { Skeleton } from './prepare';
import { makeSkeleton, toSkeleton } from './prepare';

/** A stored quote made comparable: prefix, exact and suffix folded as one text, so that numbers cut by an edge are whole. */
export interface FoldedQuote {
  /** Prefix, exact and suffix, folded. */
  readonly whole: string;
  /** Where exact stands in `whole`. */
  readonly exact: Span;
  /** Units of exact in the source before its first folded one: blanks that were selected along. */
  readonly lead: number;
  readonly numbers: readonly string[];
  readonly skeleton: Skeleton;
  /** Where exact stands in the skeleton, with the numbers that it cuts. */
  readonly skeletonExact: Span;
}

/** Folds a quote. Edges that cut a number take all of it in the skeleton. */
export function foldQuote(quote: TextQuoteSelector): FoldedQuote {
  const folded = foldText(quote.prefix + quote.exact + quote.suffix);
  const start = fromSource(folded, quote.prefix.length);
  const end = fromSource(folded, quote.prefix.length + quote.exact.length);
  const skeleton = makeSkeleton(folded.text);
  const skeletonStart = toSkeleton(skeleton, start);
  const skeletonEnd = end > start ? toSkeleton(skeleton, end - 1) + 1 : skeletonStart;
  return {
    whole: folded.text,
    exact: { start, end },
    lead: Math.max(0, (folded.starts[start] ?? 0) - quote.prefix.length),
    numbers: numbersWithin(folded.text, start, end),
    skeleton,
    skeletonExact: { start: skeletonStart, end: skeletonEnd },
  };
}
