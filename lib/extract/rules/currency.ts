import { clean } from '../../text/numeral-value';
import { readNumeral } from '../../text/numerals';
import { isThreshold } from '../numbers/threshold';
import type { NumberSite } from '../numbers/number-site';
import { siteRule } from './rule';

/** 一元化 and 二元结构 hold no money. */
const COMPOUNDS = '化结论素方复次';

/** What is left of a yuan: each a tenth of the one before. */
const CHANGE: readonly (readonly [words: string, factor: number])[] = [
  ['角毛', 0.1],
  ['分', 0.01],
];
const YUAN: ReadonlySet<string> = new Set(['元', '块']);

/**
 * An amount of money: `24.03亿元`, `1825元/㎡`, `一元二角`. Not `亿元楼`: there no number stands
 * before the unit.
 */
export const currency = siteRule('currency', ['currency'], (site, text) => {
  const { numeral, unit } = site;
  if (unit?.kind !== 'currency' || numeral.sequence) return undefined;
  if (
    numeral.style === 'chinese' &&
    numeral.value < 10 &&
    COMPOUNDS.includes(text.charAt(unit.end) || ' ')
  )
    return undefined;
  if ((numeral.bare || isRoundName(site, text, unit.end)) && !isThreshold(site, text, unit.end))
    return undefined;
  const change = numeral.style === 'mixed' ? undefined : changeBehind(text, unit.start, unit.end);
  if (!change) return { form: 'amount', unit: unit.unit, end: unit.end };
  return {
    form: 'amount',
    unit: unit.unit,
    end: change.end,
    value: clean(site.value + change.value),
  };
});

/**
 * `一元|二角`, `123元|1角1分`: what stands behind the yuan that begins at `start`; undefined for
 * nothing.
 */
function changeBehind(
  text: string,
  start: number,
  end: number,
): { value: number; end: number } | undefined {
  if (!YUAN.has(text.slice(start, end))) return undefined;
  let value = 0;
  let at = end;
  for (const [words, factor] of CHANGE) {
    const numeral = readNumeral(text, at);
    if (!numeral || numeral.value >= 10 || !words.includes(text.charAt(numeral.end) || ' '))
      continue;
    value += numeral.value * factor;
    at = numeral.end + 1;
  }
  return at > end ? { value, end: at } : undefined;
}

/** 十亿元以上项目 sorts projects as 亿元以上项目 does. */
function isRoundName({ numeral }: NumberSite, text: string, end: number): boolean {
  return (
    numeral.style === 'chinese' &&
    text.startsWith('十', numeral.start) &&
    text.startsWith('以上', end)
  );
}
