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
