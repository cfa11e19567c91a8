import type { Metric } from '../model/extraction';
import { toComparable } from '../text/comparable';
import { scanNumerals } from '../text/numerals';
import type { Numeral } from '../text/numerals';
import { hull, negate } from './interval';
import type { Interval } from './interval';
import { writtenAs } from './written';
import type { WrittenFigure } from './written';

/** How far 余, 多, 超 and 突破 reach, 近 and 不到, 约 and 左右: parts of the value. */
const REACH_UP = 1.1;
const REACH_DOWN = 0.9;
const ABOUT = 0.05;

/** Limits that set no other end: at least, at most. */
const NO_MORE_THAN = /不超|不高|不大于|不多于|至多|最多|以[内下]|控制|上限|≤/;
const AT_LEAST = /不[少低小]于|至少|最少|以上|下限|≥/;
const MORE = /[余多]/;
const NEARLY = /近|不[到足]|未[到满]/;

/** Units of one thing: a number of them without a multiplier is counted, not rounded. */
const COUNTING: ReadonlySet<string> = new Set([
  'count',
  'chinese-count',
  'counted-noun',
  'noun-before',
]);

const MULTIPLIERS: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1e3,
  万: 1e4,
  亿: 1e8,
  兆: 1e12,
};

type Figure = Pick<Metric, 'start' | 'end' | 'value' | 'range' | 'bound' | 'rule' | 'unit'>;

/** A figure's size and the size of one in its last place, both in the metric's unit. */
interface Printed {
  readonly size: number;
  readonly place: number;
}

/**
 * All values that print as the figure does, in the metric's unit: 11.6亿元 stands for 11.55亿 up to
 * 11.65亿, a count of things (3座) for itself, 余, 多, 超, 突破 for up to 1.1 times, 近 down to 0.9,
 * 约 and 左右 for a twentieth either way, 以上 and 以内 for all on their side. `undefined` for a
 * rank without a place.
 */
export function printedInterval(metric: Figure, text: string): Interval | undefined {
  const wording = wordingOf(metric, text);
  const numeral = scanNumerals(wording).find((each) => each.end > each.start);
  return intervalOf(metric, { wording, numeral }, rounded);
}

/** All that is read of a figure as it is printed. */
export interface PrintedFigure {
  readonly rounded: Interval;
  /** The same where it was cut off: 11.6 stands for 11.6 to 11.7, both ends included. */
  readonly cut: Interval;
  /** One in the last place as printed, in the metric's unit; 0 for what is counted. */
  readonly place: number;
  readonly written: WrittenFigure;
}

/** A figure read once; `undefined` as for `printedInterval`. */
export function readFigure(metric: Figure, text: string): PrintedFigure | undefined {
  const wording = wordingOf(metric, text);
  const numeral = scanNumerals(wording).find((each) => each.end > each.start);
  const rounding = intervalOf(metric, { wording, numeral }, rounded);
  const cut = intervalOf(metric, { wording, numeral }, cutOff);
  if (metric.value === undefined || rounding === undefined || cut === undefined) return undefined;
  return {
    rounded: rounding,
    cut,
    place: printed(metric, metric.value, { wording, numeral }).place,
    written: writtenAs(metric, wording, numeral),
  };
}

const cutOff = ({ size, place }: Printed): Interval => ({ low: size, high: size + place });

const rounded = ({ size, place }: Printed): Interval =>
  place === 0
    ? { low: size, high: size }
    : { low: size - place / 2, high: size + place / 2, openHigh: true };

const wordingOf = ({ start, end }: Figure, text: string): string =>
  toComparable(text.slice(start, end)).text.replace(/\s/g, '');

/** How a figure is written: its words folded, and the numeral in them. */
interface Wording {
  readonly wording: string;
  readonly numeral: Numeral | undefined;
}

function intervalOf(
  metric: Figure,
  words: Wording,
  toInterval: (printed: Printed) => Interval,
): Interval | undefined {
  const { value, range, bound } = metric;
  if (value === undefined) return undefined;
  const { wording } = words;
  if (range !== undefined) {
    const [first, last] = [...range].sort((a, b) => a - b);
    return { low: first ?? value, high: last ?? value };
  }
  const figure = printed(metric, value, words);
  const interval = bounded(toInterval(figure), figure, { bound, wording });
  return value < 0 ? negate(interval) : interval;
}

function bounded(
  interval: Interval,
  { size, place }: Printed,
  { bound, wording }: { readonly bound: Figure['bound']; readonly wording: string },
): Interval {
  if (NEARLY.test(wording) && bound !== 'min') return { ...interval, low: size * REACH_DOWN };
  if (bound === 'approx')
    return hull(interval, { low: size * (1 - ABOUT), high: size * (1 + ABOUT) });
  if (bound === 'max')
    return NO_MORE_THAN.test(wording)
      ? { ...interval, low: -Infinity }
      : { ...interval, low: size * REACH_DOWN };
  if (bound === 'min' && AT_LEAST.test(wording)) return { ...interval, high: Infinity };
  /* 翻两番多 is less than three times over. */
  if (bound === 'min' && /番多/.test(wording)) return { low: size, high: size * 2 };
  /* 2倍多 is less than 3, and more than 1.1 times 2. */
  if (bound === 'min')
    return { low: size, high: Math.max(size * REACH_UP, MORE.test(wording) ? size + place : 0) };
  return interval;
}

function printed({ rule, bound }: Figure, value: number, { wording, numeral }: Wording): Printed {
  const size = Math.abs(value);
  /* 一半, 三分之一, 翻一番: a way of putting it. */
  if (numeral === undefined || /半|番|[^百千万]分之/.test(wording))
    return { size, place: size * ABOUT };
  const place = lastPlace(numeral, wording);
  if (place === 1 && bound === 'exact' && COUNTING.has(rule)) return { size, place: 0 };
  /* 公里 and the like may be multiplied out by whoever reads the unit. */
  const factor = numeral.value === 0 || size === 0 ? 1 : size / numeral.value;
  return { size, place: place * factor };
}

/** One in the last place of a numeral: 1.25万 has 100, 三百二十 has 10, 6.0 has 0.1. */
function lastPlace({ start, end, style, value }: Numeral, wording: string): number {
  const letters = [...wording.slice(start, end)].filter((letter) => !',余多几数'.includes(letter));
  let multiplier = 1;
  for (let letter = letters.at(-1); letter !== undefined; letter = letters.at(-1)) {
    const by = MULTIPLIERS[letter];
    if (by === undefined) break;
    multiplier *= by;
    letters.pop();
  }
  const point = letters.findIndex((letter) => '.点‧'.includes(letter));
  if (point >= 0) return multiplier / 10 ** (letters.length - 1 - point);
  /* 三千五 is 3500, 3万2 32000: as few places as it has zeros. */
  if (multiplier === 1 && style !== 'arabic') return 10 ** trailingZeros(value);
  return multiplier;
}

function trailingZeros(value: number): number {
  let zeros = 0;
  for (let rest = value; rest !== 0 && rest % 10 === 0; rest /= 10) zeros += 1;
  return zeros;
}
