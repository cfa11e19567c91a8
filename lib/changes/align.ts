import { diffArrays } from 'diff';
import { likeness, mostLikeness, pairsOf } from './likeness';
import type { CharacterPairs } from './likeness';

/**
 * How a unit of the old text relates to one of the new: in its order, out of it, or alike in its
 * place.
 */
export type PairKind = 'same' | 'moved' | 'changed';

/** Two units that belong together, by their indexes. */
export interface Pair {
  readonly kind: PairKind;
  readonly old: number;
  readonly fresh: number;
}

/** Units of one text that stand between two common ones, and those of the other there. */
interface Gap {
  readonly old: number[];
  readonly fresh: number[];
}

/** Beyond so many insertions and deletions the order is told by the units that occur once. */
const MOST_EDITS = 500;
/** Units less alike than this have nothing to do with each other. */
const LIKE = 0.5;
/**
 * Units so alike in one place are one unit changed, even where the old wording stands elsewhere
 * too.
 */
export const NEARLY_SAME = 0.8;
/** So many units ahead one that is alike is looked for. */
const WINDOW = 12;

interface Keys {
  readonly old: readonly string[];
  readonly fresh: readonly string[];
  /** The character pairs of a key, which are counted once. */
  readonly pairsOf: (key: string | undefined) => CharacterPairs;
}

/**
 * Indexes of what two lists have in common, in order: the longest common subsequence, or a good one
 * of very unlike lists.
 */
function common(old: readonly string[], fresh: readonly string[]): [number, number][] {
  const changes = diffArrays([...old], [...fresh], { maxEditLength: MOST_EDITS });
  if (changes === undefined) return commonOnce(old, fresh);
  const pairs: [number, number][] = [];
  let [at, freshAt] = [0, 0];
  for (const { added, removed, value } of changes) {
    if (!added && !removed)
      for (let step = 0; step < value.length; step += 1) pairs.push([at + step, freshAt + step]);
    if (!added) at += value.length;
    if (!removed) freshAt += value.length;
  }
  return pairs;
}

/** Where each key that occurs once stands. */
function onlyPlaces(keys: readonly string[]): Map<string, number> {
  const places = new Map<string, number>();
  keys.forEach((key, index) => places.set(key, places.has(key) ? -1 : index));
  return places;
}

/** The longest rising sequence of the units that both lists hold once. */
function commonOnce(old: readonly string[], fresh: readonly string[]): [number, number][] {
  const [oldPlaces, freshPlaces] = [onlyPlaces(old), onlyPlaces(fresh)];
  interface Link {
    readonly pair: [number, number];
    readonly before: Link | undefined;
  }
  const tails: Link[] = [];
  for (const [key, at] of oldPlaces) {
    const freshAt = freshPlaces.get(key) ?? -1;
    if (at < 0 || freshAt < 0) continue;
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((tails[middle]?.pair[1] ?? 0) < freshAt) low = middle + 1;
      else high = middle;
    }
    tails[low] = { pair: [at, freshAt], before: tails[low - 1] };
  }
  const pairs: [number, number][] = [];
  for (let link = tails.at(-1); link; link = link.before) pairs.push(link.pair);
  return pairs.reverse();
}

function gapsBetween(
  pairs: readonly [number, number][],
  oldCount: number,
  freshCount: number,
): Gap[] {
  const gaps: Gap[] = [];
  let [at, freshAt] = [0, 0];
  const indexes = (from: number, to: number): number[] =>
    Array.from({ length: to - from }, (_, step) => from + step);
  for (const [old, fresh] of [...pairs, [oldCount, freshCount] as const]) {
    if (old > at || fresh > freshAt)
      gaps.push({ old: indexes(at, old), fresh: indexes(freshAt, fresh) });
    [at, freshAt] = [old + 1, fresh + 1];
  }
  return gaps;
}

