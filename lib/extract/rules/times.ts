import { siteRule } from './rule';

/** So many times: `2.1倍`, `一倍半`. Not `百倍的努力`. */
export const times = siteRule('times', ['multiple'], ({ numeral, unit, value }, text) => {
  if (unit?.kind !== 'multiple' || numeral.bare) return undefined;
  const half = text.charAt(unit.end) === '半' ? 1 : 0;
  return { form: 'multiple', unit: '倍', end: unit.end + half, value: half ? value + 0.5 : undefined };
});
