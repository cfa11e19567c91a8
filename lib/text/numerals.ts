import type { Span } from '../model/span';
import { type NumeralToken, readTokens, valueOf } from './numeral-tokens';

/**
 * A number as written, its multiplier multiplied out: `1.2万` is 12000, `两千三` 2300, `3300余万` 33000000 and `more`.
 * Offsets are the text's.
 */
export interface Numeral extends Span {
  readonly value: number;
  /** `两三`, `十七八`: both ends, multiplied out; `value` is the lower. */
  readonly range?: readonly [number, number];
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

const NUMBER_START = /[\d零〇一二两三四五六七八九十百千万亿几数]/g;

/**
 * Every number of `text` in order, none overlapping: `共3家、五十人` has 3 and 50. Long runs of digits or numeral
 * characters that are no number are passed over in one step, so the time is linear in the text.
 */
export function scanNumerals(text: string): Numeral[] {
  const numerals: Numeral[] = [];
  const pattern = new RegExp(NUMBER_START);
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const read = readTokens(text, match.index);
    if (read.end > match.index && read.isNumber) numerals.push(toNumeral(match.index, read.end, read.tokens));
    pattern.lastIndex = Math.max(read.end, match.index + 1);
  }
  return numerals;
}

function toNumeral(start: number, end: number, tokens: readonly NumeralToken[]): Numeral {
  const low = valueOf(tokens, 'low');
  const high = valueOf(tokens, 'high');
  const first = tokens[0];
  const hasDigits = tokens.some((token) => token.kind === 'digits');
  const tail = tokens.find((token) => token.kind === 'unit' || token.kind === 'more');
  return {
    start,
    end,
    value: low,
    range: high > low ? [low, high] : undefined,
    style: hasDigits ? (tail && tail.kind === 'unit' ? 'mixed' : 'arabic') : 'chinese',
    more: tokens.some((token) => token.kind === 'more'),
    bare: first !== undefined && first.kind === 'unit' && first.unit !== 10,
    sequence: tokens.length === 1 && first !== undefined && first.kind === 'sequence',
    digitsEnd: hasDigits && tail ? tail.start : end,
  };
}
