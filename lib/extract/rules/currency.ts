import { isThreshold } from '../numbers/threshold';
import type { NumberSite } from '../numbers/number-site';
import { siteRule } from './rule';

/** 一元化 and 二元结构 hold no money. */
const COMPOUNDS = '化结论素方复次';

/** An amount of money: `24.03亿元`, `1825元/㎡`. Not `亿元楼`: there no number stands before the unit. */
export const currency = siteRule('currency', ['currency'], (site, text) => {
  const { numeral, unit } = site;
  if (unit?.kind !== 'currency' || numeral.sequence) return undefined;
  if (numeral.style === 'chinese' && numeral.value < 10 && COMPOUNDS.includes(text.charAt(unit.end) || ' '))
    return undefined;
  if ((numeral.bare || isRoundName(site, text, unit.end)) && !isThreshold(site, text, unit.end)) return undefined;
  return { form: 'amount', unit: unit.unit, end: unit.end };
});

/** 十亿元以上项目 sorts projects as 亿元以上项目 does. */
function isRoundName({ numeral }: NumberSite, text: string, end: number): boolean {
  return numeral.style === 'chinese' && text.startsWith('十', numeral.start) && text.startsWith('以上', end);
}
