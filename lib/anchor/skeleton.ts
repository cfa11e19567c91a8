import type { Span } from '../model/span';
import type { Figure } from '../text/figures';

/**
 * A comparable text with every figure as one and the same unit, so that wordings compare whatever
 * their numbers.
 */
export interface Skeleton {
  readonly text: string;
  /** Comparable offset of each unit, and one more entry: the comparable text's length. */
  readonly starts: Int32Array;
}

/** Stands for a figure in a skeleton; no page writes this control character. */
export const FIGURE_UNIT = '\u0001';

/** The skeleton of a comparable text: `增长19.1%` and `增长8%` have the same one. */
export function makeSkeleton(text: string, figures: readonly Figure[]): Skeleton {
  const parts: string[] = [];
  const starts = new Int32Array(text.length + 1);
  let length = 0;
  let at = 0;
  for (const figure of figures) {
    parts.push(text.slice(at, figure.start), FIGURE_UNIT);
    for (; at < figure.start; at += 1) starts[length++] = at;
    starts[length++] = figure.start;
    at = figure.end;
  }
  parts.push(text.slice(at));
  for (; at < text.length; at += 1) starts[length++] = at;
  starts[length] = text.length;
  return { text: parts.join(''), starts: starts.slice(0, length + 1) };
}

/** The skeleton unit that holds a comparable offset; the length for an offset at the end. */
export function toSkeleton(skeleton: Skeleton, offset: number): number {
  let low = 0;
  let high = skeleton.text.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((skeleton.starts[middle + 1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The figures that stand wholly or partly in `[start, end)` of the comparable text, in order. */
export function figuresWithin(figures: readonly Figure[], { start, end }: Span): readonly Figure[] {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((figures[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while ((figures[last]?.start ?? Infinity) < end) last += 1;
  return figures.slice(low, last);
}
