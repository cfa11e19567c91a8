import { countsThings } from '../numbers/counts-things';
import { siteRule } from './rule';

/**
 * A count in Chinese numerals of things that can be counted: `举办两期`, `新建四座公园`,
 * `上百家企业`. Not `六大行动` or `三个维度`, which name a set, not `二期`, which is an ordinal,
 * and not `一个`, which counts nothing.
 */
export const chineseCount = siteRule('chinese-count', ['count'], (site, text) => {
  const { numeral, unit } = site;
  if (numeral.style !== 'chinese' || numeral.sequence || unit?.kind !== 'count') return undefined;
  return countsThings(site, text, unit)
    ? { form: 'amount', unit: unit.unit, end: unit.end }
    : undefined;
});
