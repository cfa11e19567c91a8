/**
 * The signs of a year's digits as reports write them: ○ and 零 stand for 〇, and both kinds mix
 * (`二000年`).
 */
const DIGIT = '[0-9〇○零一二三四五六七八九]';
const HAN_DIGITS = '〇一二三四五六七八九';

/**
 * A calendar year of four digits of either kind, without 年, as a piece of a pattern over folded
 * text.
 */
export const YEAR_DIGITS = `(?:(?:19|20)\\d{2}|[一二][〇○零九0]${DIGIT}{2})`;

const YEAR = new RegExp(`(\\d{4}|[一二][〇○零九0]${DIGIT}{2})年`);

/** The year of `2024`, `一九九八` or `二○○○`; `undefined` for what is no year of four digits. */
export function yearOf(digits: string | undefined): number | undefined {
  if (digits?.length !== 4) return undefined;
  let year = 0;
  for (const sign of digits) {
    const digit = digitOf(sign);
    if (digit < 0) return undefined;
    year = year * 10 + digit;
  }
  return year;
}

/** The calendar year that a wording names: 2021 for `截至2021年底`; `undefined` for none. */
export const yearIn = (wording: string): number | undefined => yearOf(YEAR.exec(wording)?.[1]);

/** `民国100年`, at the front of folded text: the group is the year of the republic. */
export const REPUBLIC_YEAR = /^民国(\d{1,3}|[一二三四五六七八九十百零〇]{1,6})年/;
const REPUBLIC_BEGINS = 1911;

/** The calendar year of a year of the republic: 2011 for `民国100年`, `undefined` for none. */
export function yearOfRepublic(wording: string): number | undefined {
  const digits = REPUBLIC_YEAR.exec(wording)?.[1];
  if (digits === undefined) return undefined;
  const [high = '', low] = digits.split('百');
  const hundreds = low === undefined ? 0 : 100 * smallNumber(high);
  const rest = (low ?? high).replace(/^[零〇]/, '');
  const year = REPUBLIC_BEGINS + hundreds + (rest === '' ? 0 : smallNumber(rest));
  return Number.isNaN(year) ? undefined : year;
}

const digitOf = (sign: string): number => {
  if (sign >= '0' && sign <= '9') return Number(sign);
  return sign === '○' || sign === '零' ? 0 : HAN_DIGITS.indexOf(sign);
};

/** 1 to 99 from `9`, `九`, `两`, `十一` or `二十`; NaN for anything else. */
export function smallNumber(words: string): number {
  if (/^\d+$/.test(words)) return Number(words);
  if (words === '两') return 2;
  const [tens = '', ones] = words.split('十');
  if (ones === undefined) return oneDigit(words);
  return 10 * (tens === '' ? 1 : oneDigit(tens)) + (ones === '' ? 0 : oneDigit(ones));
}

const oneDigit = (sign: string): number => {
  const digit = sign.length === 1 ? HAN_DIGITS.indexOf(sign) : -1;
  return digit < 1 ? NaN : digit;
};
