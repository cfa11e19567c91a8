import { divide, exactly, power, scale, shift } from '../interval/index';
import type { Interval } from '../interval/index';
import type { Metric } from '../model/extraction';
import { numberOf } from './left-to-do';
import type { SeriesPoint } from './point';

/** Why a goal implies no yearly rate. */
export const NO_RATE_REASONS = ['no-level', 'not-an-amount', 'not-positive', 'no-span'] as const;
export type NoRateReason = (typeof NO_RATE_REASONS)[number];

/** The yearly growth that a goal needs, in per cent. */
export interface ImpliedRate {
  readonly rate: number;
  /** What it may be, by what both ends may stand for as printed. */
  readonly interval: Interval;
  /** How many years it goes over. */
  readonly years: number;
  /** The level that it starts from; absent where the goal is a multiple. */
  readonly from?: SeriesPoint;
}

type Implied = ImpliedRate | { readonly because: NoRateReason };

/** What grows by itself: amounts and counts. A rate of 60 % has no yearly growth of its own. */
const isAmount = ({ unit }: SeriesPoint): boolean =>
  unit !== '%' && unit !== '个百分点' && unit !== '';

/**
 * The yearly growth, same each year, that leads from the last level before a goal to the goal:
 * 700亿元 in 2025 and `到2030年达到1000亿元` are 7.4 % a year. A goal of less is a negative rate.
 */
export function impliedRate(goal: SeriesPoint, levels: readonly SeriesPoint[]): Implied {
  if (!isAmount(goal)) return { because: 'not-an-amount' };
  const yearly = levels.filter(
    ({ status, time }) => status === 'actual' && time.span === 'year' && time.year < goal.time.year,
  );
  const from = yearly.toSorted((a, b) => a.time.year - b.time.year).at(-1);
  if (from === undefined) return { because: 'no-level' };
  const years = goal.time.year - from.time.year;
  const aim = numberOf(goal);
  const ratio = aim.low > 0 ? divide(aim, from.interval) : undefined;
  if (from.value <= 0 || goal.value <= 0 || ratio === undefined) return { because: 'not-positive' };
  return { ...growth(goal.value / from.value, ratio, years), from };
}

/**
 * The yearly growth that 翻一番 over the years of its goal needs: 2021 to 2025 are five years, 14.9 %
 * each.
 */
export function doublingRate({ kind, value, text, when }: Metric): Implied {
  if (kind !== 'multiple' || value === undefined || !text.includes('番')) {
    return { because: 'not-an-amount' };
  }
  const [first, last] = [when?.start, when?.end].map((day) => Number(day?.slice(0, 4)));
  if (first === undefined || last === undefined || !(last > first)) return { because: 'no-span' };
  return growth(value, exactly(value), last - first + 1);
}

function growth(ratio: number, interval: Interval, years: number): ImpliedRate {
  const percent = (times: number): number => 100 * (times ** (1 / years) - 1);
  const each = power(interval, 1 / years) ?? exactly(ratio ** (1 / years));
  return { rate: percent(ratio), interval: scale(shift(each, -1), 100), years };
}
