import { exactly, meets } from '../interval/index';
import type { Interval } from '../interval/index';
import type { SeriesPoint } from './point';

/**
 * What became of a target: `exceeded` where a bare number is passed; `depends` where figures of the
 * same year, revised or doubled, lead to different answers.
 */
export const TARGET_VERDICTS = ['met', 'exceeded', 'missed', 'depends'] as const;
export type TargetVerdict = (typeof TARGET_VERDICTS)[number];

/** Why nothing can be said of a target. */
export const NO_OUTCOME_REASONS = ['no-result', 'part-of-year', 'several-years'] as const;
export type NoOutcomeReason = (typeof NO_OUTCOME_REASONS)[number];

/** A target with what became of it. */
export type TargetOutcome = { readonly target: SeriesPoint } & (
  | { readonly verdict: TargetVerdict; readonly result: SeriesPoint }
  | { readonly because: NoOutcomeReason }
);

/** Of these the less the better. */
const LESS_IS_BETTER =
  /失业|价格指数|能耗|浓度|死亡|事故|二氧化碳|排放|用水量|收入比|不良贷款|负债|债务|三公经费|出生缺陷|·位次/;

/** Whether less of an indicator is better: 失业率, 单位GDP能耗, places in a ranking. */
export const isLessBetter = (key: string): boolean => LESS_IS_BETTER.test(key);

/**
 * What a target asks for: unlike a result it is no rounded measurement, so that 6% and 6%以上 ask for
 * 6 and 5.6 does not reach it; 左右 leaves a twentieth either way.
 */
export function aimOf({ bound, value, range, interval }: SeriesPoint): Interval {
  if (range !== undefined) return interval;
  if (interval.high === Infinity) return { low: value, high: Infinity };
  if (interval.low === -Infinity) return { low: -Infinity, high: value };
  return bound === 'exact' ? exactly(value) : interval;
}

/**
 * Holds a result against a target by what it may stand for as printed: 6.0 reaches 6, 5.9 does not.
 * Limits (以上, 以内) are reached or not; a number alone is reached from the side that is worse.
 */
export function held(
  key: string,
  target: SeriesPoint,
  { interval: is }: SeriesPoint,
): Exclude<TargetVerdict, 'depends'> {
  const { bound } = target;
  const aim = aimOf(target);
  const isDownward =
    aim.low === -Infinity || (aim.high !== Infinity && (bound === 'max' || isLessBetter(key)));
  const reached: Interval = isDownward
    ? { ...aim, low: -Infinity, openLow: false }
    : { ...aim, high: Infinity, openHigh: false };
  if (!meets(reached, is)) return 'missed';
  if (bound === 'min' || bound === 'max' || meets(aim, is)) return 'met';
  return 'exceeded';
}

/** What became of each target by the results of the same year. */
export const outcomesOf = (
  key: string,
  targets: readonly SeriesPoint[],
  actuals: readonly SeriesPoint[],
): readonly TargetOutcome[] => targets.map((target) => outcomeOf(key, target, actuals));

function outcomeOf(
  key: string,
  target: SeriesPoint,
  actuals: readonly SeriesPoint[],
): TargetOutcome {
  const { span, year } = target.time;
  if (span !== 'year') return { target, because: NO_OUTCOME[span] };
  const results = actuals.filter(({ time }) => time.span === 'year' && time.year === year);
  const [result] = results;
  if (result === undefined) return { target, because: 'no-result' };
  const verdicts = new Set(results.map((each) => held(key, target, each)));
  const [verdict = 'depends'] = verdicts.size === 1 ? verdicts : [];
  return { target, verdict, result };
}

const NO_OUTCOME = { part: 'part-of-year', years: 'several-years' } as const;
