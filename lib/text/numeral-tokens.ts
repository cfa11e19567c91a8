import { isDigit, MOST_DIGITS, readArabic, skipCode } from './arabic-digits';

/** A piece of a written number. `low` and `high` differ for 两三 and 七八 only. */
export type NumeralToken =
  | {
      readonly kind: 'digits' | 'digit' | 'sequence';
      readonly start: number;
      readonly low: number;
      readonly high: number;
      readonly afterZero?: boolean;
    }
  | { readonly kind: 'unit'; readonly start: number; readonly unit: number }
  | { readonly kind: 'more'; readonly start: number };

const DIGITS = new Map(
  [...'零〇一二两三四五六七八九'].map((character, at) => [
    character,
    [0, 0, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9][at] ?? 0,
  ]),
);
const UNITS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
  ['万', 1e4],
  ['亿', 1e8],
  ['兆', 1e12],
]);
/** `千` belongs to the unit in 100千瓦, 220千伏, 5千克. */
const KILO_UNITS = '瓦伏克米卡帕赫焦乏';
/** 兆 is a million million in Taiwan's sums of money; elsewhere it belongs to 兆瓦 and 兆赫. */
const BEHIND_TRILLION = '元余多美新一二三四五六七八九0123456789';
/** 数 names a count in 人数, 户数; only elsewhere does it stand for "several". */
const COUNT_NOUNS = '人户总次件个指基系参少多岁点分函岗单位额大半倍名台天实';
/** What may follow 来 where it means "or so": 二十来个. */
const AFTER_OR_SO = '个家人户名位次项';
/** Twelve digits in numerals have 24 tokens. */
const MOST_TOKENS = 24;

/**
 * The tokens of the number that begins at `at` and where they end; `isNumber` is false for codes
 * (1.2.3) and 几 alone.
 */
export function readTokens(
  text: string,
  at: number,
): { tokens: NumeralToken[]; end: number; isNumber: boolean } {
  const tokens: NumeralToken[] = [];
  let end = at;
  for (let next = readToken(text, end, tokens); next; next = readToken(text, end, tokens)) {
    tokens.push(next.token);
    end = next.end;
  }
  if (end === at && isDigit(text, at)) return { tokens, end: skipCode(text, at), isNumber: false };
  const isNumber =
    tokens.some((token) => token.kind !== 'more') &&
    !(tokens.length > 1 && tokens.some((token) => token.kind === 'sequence'));
  return { tokens, end, isNumber };
}

type Reading = { readonly token: NumeralToken; readonly end: number } | undefined;

function readToken(text: string, at: number, before: readonly NumeralToken[]): Reading {
  const last = before[before.length - 1];
  const character = text.charAt(at);
  const code = text.charCodeAt(at);
  if (code >= 0x30 && code <= 0x39)
    return last === undefined || (last.kind === 'unit' && last.unit >= 1000 && before.length > 1)
      ? readDigits(text, at)
      : undefined;
  if (DIGITS.has(character)) return readChineseDigits(text, at, last);
  const unit = UNITS.get(character);
  if (unit !== undefined) return readUnit(text, at, unit, before);
  if (POINTS.includes(character) && last?.kind === 'unit' && last.unit <= 1000)
    return readLateDecimals(text, at);
  return readMore(text, at, character, last);
}

function readDigits(text: string, at: number): Reading {
  const read = readArabic(text, at);
  return (
    read && {
      token: { kind: 'digits', start: at, low: read.value, high: read.value },
      end: read.end,
    }
  );
}

function readChineseDigits(text: string, at: number, last: NumeralToken | undefined): Reading {
  if (last !== undefined && last.kind !== 'unit') return undefined;
  let end = at;
  const digits: number[] = [];
  for (
    let digit = DIGITS.get(text.charAt(end));
    digit !== undefined;
    digit = DIGITS.get(text.charAt(end))
  ) {
    if (digits.length < MOST_DIGITS) digits.push(digit);
    end += 1;
  }
  const decimals = readChineseDecimals(text, end);
  const [first = 0, second] = digits;
  if (last !== undefined && first === 0 && second !== undefined && digits.length === 2) {
    return { token: { kind: 'digit', start: at, low: second, high: second, afterZero: true }, end };
  }
  const fraction = decimals ? decimals.value : 0;
  if (digits.length === 1)
    return single(at, decimals ? decimals.end : end, first + fraction, first + fraction);
  if (digits.length === 2 && second !== undefined && !decimals && isPair(first, second))
    return single(at, end, first, second);
  const value = Number(digits.join(''));
  return {
    token: { kind: 'sequence', start: at, low: value + fraction, high: value + fraction },
    end: decimals ? decimals.end : end,
  };
}

