import { unitSet } from '../../text/unit-set';
import { readNumeral } from '../../text/numerals';
import { siteRule } from './rule';
import type { SiteReading } from './rule';

const PER_TEN_GOES_ON = unitSet('立为功效果员都长熟品就本绩渝型交片套全人分林群份名因年活语');
const SMALL_DENOMINATOR = 10;
/** 4/5G networks are two, not four fifths. */
const LATIN = /[a-z]/i;

/**
 * A part of a whole, as percent: `三分之二` is 66.67, `七成以上` 70, `1/3` 33.33. Not `一成不变`,
 * not a date written 3/15.
 */
export const fraction = siteRule('fraction', 'any', ({ numeral, end, value, range }, text) => {
  if (text.startsWith('分之', end)) return ofParts(text, numeral.value, end + 2);
  if (text.charAt(end) === '/') return ofSlash(text, numeral.start, numeral.value, end + 1);
  if (text.charAt(end) !== '成' || numeral.value > 10 || numeral.bare || numeral.sequence)
    return undefined;
  if (PER_TEN_GOES_ON.has(text, end + 1) || text.startsWith('不变', end + 1)) return undefined;
  const tail = tailOf(text, end + 1);
  const percent = range ? ([range[0] * 10, range[1] * 10] as const) : undefined;
  return {
    form: 'fraction',
    unit: '%',
    end: end + 1 + tail.length,
    value: value * 10 + tail.value,
    range: percent,
  };
});

/** 八成五 is 85 percent, 三成半 35. */
function tailOf(text: string, at: number): { length: number; value: number } {
  if (text.charAt(at) === '半') return { length: 1, value: 5 };
  const digit = readNumeral(text, at);
  const isDigit =
    digit !== undefined &&
    digit.style === 'chinese' &&
    digit.end === at + 1 &&
    digit.value > 0 &&
    digit.value < 10;
  return isDigit ? { length: 1, value: digit.value } : { length: 0, value: 0 };
}

function ofParts(text: string, denominator: number, at: number): SiteReading | undefined {
  const numerator = readNumeral(text, at);
  if (!numerator || denominator === 100 || denominator <= 0) return undefined;
  return {
    form: 'fraction',
    unit: '%',
    end: numerator.end,
    value: twoPlaces((numerator.value / denominator) * 100),
  };
}

function ofSlash(
  text: string,
  start: number,
  numerator: number,
  at: number,
): SiteReading | undefined {
  const denominator = readNumeral(text, at);
  if (
    !denominator ||
    denominator.style !== 'arabic' ||
    denominator.value > SMALL_DENOMINATOR ||
    numerator >= denominator.value
  )
    return undefined;
  if (
    '/-'.includes(text.charAt(start - 1) || ' ') ||
    '/年月-'.includes(text.charAt(denominator.end) || ' ') ||
    LATIN.test(text.charAt(denominator.end)) ||
    numerator <= 0
  )
    return undefined;
  return {
    form: 'fraction',
    unit: '%',
    end: denominator.end,
    value: twoPlaces((numerator / denominator.value) * 100),
  };
}

function twoPlaces(value: number): number {
  return Math.round(value * 100) / 100;
}
