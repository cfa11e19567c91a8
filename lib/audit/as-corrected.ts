import type { Metric } from '../model/extraction';

/** A figure and the text that it is read from. */
export interface Printed {
  readonly metric: Metric;
  readonly text: string;
}

/**
 * A figure as it would be printed by what the reader says that it is: `61.2亿元`, also where the
 * text has 58.6亿元. The sign is the value's alone. One that stands as it was read stays where it is.
 */
export function asCorrected(metric: Metric, text: string): Printed {
  const { corrected, value, unit } = metric;
  const { original } = corrected ?? {};
  const isSame = original === undefined || (original.value === value && original.unit === unit);
  if (corrected?.state !== 'applied' || value === undefined || isSame) return { metric, text };
  const words = `${written(value)}${unit}${BOUND_WORDS[metric.bound]}`;
  return { metric: { ...metric, start: 0, end: words.length, text: words }, text: words };
}

const BOUND_WORDS: Readonly<Record<Metric['bound'], string>> = {
  exact: '',
  min: '以上',
  max: '以内',
  approx: '左右',
};

/** `61.2亿` for 6,120,000,000; a value has no more digits than the reader gave it. */
function written(value: number): string {
  const size = Math.abs(value);
  const [by, multiplier] = size >= 1e8 ? [1e8, '亿'] : size >= 1e4 ? [1e4, '万'] : [1, ''];
  return `${Number((size / by).toPrecision(DIGITS))}${multiplier}`;
}

const DIGITS = 12;