/** Units that stand in both texts, but out of the order of the others. */
function movedPairs(gaps: readonly Gap[], { old, fresh }: Keys): Pair[] {
  const waiting = new Map<string, number[]>();
  for (const index of gaps.flatMap((gap) => gap.fresh)) {
    const key = fresh[index] ?? '';
    const places = waiting.get(key);
    if (places) places.push(index);
    else waiting.set(key, [index]);
  }
  for (const places of waiting.values()) places.reverse();
  return gaps
    .flatMap((gap) => gap.old)
    .flatMap((index): Pair[] => {
      const found = waiting.get(old[index] ?? '')?.pop();
      return found === undefined ? [] : [{ kind: 'moved', old: index, fresh: found }];
    });
}

/** Units of one gap that read alike by at least `least`, in order. */
function changedPairs(gap: Gap, { old, fresh, pairsOf: pairsIn }: Keys, least: number): Pair[] {
  const pairs: Pair[] = [];
  const freshPairs = gap.fresh.map((index) => pairsIn(fresh[index]));
  let from = 0;
  for (const index of gap.old) {
    const mine = pairsIn(old[index]);
    let best: { readonly step: number; readonly share: number } | undefined;
    for (let step = from; step < Math.min(gap.fresh.length, from + WINDOW); step += 1) {
      const theirs = freshPairs[step];
      if (theirs === undefined || mostLikeness(mine, theirs) < least) continue;
      const share = likeness(mine, theirs);
      if (share >= least && share > (best?.share ?? 0)) best = { step, share };
    }
    const found = best === undefined ? undefined : gap.fresh[best.step];
    if (best === undefined || found === undefined) continue;
    pairs.push({ kind: 'changed', old: index, fresh: found });
    from = best.step + 1;
  }
  return pairs;
}

/** The gaps without the units that pairs take. */
function without(gaps: readonly Gap[], pairs: readonly Pair[]): Gap[] {
  const [old, fresh] = [
    new Set(pairs.map((pair) => pair.old)),
    new Set(pairs.map((pair) => pair.fresh)),
  ];
  return gaps.map((gap) => ({
    old: gap.old.filter((index) => !old.has(index)),
    fresh: gap.fresh.filter((index) => !fresh.has(index)),
  }));
}

/**
 * Units nearly the same in their place; not with one that the old text held elsewhere, which was
 * moved here.
 */
function nearlySamePairs(gaps: readonly Gap[], keys: Keys): Pair[] {
  const left = new Set(gaps.flatMap((gap) => gap.old.map((index) => keys.old[index])));
  return gaps.flatMap((gap) => {
    const fresh = gap.fresh.filter((index) => !left.has(keys.fresh[index]));
    return changedPairs({ ...gap, fresh }, keys, NEARLY_SAME);
  });
}

function rememberedPairs(): Keys['pairsOf'] {
  const known = new Map<string, CharacterPairs>();
  return (key = '') => {
    const pairs = known.get(key) ?? pairsOf(key);
    known.set(key, pairs);
    return pairs;
  };
}

/**
 * Which units of an old text became which of a new one; those in no pair were removed or added.
 * Keys are what counts as the same (`toComparable`). Pairs come in the order of the old units.
 */
export function alignUnits(old: readonly string[], fresh: readonly string[]): Pair[] {
  const keys = { old, fresh, pairsOf: rememberedPairs() };
  const same = common(old, fresh);
  const gaps = gapsBetween(same, old.length, fresh.length);
  const near = nearlySamePairs(gaps, keys);
  const moved = movedPairs(without(gaps, near), keys);
  const changed = without(gaps, [...near, ...moved]).flatMap((gap) =>
    changedPairs(gap, keys, LIKE),
  );
  const kept = same.map(([at, freshAt]): Pair => ({ kind: 'same', old: at, fresh: freshAt }));
  return [...kept, ...near, ...moved, ...changed].sort((a, b) => a.old - b.old);
}
