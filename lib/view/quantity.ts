import type { Metric } from '../model/extraction';

/** `negative`: a fall of 0 % is 0, not −0. */
const NUMBER = new Intl.NumberFormat('en-US', {
  maximumFractionDigits: 6,
  signDisplay: 'negative',
});

/** A true minus sign: a hyphen is too short to be seen beside digits. */
const plain = (value: number): string => NUMBER.format(value).replace('-', '−');
const signed = (value: number): string => (value > 0 ? `+${plain(value)}` : plain(value));

const BOUND_SIGNS: Readonly<Record<Metric['bound'], string>> = {
  exact: '',
  approx: '≈',
  min: '≥',
  max: '≤',
};

/**
 * A metric's value with every digit: `2.88亿元` → `288,000,000 元`, `同比增长19.1%` → `+19.1 %`,
 * `近180人` → `≈180 人`, `3至5家` → `3–5 家`. `undefined` where the metric has no value (`前列`).
 */
export function inFull(metric: Metric): string | undefined {
  if (metric.value === undefined) return undefined;
  const format = metric.kind === 'change' ? signed : plain;
  const number =
    metric.range === undefined
      ? format(metric.value)
      : metric.range.map((end) => format(end)).join('–');
  return `${BOUND_SIGNS[metric.bound]}${number}${metric.unit === '' ? '' : ` ${metric.unit}`}`;
}

/**
 * Whether `inFull` tells more than the wording: `125户` already is `125 户`, `1.2万件` is not
 * `12,000 件`.
 */
export function needsFull(metric: Metric): boolean {
  const full = inFull(metric);
  return full !== undefined && bare(full) !== bare(metric.text);
}

const bare = (text: string): string => text.replace(/[\s,，+−-]/g, '');

/** Where a change goes; `undefined` for what is no change. */
export function direction(metric: Metric): 'up' | 'down' | 'flat' | undefined {
  if (metric.kind !== 'change' || metric.value === undefined) return undefined;
  return metric.value > 0 ? 'up' : metric.value < 0 ? 'down' : 'flat';
}

/** A count with its thousands apart: 12345 → `12,345`. */
export const grouped = (count: number): string => NUMBER.format(count);
