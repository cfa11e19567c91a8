import { readFigure } from '../interval/index';
import type { Metric } from '../model/extraction';
import { toComparable } from '../text/comparable';
import { readUnit } from '../text/figure-units';
import { scanNumerals } from '../text/numerals';

/** A figure and the text that it is read from. */
export interface Printed {
  readonly metric: Metric;
  readonly text: string;
}

/**
 * A figure as the reader typed it; where nobody kept that, as it would be printed: `61.2亿元`, also
 * where the text has 58.6亿元, and `60.0亿元` there, for it is no coarser than what was read. The
 * sign is the value's alone. One that stands as it was read, or whose own words say the value,
 * stays there.
 */
export function asCorrected(metric: Metric, text: string): Printed {
  const { corrected, value, unit } = metric;
  const { original } = corrected ?? {};
  if (corrected?.state !== 'applied' || value === undefined || original === undefined)
    return { metric, text };
  const isSame = original.value === value && original.unit === unit;
  if (isSame || isInWords(metric, text)) return { metric, text };
  if (metric.written !== undefined) {
    const typed = { ...metric, start: 0, end: metric.written.length, text: metric.written };
    if (isInWords(typed, metric.written)) return { metric: typed, text: metric.written };
  }
  const words = `${written(value, placeOf(original, metric, text))}${unit}${BOUND_WORDS[metric.bound]}`;
  return { metric: { ...metric, start: 0, end: words.length, text: words }, text: words };
}

const BOUND_WORDS: Readonly<Record<Metric['bound'], string>> = {
  exact: '',
  min: '以上',
  max: '以内',
  approx: '左右',
};

/** Whether the words at its place say the value: the digits are the text's own. */
function isInWords({ start, end, value = 0, unit }: Metric, text: string): boolean {
  const words = toComparable(text.slice(start, end)).text.replace(/\s/g, '');
  return words.includes(unit) && scanNumerals(words)[0]?.value === Math.abs(value);
}

/** One in the last place of what was read, in the unit of what it is corrected to; of counts 1. */
function placeOf(original: Metric, corrected: Metric, text: string): number | undefined {
  const times = timesOf(original, corrected);
  const figure = times === undefined ? undefined : readFigure(original, text);
  return figure === undefined ? undefined : (figure.place || 1) * (times ?? 1);
}

/** What one of the unit that was read is in the other, where it is a matter of the unit alone. */
function timesOf(original: Metric, { unit, value }: Metric): number | undefined {
  if (original.unit === unit) return 1;
  const [was, is] = [readUnit(original.unit), readUnit(unit)];
  if (was.base !== '' && was.base === is.base) return was.factor / is.factor;
  return original.value === value ? 1 : undefined;
}

/**
 * `61.2亿` for 6,120,000,000, with so many digits as the value has and as show `place`: `60.0亿`
 * for what was read to 0.1亿. What would then have a long tail of zeros is written out.
 */
function written(value: number, place: number | undefined): string {
  const size = Math.abs(value);
  const [by, multiplier] =
    MULTIPLIERS.find(([times]) => size >= times && times <= (place ?? times) * LONGEST_TAIL) ?? ONE;
  const digits = String(Number((size / by).toPrecision(DIGITS)));
  const own = /\.(\d+)$/.exec(digits)?.[1]?.length ?? 0;
  const asRead = place === undefined ? 0 : Math.ceil(Math.log10(by / place) - SLIGHT);
  return `${asRead > own ? (size / by).toFixed(asRead) : digits}${multiplier}`;
}

const MULTIPLIERS = [
  [1e8, '亿'],
  [1e4, '万'],
] as const;
const ONE = [1, ''] as const;
/** Two decimals behind a multiplier. */
const LONGEST_TAIL = 1e2;
const DIGITS = 12;
/** What a logarithm may be off by. */
const SLIGHT = 1e-6;
