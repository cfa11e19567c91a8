import type { Metric } from '../model/extraction';
import type { Numeral } from '../text/numerals';

/** A figure as its text writes it: `24.66万亿元` is 24.66 in 万亿元, each of them 1e12 元. */
export interface WrittenFigure {
  /** With its sign; of a range the first. */
  readonly value: number;
  /** The digits, without commas: `24.66`; of a numeral in characters its value. */
  readonly digits: string;
  readonly unit: string;
  /** What one of `unit` is in the metric's unit. */
  readonly times: number;
}

type Figure = Pick<Metric, 'value' | 'unit'>;

const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ['万', 1e4],
  ['亿', 1e8],
  ['万亿', 1e12],
]);

/**
 * How the text writes a figure: `plain` are its folded words, `numeral` is what stands in them.
 * What it has no digits for is written by its value.
 */
export function writtenAs(
  metric: Figure,
  plain: string,
  numeral: Numeral | undefined,
): WrittenFigure {
  const value = metric.value ?? 0;
  const asIs: WrittenFigure = {
    value,
    digits: String(Math.abs(value)),
    unit: metric.unit,
    times: 1,
  };
  if (numeral === undefined || numeral.style === 'chinese') return asIs;
  const digits = plain.slice(numeral.start, numeral.digitsEnd).replaceAll(',', '');
  const multiplier = plain.slice(numeral.digitsEnd, numeral.end).replace(/[余多]/g, '');
  const times = multiplier === '' ? 1 : MULTIPLIERS.get(multiplier);
  const isSame =
    times !== undefined &&
    Math.abs(Number(digits) * times - Math.abs(value)) <= Math.abs(value) * 1e-9;
  if (!isSame) return asIs;
  return {
    value: Math.sign(value) * Number(digits),
    digits,
    unit: multiplier + metric.unit,
    times,
  };
}
