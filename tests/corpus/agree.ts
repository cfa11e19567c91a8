import type { Span } from '../../lib/model/span';

const PUNCTUATION = /[\s,，、()（）"“”《》]/g;
const SYMBOLS: Readonly<Record<string, string>> = { '㎡': '平方米', '％': '%' };
const TOLERANCE = 1e-6;
const ENOUGH_SHARED = 0.6;
/** A pledge answers a sentence from this many units on: neighbours touch at their ends. */
const TOUCH_UNITS = 4;

/** Units that two spans share; not above 0 where they do not meet. */
export const shared = (a: Span, b: Span): number =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start);

/** Whether a predicted pledge speaks of the labelled sentence. */
export const meets = (sentence: Span, pledge: Span): boolean =>
  shared(sentence, pledge) >= Math.min(TOUCH_UNITS, sentence.end - sentence.start);

/** Equal up to rounding; a rank without a place equals one without a place. */
export function sameValue(a: number | null | undefined, b: number | null | undefined): boolean {
  if (typeof a !== 'number' || typeof b !== 'number')
    return typeof a !== 'number' && typeof b !== 'number';
  return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Equal up to brackets, symbols and the 个 of 个百分点. */
export const sameUnit = (a: string, b: string): boolean => plainUnit(a) === plainUnit(b);

function plainUnit(unit: string): string {
  const plain = unit
    .replace(/[\s()（）]/g, '')
    .replace(/[㎡％]/g, (symbol) => SYMBOLS[symbol] ?? symbol);
  return plain === '百分点' ? '个百分点' : plain;
}

/**
 * One wording holds the other without being a mere crumb of it, or most characters are common to
 * both.
 */
export function sameIndicator(a: string, b: string | undefined): boolean {
  const [first, second] = [a.replace(PUNCTUATION, ''), (b ?? '').replace(PUNCTUATION, '')];
  if (first === '' || second === '') return false;
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  if (long.includes(short)) return short.length >= 2 && long.length <= 3 * short.length + 4;
  return commonCount(first, second) / long.length >= ENOUGH_SHARED;
}

function commonCount(a: string, b: string): number {
  const left = new Map<string, number>();
  for (const character of a) left.set(character, (left.get(character) ?? 0) + 1);
  return [...b].filter((character) => {
    const count = left.get(character) ?? 0;
    left.set(character, count - 1);
    return count > 0;
  }).length;
}
