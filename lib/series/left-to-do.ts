import { divide, exactly, subtract } from '../interval/index';
import type { Interval } from '../interval/index';
import { readUnit } from '../text/figure-units';
import { aimOf } from './outcome';
import type { SeriesPoint } from './point';

/** Why it cannot be said what is left of a target. */
export const NOTHING_LEFT_SAID = [
  'not-a-year',
  'not-a-part',
  'other-year',
  'other-unit',
  'not-an-amount',
  'no-base',
] as const;
export type NothingLeftSaid = (typeof NOTHING_LEFT_SAID)[number];

/** What the rest of the year has to bring, after a part of it. */
export type LeftToDo =
  | {
      readonly kind: 'amount';
      /** In the points' unit; below 0 where the target is passed already. */
      readonly left: Interval;
      /** How much is done, as a part of 1. */
      readonly done: Interval;
    }
  | {
      readonly kind: 'growth';
      /** The growth that the rest of the year needs over that of the year before, in per cent. */
      readonly needed: number;
    };

type Left = LeftToDo | { readonly because: NothingLeftSaid };

interface Given {
  readonly target: SeriesPoint;
  /** What the first part of the same year brought. */
  readonly done: SeriesPoint;
  /**
   * For growth: how much of the year before fell into the same part, 0 to 1. Not the same as the
   * time gone: investment is made late in a year.
   */
  readonly shareBefore?: number;
}

/** What a half-year, or another first part of a year, leaves of the year's target. */
export function leftToDo({ target, done, shareBefore }: Given): Left {
  if (target.time.span !== 'year') return { because: 'not-a-year' };
  if (done.time.span !== 'part' || !done.time.start.endsWith('-01-01'))
    return { because: 'not-a-part' };
  if (done.time.year !== target.time.year) return { because: 'other-year' };
  if (done.unit !== target.unit) return { because: 'other-unit' };
  if (readUnit(target.unit).base === '个百分点') return { because: 'not-an-amount' };
  if (readUnit(target.unit).base === '%') return growthLeft(target, done, shareBefore);
  const aim = numberOf(target);
  const share = divide(done.interval, aim);
  if (share === undefined) return { because: 'not-an-amount' };
  return { kind: 'amount', left: subtract(aim, done.interval), done: share };
}

/** What a target asks for, of a limit (以上) the number that it names. */
export const numberOf = (target: SeriesPoint): Interval =>
  target.bound === 'min' || target.bound === 'max' ? exactly(target.value) : aimOf(target);

/**
 * With a share s of last year in the first part, (1+g) = s(1+g₁) + (1−s)(1+g₂): what is wanted is
 * g₂.
 */
function growthLeft(target: SeriesPoint, done: SeriesPoint, share: number | undefined): Left {
  if (share === undefined || !(share > 0 && share < 1)) return { because: 'no-base' };
  return { kind: 'growth', needed: (target.value - share * done.value) / (1 - share) };
}

/**
 * How much of last year fell into its first part, by this year's part, its growth and last year's
 * whole: 30亿元 after a growth of 20 % are 25亿元 of 60亿元. `undefined` where that is no share.
 */
export function shareBefore(
  part: SeriesPoint,
  growth: SeriesPoint,
  wholeBefore: SeriesPoint,
): number | undefined {
  const before = part.value / (1 + growth.value / 100);
  const share = before / wholeBefore.value;
  return part.unit === wholeBefore.unit && share > 0 && share < 1 ? share : undefined;
}

/** Work against time, both as parts of 1. */
export interface Pace {
  readonly timeGone: number;
  readonly done: Interval;
  readonly verdict: 'ahead' | 'on-time' | 'behind';
}

/** Days around the point of time that count as on time, as a part of the whole. */
const LEEWAY = 0.03;

/**
 * How much of the time is gone against how much is done. `today` is an ISO 8601 day like `start`
 * and `end`; before the start nothing is gone, after the end all is.
 */
export function pace(
  { start, end }: { readonly start: string; readonly end: string },
  today: string,
  done: Interval,
): Pace {
  const [from, to, now] = [start, end, today].map((day) => Date.parse(`${day}T00:00:00Z`));
  const whole = (to ?? 0) - (from ?? 0) + DAY_MS;
  const gone = (now ?? 0) - (from ?? 0) + DAY_MS;
  const timeGone = Math.min(1, Math.max(0, gone / whole));
  const verdict =
    done.low >= timeGone + LEEWAY ? 'ahead' : done.high < timeGone - LEEWAY ? 'behind' : 'on-time';
  return { timeGone, done, verdict };
}

const DAY_MS = 86_400_000;
