import { siteRule } from './rule';

/** A physical size: `10.46公里`, `6.8亿千瓦时`. Not `110国道`: what follows is no unit. */
export const measure = siteRule('measure', ({ numeral, unit }) => {
  if (unit?.kind !== 'measure' || numeral.sequence) return undefined;
  return { form: 'amount', unit: unit.unit, end: unit.end };
});
