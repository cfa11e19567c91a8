import type { Span } from '../model/span';
import { formalRun, plainNumerals } from './formal-numerals';
import { readTokens } from './numeral-tokens';
import type { NumeralToken } from './numeral-tokens';
import { clean, valueOf } from './numeral-value';

/**
 * A number as written, its multiplier multiplied out: `1.2万` is 12000, `两千三` 2300, `3300余万`
 * 33000000 and `more`. Offsets are the text's.
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
  /**
   * Where the multiplier or the 余 behind the digits begins; `end` where there is none:
   * `3300|余万`.
   */
  readonly digitsEnd: number;
}

/**
 * The number that begins at `at` in folded text, read as far as it goes:
 * `readNumeral('投入3300余万元', 2)` is 33000000 on `[2, 8)`. `undefined` where none begins there,
 * and for a run of digits too long to be a quantity.
 */
export function readNumeral(text: string, at: number): Numeral | undefined {
  const read = readTokens(text, at);
  if (read.end === at || !read.isNumber) return undefined;
  return toNumeral(at, read.end, read.tokens);
}

const CHINESE_DIGITS = '零一二三四五六七八九';
const LAST_DIGIT = 10;
const OPENS = 30;
const GOES_ON = 40;
const OPENS_UNIT = 50;
const OPENS_FORMAL = 60;
const FORMAL_UNIT = 70;
/**
 * The class of each code unit: 0 none of a numeral, 1–10 an ASCII digit and 11–20 a numeral
 * character plus its value, 30 what else may begin a number, 40 what may only stand inside one, 50
 * what begins one right before 百, 万 or the like, 60 what begins one right before 拾, 佰 or 仟
 * (70), as on a cheque.
 */
const CLASSES = new Uint8Array(0x10000);
for (const character of '〇两十百千万亿兆') CLASSES[character.charCodeAt(0)] = OPENS;
for (const character of '几数') CLASSES[character.charCodeAt(0)] = OPENS_UNIT;
for (const character of '壹贰叁肆伍陆柒捌玖') CLASSES[character.charCodeAt(0)] = OPENS_FORMAL;
for (const character of '拾佰仟') CLASSES[character.charCodeAt(0)] = FORMAL_UNIT;
for (const character of '余多来点‧,.') CLASSES[character.charCodeAt(0)] = GOES_ON;
for (let digit = 0; digit < 10; digit += 1) {
  CLASSES[0x30 + digit] = 1 + digit;
  CLASSES[CHINESE_DIGITS.charCodeAt(digit)] = 11 + digit;
}
CLASSES['两'.charCodeAt(0)] = 13;
const COMMA = 0x2c;
const POINT = 0x2e;
const MULTIPLIERS: ReadonlyMap<number, number> = new Map([
  ['万'.charCodeAt(0), 1e4],
  ['亿'.charCodeAt(0), 1e8],
]);
/** Up to so many digits before the point and behind it are exact in a binary float. */
const FAST_DIGITS = 9;
const FAST_DECIMALS = 6;

/**
 * Every number of `text` in order, none overlapping: `共3家、五十人` has 3 and 50. Long runs of
 * digits or numeral characters that are no number are passed over in one step, so the time is
 * linear in the text.
 */
export function scanNumerals(text: string): Numeral[] {
  const numerals: Numeral[] = [];
  scanPart(text, numerals, 0, text.length);
  return numerals;
}

/**
 * Adds the numbers that begin in `[from, to)` to `numerals`, as `scanNumerals` would find them.
 * Answers where to go on: the last number, or what looked like one, may end behind `to`.
 */
