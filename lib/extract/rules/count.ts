import { siteRule } from './rule';

/** A count in digits with its measure word: `139家`, `5万余人次`. Not `第3批`: an ordinal counts nothing. */
export const count = siteRule('count', ({ numeral, unit }) => {
  if (unit?.kind !== 'count' || numeral.style === 'chinese') return undefined;
  return { form: 'amount', unit: unit.unit, end: unit.end };
});