function single(start: number, end: number, low: number, high: number): Reading {
  return { token: { kind: 'digit', start, low, high }, end };
}

/** 两三, 七八 and 三五 mean "two or three"; 一一 and 九〇 do not. */
function isPair(first: number, second: number): boolean {
  return first > 0 && (second === first + 1 || (first === 3 && second === 5));
}

/** Decimal points among numeral characters; the second is Taiwan's. */
const POINTS = '点‧';

/** `点五` behind a numeral: .5. Not in a clock time (八点三十分). */
function readChineseDecimals(text: string, at: number): { value: number; end: number } | undefined {
  if (!POINTS.includes(text.charAt(at) || ' ')) return undefined;
  let end = at + 1;
  let digits = '';
  for (
    let digit = DIGITS.get(text.charAt(end));
    digit !== undefined && digits.length < 6;
    digit = DIGITS.get(text.charAt(end))
  ) {
    digits += String(digit);
    end += 1;
  }
  if (digits === '' || '十分钟刻'.includes(text.charAt(end) || ' ')) return undefined;
  return { value: Number(`0.${digits}`), end };
}

/** `十点二`: the decimals stand behind a unit. */
function readLateDecimals(text: string, at: number): Reading {
  const decimals = readChineseDecimals(text, at);
  return (
    decimals && {
      token: {
        kind: 'digit',
        start: at,
        low: decimals.value,
        high: decimals.value,
        afterZero: true,
      },
      end: decimals.end,
    }
  );
}

function readUnit(
  text: string,
  at: number,
  unit: number,
  before: readonly NumeralToken[],
): Reading {
  const last = before[before.length - 1];
  /* 六万万 is how 六亿 was written. */
  if (unit === 1e4 && last && last.kind !== 'unit' && text.charAt(at + 1) === '万')
    return { token: { kind: 'unit', start: at, unit: 1e8 }, end: at + 2 };
  const reading: Reading = { token: { kind: 'unit', start: at, unit }, end: at + 1 };
  if (
    unit === 1000 &&
    KILO_UNITS.includes(text.charAt(at + 1) || ' ') &&
    !(last && last.kind === 'digit')
  )
    return undefined;
  if (isPartOfFraction(text, at, unit)) return undefined;
  if (unit === 1e12 && (!last || !BEHIND_TRILLION.includes(text.charAt(at + 1) || ' ')))
    return undefined;
  if (before.length > MOST_TOKENS) return undefined;
  if (last === undefined || last.kind === 'digit' || last.kind === 'digits') return reading;
  if (last.kind === 'more') return reading;
  if (last.kind !== 'unit') return undefined;
  if (unit >= 1e4 && before.some((token) => token.kind === 'unit' && token.unit === unit))
    return undefined;
  return unit > last.unit && unit >= 1e4
    ? reading
    : unit === 10 && last.unit > 10
      ? reading
      : undefined;
}

/** 百 and 千 that begin 百分之, 百分点 or 千分点. */
const isPartOfFraction = (text: string, at: number, unit: number): boolean =>
  (unit === 100 || unit === 1000) &&
  text.charAt(at + 1) === '分' &&
  (unit === 100 ? '之点' : '点').includes(text.charAt(at + 2) || ' ');

/** `一百|来|万人次`: some hundreds, of ten thousand each. */
const isSmallBefore = (last: NumeralToken, next: string): boolean =>
  last.kind === 'unit' && last.unit <= 100 && (next === '万' || next === '亿');

function readMore(
  text: string,
  at: number,
  character: string,
  last: NumeralToken | undefined,
): Reading {
  const reading: Reading = { token: { kind: 'more', start: at }, end: at + 1 };
  const next = text.charAt(at + 1);
  const followedByUnit = UNITS.has(next);
  if (last === undefined) {
    if (!followedByUnit) return undefined;
    if (character === '几') return reading;
    return character === '数' && !COUNT_NOUNS.includes(text.charAt(at - 1) || ' ')
      ? reading
      : undefined;
  }
  if (last.kind !== 'unit' && !(last.kind === 'digits' && last.low >= 10)) return undefined;
  if (character === '余' || character === '多') return reading;
  if (character === '几')
    return followedByUnit || (last.kind === 'unit' && last.unit === 10) ? reading : undefined;
  return character === '来' && (AFTER_OR_SO.includes(next || ' ') || isSmallBefore(last, next))
    ? reading
    : undefined;
}
