/** A string that is looked for in packed texts, and where it may stand. */
export interface Needle {
  readonly text: string;
  /**
   * `free`: anywhere. `digits`: a digit at its edge is the edge of a number, so that `88` is not
   * found in 288. `number`: the whole is a number, nor is 三万 found in 十三万 or 3万 in 3万亿.
   */
  readonly edges: 'free' | 'digits' | 'number';
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const HAN_DIGITS = '〇零一二三四五六七八九十百千万亿两';
const MULTIPLIERS = '十百千万亿';

/** Whether a needle that stands at `at` stands there as it may. */
export function fits(text: string, at: number, { text: needle, edges }: Needle): boolean {
  if (edges === 'free') return true;
  const end = at + needle.length;
  if (isDigit(needle.charCodeAt(0)) && isDigitBefore(text, at)) return false;
  if (isDigit(needle.charCodeAt(needle.length - 1)) && isDigitBehind(text, end)) return false;
  if (edges === 'digits') return true;
  if (HAN_DIGITS.includes(needle.charAt(0)) && at > 0 && HAN_DIGITS.includes(text.charAt(at - 1)))
    return false;
  return !(
    MULTIPLIERS.includes(needle.charAt(needle.length - 1)) &&
    MULTIPLIERS.includes(text.charAt(end) || ' ')
  );
}

/** Behind a comma they are the rest of a number: 1,288 but not 2021,2022. */
const GROUP = /^\d{3}(?!\d)/;

function isDigitBefore(text: string, at: number): boolean {
  if (isDigit(text.charCodeAt(at - 1))) return true;
  if (!isDigit(text.charCodeAt(at - 2))) return false;
  return (
    text.charAt(at - 1) === '.' ||
    (text.charAt(at - 1) === ',' && GROUP.test(text.slice(at, at + 4)))
  );
}

function isDigitBehind(text: string, end: number): boolean {
  if (isDigit(text.charCodeAt(end))) return true;
  if (!isDigit(text.charCodeAt(end + 1))) return false;
  return (
    text.charAt(end) === '.' ||
    (text.charAt(end) === ',' && GROUP.test(text.slice(end + 1, end + 5)))
  );
}

/** Where a needle stands in a text from `from` on, as it may; -1 for nowhere. */
export function findNeedle(text: string, needle: Needle, from = 0): number {
  let at = text.indexOf(needle.text, from);
  while (at >= 0 && !fits(text, at, needle)) at = text.indexOf(needle.text, at + 1);
  return at;
}
