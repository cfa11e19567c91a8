import { hasHalfBehind } from '../numbers/half-behind';
import { siteRule } from './rule';

/** So many times: `2.1倍`, `一倍半`. Not `百倍的努力`. */
export const times = siteRule('times', ['multiple'], (site, text) => {
  const { numeral, unit, value } = site;
  if (unit?.kind !== 'multiple' || numeral.bare) return undefined;
  if (!hasHalfBehind(site, text, unit.end)) return { form: 'multiple', unit: '倍', end: unit.end };
  return { form: 'multiple', unit: '倍', end: unit.end + 1, value: value + 0.5 };
});
