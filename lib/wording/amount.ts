import type { Metric } from '../model/extraction';
import type { Words } from './words';

const TEN_THOUSAND = 1e4;
const HUNDRED_MILLION = 1e8;
/** Enough for any figure of a report, few enough to hide what floating point adds (`0.1 + 0.2`). */
const SIGNIFICANT_DIGITS = 12;

/** A value in full and, from 10,000 on, in 万 or 亿. */
export interface SpelledAmount {
  readonly full: string;
  readonly short?: string;
}

/**
 * Writes out a metric's value with its unit: 24.03亿元 → full `2,403,000,000元`, short `24.03亿元`.
 * A rise or fall bears its sign (`+19.1%`), a range both ends (`3–5个`). Answers `undefined` for a
 * metric without a value (前列).
 */
export function spellAmount(metric: Metric, words: Words): SpelledAmount | undefined {
  const { value, range, unit } = metric;
  if (range !== undefined && range[0] !== range[1]) {
    const [low, high] = range;
    const short =
      largest(range) < TEN_THOUSAND
        ? undefined
        : `${shorten(low, words)}–${shorten(high, words)}${unit}`;
    return { full: `${group(low)}–${group(high)}${unit}`, short };
  }
  if (value === undefined) return undefined;
  const sign = metric.kind === 'change' && value > 0 ? '+' : '';
  const short =
    Math.abs(value) < TEN_THOUSAND ? undefined : `${sign}${shorten(value, words)}${unit}`;
  return { full: `${sign}${group(value)}${unit}`, short };
}

/**
 * A value as the reader typed it, or else the shorter of the two spellings: `24.03亿元`, `19.1%`.
 * Falls back to the wording.
 */
export const briefAmount = (metric: Metric, words: Words): string =>
  metric.written ?? spelledAmount(metric, words);

function spelledAmount(metric: Metric, words: Words): string {
  const spelled = spellAmount(metric, words);
  return spelled?.short ?? spelled?.full ?? metric.text;
}

/** The same with its bound, where it has one: `1.2万人（不低于）`, `+6%（约数）`. */
export function boundedAmount(metric: Metric, words: Words): string {
  if (metric.bound === 'exact') return briefAmount(metric, words);
  /* What was typed may say the bound itself. */
  const amount = spelledAmount(metric, words);
  return `${amount}（${words.term(`bound_${metric.bound}`)}）`;
}

const largest = ([low, high]: readonly [number, number]): number =>
  Math.max(Math.abs(low), Math.abs(high));

function shorten(value: number, { say }: Words): string {
  const size = Math.abs(value);
  if (size >= HUNDRED_MILLION) return `${group(value / HUNDRED_MILLION)}${say('hundred_million')}`;
  return size >= TEN_THOUSAND
    ? `${group(value / TEN_THOUSAND)}${say('ten_thousand')}`
    : group(value);
}

/** Digits in groups of three, no rounding beyond what floating point added. */
function group(value: number): string {
  return Number(value.toPrecision(SIGNIFICANT_DIGITS)).toLocaleString('en-US', {
    maximumFractionDigits: 10,
  });
}
