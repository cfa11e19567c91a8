import type { Headline } from '../model/reference';
import type { ReferenceRow } from './row';

/** Indicators of which less is better, whatever the wording. */
const BETTER_BELOW: ReadonlySet<Headline> = new Set([
  'cpi',
  'unemployment-survey',
  'unemployment-registered',
]);
/** 左右 reaches five in a hundred either way. */
const ABOUT = 0.05;

/**
 * Whether a result reaches its target: at least the value, or the low end of its range; at most it
 * for prices and unemployment. 左右 reaches 5 % further. A target of 8 % and a result of 7.9 % is
 * not met, one of 8%左右 is.
 */
export function isMet(target: ReferenceRow, { value }: Pick<ReferenceRow, 'value'>): boolean {
  const slack = target.bound === 'approx' ? Math.abs(target.value) * ABOUT : 0;
  const isCeiling = BETTER_BELOW.has(target.indicator) || target.bound === 'max';
  if (isCeiling) return value <= (target.range?.[1] ?? target.value) + slack;
  return value >= (target.range?.[0] ?? target.value) - slack;
}
