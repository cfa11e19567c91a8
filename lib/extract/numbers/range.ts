import { unitSet } from '../../text/unit-set';
import type { Numeral } from '../../text/numerals';

/** The signs that join the ends of a range; `--` is a wide dash in some fonts. */
const RANGE_SIGNS = ['-', '~', '至', '到', '--'];
/** What they begin with: a cheap look. */
const SIGN_FIRST = unitSet('-~至到');
/** 从3家到5家 tells of a growth, not of a range. */
const GROWTH_LEADS = '从由自';
const LOOK_BEHIND = 4;

/**
 * Two numbers that may be the ends of one range; `gapStart` is behind the first and its unit,
 * `from` where the sentence begins.
 */
export interface Ends {
  readonly low: Numeral;
  readonly high: Numeral;
  readonly gapStart: number;
  readonly from: number;
}

/**
 * Are these one range? `3至5家` and `5%—5.5%` are, `从3家到5家` and `05-08地块` with its zeros read
 * apart are not.
 */
export function isRange(text: string, { low, high, gapStart, from }: Ends): boolean {
  if (high.start - gapStart > 2 || high.start === gapStart || !SIGN_FIRST.has(text, gapStart))
    return false;
  if (low.bare || high.bare || low.sequence || high.sequence) return false;
  if (!RANGE_SIGNS.includes(text.slice(gapStart, high.start))) return false;
  if ((low.style === 'chinese') !== (high.style === 'chinese')) return false;
  const before = text.slice(Math.max(from, low.start - LOOK_BEHIND), low.start);
  const sign = text.charAt(gapStart);
  const grows =
    (sign === '至' || sign === '到') &&
    [...before].some((character) => GROWTH_LEADS.includes(character));
  return !grows && low.value <= high.value;
}

/**
 * What the second number's multiplier does to the first, which has none: 10000 in `2700-3000万`,
 * else 1.
 */
export function sharedMultiplier(text: string, low: Numeral, high: Numeral): number {
  if (low.digitsEnd < low.end || low.more || low.style === 'mixed' || high.digitsEnd === high.end)
    return chineseMultiplier(text, low, high);
  const digits = Number(text.slice(high.start, high.digitsEnd).replaceAll(',', ''));
  return digits > 0 ? high.value / digits : 1;
}

/** 三至五万 and 三到五千: the same in Chinese numerals of one digit. */
function chineseMultiplier(text: string, low: Numeral, high: Numeral): number {
  const isDigit = low.style === 'chinese' && low.end - low.start === 1 && low.value < 10;
  const last = text.charAt(high.end - 1);
  if (!isDigit || high.end - high.start !== 2) return 1;
  return { 百: 100, 千: 1000, 万: 1e4, 亿: 1e8 }[last] ?? 1;
}
