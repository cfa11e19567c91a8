import { siteRule } from './rule';

/** A difference of two percentages or rates: `2个百分点`, `1.5个千分点`. Not `2个观测点`. */
export const points = siteRule('points', ['points'], ({ unit }) => {
  if (unit?.kind !== 'points') return undefined;
  return { form: 'points', unit: unit.unit, end: unit.end };
});
