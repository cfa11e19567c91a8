import { isThreshold } from '../numbers/threshold';
import { siteRule } from './rule';

const VOLTAGE_NAME = /[\u4e00-\u9fff]/;

/** 四面八方, 十里长街: behind a Chinese numeral these are figures of speech. */
const FIGURATIVE = new Set(['方', '里', '度', '斤', '升']);

/** A physical size: `10.46公里`, `6.8亿千瓦时`. Not `110国道`, and not `35千伏变电站`, whose voltage is its name. */
export const measure = siteRule('measure', ['measure'], (site, text) => {
  const { numeral, unit } = site;
  if (unit?.kind !== 'measure' || numeral.sequence) return undefined;
  if (numeral.bare && !isThreshold(site, text, unit.end)) return undefined;
  if (numeral.style === 'chinese' && (numeral.value === 1 || FIGURATIVE.has(unit.unit))) return undefined;
  if (unit.unit === '千伏' && VOLTAGE_NAME.test(text.charAt(unit.end))) return undefined;
  return { form: 'amount', unit: unit.unit, end: unit.end };
});
