/** A quantity of a report has at most this many digits; a longer run is a code. */
export const MOST_DIGITS = 15;

const DIGIT_RUN = /\d+/y;
const GROUPS = /(?:,\d{3}){1,4}(?!\d)/y;
const DECIMALS = /\.\d{1,6}(?!\d)/y;

function matchEnd(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

/**
 * The number in ASCII digits that begins at `at`, separators and decimals included: `1,234.5`.
 * `undefined` for codes: more than 15 digits, or `1.2.3`.
 */
export function readArabic(text: string, at: number): { value: number; end: number } | undefined {
  const whole = matchEnd(DIGIT_RUN, text, at);
  const grouped = whole - at <= 3 ? matchEnd(GROUPS, text, whole) : whole;
  const end = matchEnd(DECIMALS, text, grouped);
  if (whole - at > MOST_DIGITS || (text.charAt(end) === '.' && isDigit(text, end + 1)))
    return undefined;
  return { value: Number(text.slice(at, end).replaceAll(',', '')), end };
}

/** Is there an ASCII digit at `at`? */
export function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/** Where the code of digits and points that begins at `at` ends: behind `1.2.3`. */
export function skipCode(text: string, at: number): number {
  let end = at;
  while (isDigit(text, end) || (text.charAt(end) === '.' && isDigit(text, end + 1))) end += 1;
  return end;
}
