import type { Span } from '../model/span';
import { type NumeralToken, readTokens } from './numeral-tokens';
import { valueOf } from './numeral-value';

/**
 * A number as written, its multiplier multiplied out: `1.2万` is 12000, `两千三` 2300, `3300余万` 33000000 and `more`.
 * Offsets are the text's.
 */
export interface Numeral extends Span {
  readonly value: number;
  /** `两三`, `十七八`: both ends, multiplied out; `value` is the lower. */
  readonly range: readonly [number, number] | undefined;
  /** `chinese`: numeral characters alone; `mixed`: digits with 十, 百, 千, 万 or 亿. */
  readonly style: 'arabic' | 'mixed' | 'chinese';
  /** 余, 多, 几 or 数 inside says that it is more than `value`: `3千余`, `十几`, `数百`. */
  readonly more: boolean;
  /** Begins with its multiplier (`百`, `万亿`): a number only behind a word such as 逾 or 上. */
  readonly bare: boolean;
  /** Numeral characters read one by one (`二〇二一`): a year or a code. */
  readonly sequence: boolean;
  /** Where the multiplier or the 余 behind the digits begins; `end` where there is none: `3300|余万`. */
  readonly digitsEnd: number;
}

/**
 * The number that begins at `at` in folded text, read as far as it goes: `readNumeral('投入3300余万元', 2)` is 33000000
 * on `[2, 8)`. `undefined` where none begins there, and for a run of digits too long to be a quantity.
 */
export function readNumeral(text: string, at: number): Numeral | undefined {
  const read = readTokens(text, at);
  if (read.end === at || !read.isNumber) return undefined;
  return toNumeral(at, read.end, read.tokens);
}

const CHINESE_DIGITS = '零一二三四五六七八九';
/** The class of each code unit: 0 none of a numeral, 1–10 an ASCII digit and 11–20 a numeral character plus its value, else 30. */
const CLASSES = new Uint8Array(0x10000);
for (const character of '〇两十百千万亿兆几数余多来点‧,.') CLASSES[character.charCodeAt(0)] = 30;
for (let digit = 0; digit < 10; digit += 1) {
  CLASSES[0x30 + digit] = 1 + digit;
  CLASSES[CHINESE_DIGITS.charCodeAt(digit)] = 11 + digit;
}
CLASSES['两'.charCodeAt(0)] = 13;
/** Of class 30, those that begin no number. */
const NEVER_FIRST = new Set([...'余多来点‧,.'].map((character) => character.charCodeAt(0)));
const FAST_DIGITS = 9;

/**
 * Every number of `text` in order, none overlapping: `共3家、五十人` has 3 and 50. Long runs of digits or numeral
 * characters that are no number are passed over in one step, so the time is linear in the text.
 */
export function scanNumerals(text: string): Numeral[] {
  const numerals: Numeral[] = [];
  for (let at = 0; at < text.length;) {
    const code = text.charCodeAt(at);
    const kind = CLASSES[code] ?? 0;
    if (kind === 0 || (kind === 30 && NEVER_FIRST.has(code))) {
      at += 1;
      continue;
    }
    const plain = kind === 30 ? undefined : plainNumeral(text, at, kind);
    if (plain) {
      numerals.push(plain);
      at = plain.end;
      continue;
    }
    const read = readTokens(text, at);
    if (read.end > at && read.isNumber) numerals.push(toNumeral(at, read.end, read.tokens));
    at = Math.max(read.end, at + 1);
  }
  return numerals;
}

/** Most numbers are a few digits or one numeral character with nothing of a numeral behind: read without ado. */
function plainNumeral(text: string, at: number, kind: number): Numeral | undefined {
  if (kind > 10) return classAt(text, at + 1) === 0 ? simple(at, at + 1, kind - 11, 'chinese') : undefined;
  let value = 0;
  let end = at;
  for (let next = kind; next > 0 && next <= 10; next = classAt(text, end)) {
    value = value * 10 + next - 1;
    end += 1;
    if (end - at > FAST_DIGITS) return undefined;
  }
  return classAt(text, end) === 0 ? simple(at, end, value, 'arabic') : undefined;
}

function classAt(text: string, at: number): number {
  return at < text.length ? (CLASSES[text.charCodeAt(at)] ?? 0) : 0;
}

function simple(start: number, end: number, value: number, style: Numeral['style']): Numeral {
  return { start, end, value, range: undefined, style, more: false, bare: false, sequence: false, digitsEnd: end };
}

function toNumeral(start: number, end: number, tokens: readonly NumeralToken[]): Numeral {
  const first = tokens[0];
  let hasDigits = false;
  let hasUnit = false;
  let more = false;
  let tail = end;
  for (const token of tokens) {
    if (token.kind === 'digits') hasDigits = true;
    if (token.kind === 'unit') hasUnit = true;
    if (token.kind === 'more') more = true;
    if ((token.kind === 'unit' || token.kind === 'more') && tail === end) tail = token.start;
  }
  const low = valueOf(tokens, 'low');
  const high = tokens.some((token) => 'high' in token && token.high > token.low) ? valueOf(tokens, 'high') : low;
  return {
    start,
    end,
    value: low,
    range: high > low ? [low, high] : undefined,
    style: hasDigits ? (hasUnit ? 'mixed' : 'arabic') : 'chinese',
    more,
    bare: first?.kind === 'unit' && first.unit !== 10,
    sequence: tokens.length === 1 && first?.kind === 'sequence',
    digitsEnd: hasDigits ? tail : end,
  };
}