export function scanPart(text: string, numerals: Numeral[], from: number, to: number): number {
  let at = from;
  while (at < to) {
    const kind = CLASSES[text.charCodeAt(at)] ?? 0;
    if (
      kind === 0 ||
      kind === GOES_ON ||
      (kind >= OPENS_UNIT && !opensBefore(kind, classAt(text, at + 1)))
    ) {
      at += 1;
      continue;
    }
    const formal = kind === OPENS_FORMAL ? formalNumeral(text, at) : undefined;
    if (formal) {
      numerals.push(formal);
      at = formal.end;
      continue;
    }
    const plain = kind < OPENS ? plainNumeral(text, at, kind) : undefined;
    if (plain) {
      numerals.push(plain);
      at = plain.end;
      continue;
    }
    const read = readTokens(text, at);
    if (read.end > at && read.isNumber) numerals.push(toNumeral(at, read.end, read.tokens));
    at = Math.max(read.end, at + 1);
  }
  return at;
}

/**
 * Whether a character of this kind begins a number before one of the kind `next`: `几|百`, `壹|仟`.
 */
const opensBefore = (kind: number, next: number): boolean =>
  kind === OPENS_UNIT ? next === OPENS : kind === OPENS_FORMAL && next === FORMAL_UNIT;

/** `壹仟贰佰`: 伍 and 陆 alone are names, and 队伍 a word. */
function formalNumeral(text: string, at: number): Numeral | undefined {
  const run = formalRun(text, at);
  const numeral = readNumeral(plainNumerals(run), 0);
  if (numeral?.end !== run.length) return undefined;
  return { ...numeral, start: at, end: at + numeral.end, digitsEnd: at + numeral.digitsEnd };
}

/**
 * Most numbers are one numeral character, or a few digits with decimals or with 万 or 亿: read
 * without ado.
 */
function plainNumeral(text: string, at: number, kind: number): Numeral | undefined {
  if (kind > LAST_DIGIT)
    return isOver(text, at + 1)
      ? simple({ start: at, end: at + 1 }, kind - 11, 'chinese', at + 1)
      : undefined;
  let end = at;
  let digits = 0;
  for (let next = kind; next > 0 && next <= LAST_DIGIT; next = classAt(text, end)) {
    digits = digits * 10 + next - 1;
    end += 1;
    if (end - at > FAST_DIGITS) return undefined;
  }
  let scale = 1;
  if (text.charCodeAt(end) === POINT) {
    const point = end;
    for (
      let next = classAt(text, end + 1);
      next > 0 && next <= LAST_DIGIT;
      next = classAt(text, end + 1)
    ) {
      digits = digits * 10 + next - 1;
      scale *= 10;
      end += 1;
      if (end - point > FAST_DECIMALS) return undefined;
    }
    if (end > point) end += 1;
  }
  const value = digits / scale;
  if (isOver(text, end)) return simple({ start: at, end }, value, 'arabic', end);
  const multiplier = MULTIPLIERS.get(text.charCodeAt(end));
  if (multiplier === undefined || !isOver(text, end + 1)) return undefined;
  return simple({ start: at, end: end + 1 }, clean((value || 1) * multiplier), 'mixed', end);
}

function classAt(text: string, at: number): number {
  return at < text.length ? (CLASSES[text.charCodeAt(at)] ?? 0) : 0;
}

/**
 * Whether no number goes on at `at`: nothing of a numeral stands there, or a comma or stop that no
 * digit follows.
 */
function isOver(text: string, at: number): boolean {
  const kind = classAt(text, at);
  if (kind >= OPENS_FORMAL) return true;
  if (kind !== GOES_ON) return kind === 0;
  const unit = text.charCodeAt(at);
  if (unit !== COMMA && unit !== POINT) return false;
  const next = classAt(text, at + 1);
  return next === 0 || next > LAST_DIGIT;
}

/** Written out, as all numerals are: a spread would make them of two kinds to the engine. */
function simple(
  { start, end }: Span,
  value: number,
  style: Numeral['style'],
  digitsEnd: number,
): Numeral {
  return {
    start,
    end,
    value,
    range: undefined,
    style,
    more: false,
    bare: false,
    sequence: false,
    digitsEnd,
  };
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
  const high = tokens.some((token) => 'high' in token && token.high > token.low)
    ? valueOf(tokens, 'high')
    : low;
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
