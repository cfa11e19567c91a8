import type { NumeralToken } from './numeral-tokens';

/**
 * The value of well-formed tokens; 几 and 数 count as 1, 余 and 多 as nothing, a last digit behind
 * 百, 千, 万 as its tenth (两千三, 3万2).
 */
export function valueOf(tokens: readonly NumeralToken[], end: 'low' | 'high'): number {
  let high = 0;
  let low = 0;
  let section = 0;
  let digit: number | undefined;
  let lastUnit = 1;
  for (const token of tokens) {
    if (token.kind === 'more') continue;
    if (token.kind !== 'unit') {
      digit = token[end];
      if (token.afterZero || (token.kind === 'digits' && !isOneDigit(token.low))) lastUnit = 1;
      continue;
    }
    if (token.unit < 1e4) {
      section += (digit ?? 1) * token.unit;
    } else {
      const amount = section + (digit ?? 0);
      if (token.unit === 1e4) low = (amount || 1) * 1e4;
      else high += (low + amount || 1) * token.unit;
      if (token.unit > 1e4) low = 0;
      section = 0;
    }
    digit = undefined;
    lastUnit = token.unit;
  }
  const rest = digit === undefined ? 0 : lastUnit >= 100 ? (digit * lastUnit) / 10 : digit;
  return clean(high + low + section + rest);
}

const isOneDigit = (value: number): boolean => value > 0 && value < 10 && Number.isInteger(value);

/**
 * A product without the noise of binary floats (24.66 × 10⁸): 15 digits are all that was written.
 */
export function clean(value: number): number {
  return Number.isInteger(value) && value < 1e15 ? value : Number(value.toPrecision(15));
}
