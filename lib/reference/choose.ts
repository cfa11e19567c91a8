import type { Candidate } from './candidate';
import type { Omission } from './omission';

/** The headline of a cell, or why there is none. */
export type Choice = Candidate | Omission;

/** How much alike two figures of one thing are, where one is rounded: `2600亿`, `2624.3亿`. */
const NEAR = 0.1;

/**
 * The one figure that a cell's candidates come to. What stands among other headlines outdoes what
 * stands by itself; the headline's own name outdoes a variant beside it; of two that say the same
 * the more exact one is meant (`突破2000亿元，达2031亿元`), of two revenues the local one; else they
 * differ and none is taken.
 */
export function choose(candidates: readonly Candidate[]): Choice {
  const best = Math.max(...candidates.map(({ standing }) => standing));
  if (best < 0) return 'other-scope';
  const near = withoutVariants(candidates.filter(({ standing }) => standing >= best - 1));
  const top = near.filter(({ standing }) => standing === best);
  const local = near.filter(({ isLocal }) => isLocal);
  return agreed(near) ?? agreed(top) ?? agreed(local) ?? 'candidates-differ';
}

/** A variant counts only where the headline itself is not stated beside it. */
function withoutVariants(candidates: readonly Candidate[]): readonly Candidate[] {
  const plain = candidates.filter(({ variant }) => variant === undefined);
  return plain.length > 0 ? plain : nearest(candidates);
}

/** Of several variants the one that is nearest to the headline. */
function nearest(candidates: readonly Candidate[]): readonly Candidate[] {
  const order = ['地方财政收入', '地方级财政收入', '财政收入'];
  const rank = ({ variant = '' }: Candidate): number =>
    order.findIndex((name) => variant.startsWith(name)) + 1 || order.length + 1;
  const best = Math.min(...candidates.map(rank));
  return candidates.filter((one) => rank(one) === best);
}

/** The most exact of candidates that all say the same; `undefined` where they differ. */
function agreed(candidates: readonly Candidate[]): Candidate | undefined {
  const exact = candidates.filter(({ bound }) => bound === 'exact' || bound === 'approx');
  const [first] = [...(exact.length > 0 ? exact : candidates)].sort(
    (a, b) => digitsOf(b.value) - digitsOf(a.value) || a.start - b.start,
  );
  return first && candidates.every((one) => isSame(one, first)) ? first : undefined;
}

/** Whether two figures can be one: equal, or the rounder of two levels just below the other. */
function isSame(rounder: Candidate, exact: Candidate): boolean {
  if (rounder.value === exact.value) return true;
  if (exact.unit === '%') return false;
  const digits = digitsOf(rounder.value);
  if (digits >= digitsOf(exact.value)) return false;
  return Math.abs(exact.value - rounder.value) < NEAR * Math.abs(exact.value);
}

/** Digits without the zeros at the end: 2 for 2600. */
const digitsOf = (value: number): number =>
  Math.abs(value).toExponential().split('e')[0]?.replace('.', '').length ?? 0;
