import type { ComparableText } from '../text/comparable';
import { toComparable } from '../text/comparable';
import type { Figure } from '../text/figures';
import { findFigures } from '../text/figures';
import type { SeedIndex } from './seeds';
import { indexSeeds } from './seeds';
import type { Skeleton } from './skeleton';
import { makeSkeleton } from './skeleton';

/** A text made ready for any number of matches. What is costly is made at first use and kept. */
export interface PreparedText {
  readonly text: string;
  readonly hash: string;
  readonly folded: () => ComparableText;
  readonly figures: () => readonly Figure[];
  readonly skeleton: () => Skeleton;
  readonly seeds: () => SeedIndex;
}

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

/**
 * Prepares the flat text of a page, with its SHA-256, for `match`. Nothing is computed before it is
 * needed.
 */
export function prepareText(text: string, hash: string): PreparedText {
  const folded = once(() => toComparable(text));
  const figures = once(() => findFigures(folded().text));
  const skeleton = once(() => makeSkeleton(folded().text, figures()));
  return { text, hash, folded, figures, skeleton, seeds: once(() => indexSeeds(skeleton().text)) };
}
