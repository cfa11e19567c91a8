import type { Span } from '../model/span';

const CHINESE_DIGITS = '〇零一二三四五六七八九十百千万亿两廿卅壹贰叁肆伍陆柒捌玖拾佰仟兩億萬貳參陸';
const MULTIPLIERS = '十百千万亿萬億';

/** Words in which a numeral counts nothing; a changed one is a changed wording, not a changed number. */
const NOT_NUMBERS: ReadonlySet<string> = new Set(
  (
    '一步 一些 一定 一体 一批 一系 一致 一般 一律 一直 一方 一线 一流 一站 一网 一起 一同 一旦 一切 一心 一如 一道 一手 一大 一代 一带 ' +
    '统一 唯一 单一 专一 之一 同一 合一 不一 万元 亿元 万众 万家 万户 千方 千家 百计 百姓 百年 两会 两岸 八方'
  ).split(' '),
);

const NONE = 0;
const DIGIT = 1;
const HAN = 2;
const MULTIPLIER = 3;

const classes = new Uint8Array(0x10000);
for (let unit = 0x30; unit <= 0x39; unit += 1) classes[unit] = DIGIT;
for (const letter of CHINESE_DIGITS) classes[letter.charCodeAt(0)] = HAN;
for (const letter of MULTIPLIERS) classes[letter.charCodeAt(0)] = MULTIPLIER;

const classAt = (text: string, at: number): number => classes[text.charCodeAt(at)] ?? NONE;

/** `.5` and `,000` go on a number, and so does a blank, which a folded text only has between two digits. */
function continues(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit === 0x2e || unit === 0x20) return classAt(text, at + 1) === DIGIT;
  if (unit !== 0x2c) return false;
  const digits = [1, 2, 3].every((ahead) => classAt(text, at + ahead) === DIGIT);
  return digits && classAt(text, at + 4) !== DIGIT;
}

function endOfDigits(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && (classAt(text, at) === DIGIT || continues(text, at))) at += 1;
  while (at < limit && classAt(text, at) === MULTIPLIER) at += 1;
  return at;
}

function isWordOnly(text: string, start: number, end: number): boolean {
  return (
    end - start === 1 && (NOT_NUMBERS.has(text.slice(start - 1, end)) || NOT_NUMBERS.has(text.slice(start, end + 1)))
  );
}

/**
 * Where the numbers stand in a folded text, in order: digits with fraction and multiplier (`2.88亿`), and Chinese
 * numerals (`三十`, `两`), but not the 一 of 进一步. Linear.
 */
export function findNumbers(text: string, from = 0, to = text.length): Span[] {
  const found: Span[] = [];
  for (let at = from; at < to; at += 1) {
    const kind = classAt(text, at);
    if (kind === NONE) continue;
    let end = at;
    if (kind === DIGIT) end = endOfDigits(text, at, to);
    else while (end < to && classAt(text, end) >= HAN) end += 1;
    if (kind === DIGIT || !isWordOnly(text, at, end)) found.push({ start: at, end });
    at = end - 1;
  }
  return found;
}

/** How far a number may reach over the end of a span and still be read whole. */
const REACH = 24;

const isNumeric = (text: string, at: number): boolean =>
  classAt(text, at) !== NONE || (at > 0 && classAt(text, at - 1) === DIGIT && continues(text, at));

/** `[start, end)` widened so that it cuts no number: the `4.03亿` of `24.03亿元` becomes `24.03亿`. */
function widenToNumbers(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  if (isNumeric(text, start)) while (from > Math.max(0, start - REACH) && isNumeric(text, from - 1)) from -= 1;
  if (isNumeric(text, end - 1)) while (to < Math.min(text.length, end + REACH) && isNumeric(text, to)) to += 1;
  return { start: from, end: to };
}

/** The numbers that stand wholly or partly in `[start, end)`, each whole, thousands separators taken out. */
export function numbersWithin(text: string, start: number, end: number): string[] {
  const wide = widenToNumbers(text, start, end);
  return findNumbers(text, wide.start, wide.end).map((span) => text.slice(span.start, span.end).replaceAll(',', ''));
}

/** True where both lists hold the same numbers in the same order. */
export const sameNumbers = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((number, index) => number === b[index]);
