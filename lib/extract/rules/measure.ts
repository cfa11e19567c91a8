import { hasHalfBehind } from '../numbers/half-behind';
import type { NumberSite } from '../numbers/number-site';
import { isThreshold } from '../numbers/threshold';
import type { UnitMatch } from '../numbers/unit-reader';
import { gated } from '../../text/gate';
import { endingWith } from '../../text/unit-set';
import { siteRule } from './rule';

const VOLTAGE_NAME = /[\u4e00-\u9fff]/;

/** 四面八方, 十里长街: behind a Chinese numeral these are figures of speech. */
const FIGURATIVE = new Set(['方', '里', '度', '斤', '升']);

/**
 * Units of what a machine can do: so many of them make a plant (`2×35万千瓦`). Lengths beside `×`
 * give a form.
 */
const CAPACITY = /[瓦吨安升]$|立方米$|蒸吨/;
/** How many of them, before the sign; digits of a code have letters or a dash before them. */
export const MANY = gated(/(?<![\w.-])(\d{1,2})[×x*]$/i, endingWith('×xX*'));
const LOOK_BEHIND = 4;
const HALF = 0.5;

/**
 * A physical size: `10.46公里`, `6.8亿千瓦时`, `两公里半`; of several alike their sum, `2×35万千瓦`
 * is 70万千瓦. Not `110国道`, and not `35千伏变电站`, whose voltage is its name.
 */
export const measure = siteRule('measure', ['measure'], (site, text) => {
  const { numeral, unit } = site;
  if (unit?.kind !== 'measure' || numeral.sequence) return undefined;
  const half = hasHalfBehind(site, text, unit.end) ? HALF : 0;
  if (isNoSize(site, text, unit, half > 0)) return undefined;
  const many = half === 0 && CAPACITY.test(unit.unit) ? manyBefore(site, text) : undefined;
  if (many)
    return {
      form: 'amount',
      unit: unit.unit,
      end: unit.end,
      value: many.value,
      start: many.start,
      opens: true,
    };
  if (half === 0) return { form: 'amount', unit: unit.unit, end: unit.end };
  return { form: 'amount', unit: unit.unit, end: unit.end + 1, value: site.value + half };
});

/** `万亩|良田`, `一里`, `十里长街`, `35千伏|变电站`. */
function isNoSize(
  site: NumberSite,
  text: string,
  { unit, end }: UnitMatch,
  hasHalf: boolean,
): boolean {
  const { numeral } = site;
  if (numeral.bare && !isThreshold(site, text, end)) return true;
  if (numeral.style === 'chinese' && ((numeral.value === 1 && !hasHalf) || FIGURATIVE.has(unit)))
    return true;
  return unit === '千伏' && VOLTAGE_NAME.test(text.charAt(end));
}

function manyBefore(
  { numeral, value, from }: NumberSite,
  text: string,
): { start: number; value: number } | undefined {
  const match = MANY.exec(text, Math.max(from, numeral.start - LOOK_BEHIND), numeral.start);
  return match
    ? { start: numeral.start - match[0].length, value: Number(match[1]) * value }
    : undefined;
}
