import { siteRule } from './rule';

/** An amount of money: `24.03亿元`, `1825元/㎡`. Not `亿元楼`: there no number stands before the unit. */
export const currency = siteRule('currency', ({ numeral, unit }) => {
  if (unit?.kind !== 'currency' || numeral.sequence) return undefined;
  return { form: 'amount', unit: unit.unit, end: unit.end };
});
