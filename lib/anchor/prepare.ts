import type { FoldedText } from './fold';
import { foldText } from './fold';
import { findNumbers } from './numbers';
import type { SeedIndex } from './seeds';
import { indexSeeds } from './seeds';

/** The folded text with every number as one and the same unit, so that wordings compare whatever their numbers. */
export interface Skeleton {
  readonly text: string;
  /** Folded offset of each unit, and one more entry: the folded length. */
  readonly starts: Int32Array;
}

/** A text made ready for any number of matches. What is costly is made at first use and kept. */
export interface PreparedText {
  readonly text: string;
  readonly hash: string;
  readonly folded: () => FoldedText;
  readonly skeleton: () => Skeleton;
  readonly seeds: () => SeedIndex;
}

/** Stands for a number in a skeleton; no page writes this control character. */
const NUMBER_UNIT = '\u0001';

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

/** The skeleton of a folded text: `增长19.1%` and `增长8%` have the same one. */
export function makeSkeleton(folded: string): Skeleton {
  const parts: string[] = [];
  const starts = new Int32Array(folded.length + 1);
  let length = 0;
  let at = 0;
  for (const number of findNumbers(folded)) {
    parts.push(folded.slice(at, number.start), NUMBER_UNIT);
    for (; at < number.start; at += 1) starts[length++] = at;
    starts[length++] = number.start;
    at = number.end;
  }
  parts.push(folded.slice(at));
  for (; at < folded.length; at += 1) starts[length++] = at;
  starts[length] = folded.length;
  return { text: parts.join(''), starts: starts.slice(0, length + 1) };
}

/** The skeleton unit that holds the folded offset; the length for an offset at the end. */
export function toSkeleton(skeleton: Skeleton, foldedOffset: number): number {
  let low = 0;
  let high = skeleton.text.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((skeleton.starts[middle + 1] ?? 0) <= foldedOffset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Prepares the flat text of a page, with its SHA-256, for `match`. Nothing is computed before it is needed. */
export function prepareText(text: string, hash: string): PreparedText {
  const folded = once(() => foldText(text));
  const skeleton = once(() => makeSkeleton(folded().text));
  return { text, hash, folded, skeleton, seeds: once(() => indexSeeds(skeleton().text)) };
}
