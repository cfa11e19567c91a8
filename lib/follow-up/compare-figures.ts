import type { Metric } from '../model/extraction';
import type { FollowReason, Outcome } from '../model/follow-up';

/** What two figures of one thing come to. */
export interface Compared {
  readonly outcome: Outcome;
  readonly because: FollowReason;
}

/** True values that a printed figure may stand for, in its metric's unit. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Indicators that are better when they are lower. */
const CEILINGS =
  /失业率|价格|物价|CPI|赤字|负债|债务率|不良|能耗|排放|浓度|PM|死亡|事故|发病|发案|贫困人口|三公|成本|用水量|强度|逃税|税负|费率|时限|时间|占用|跑冒|漏损/i;
const HIGHER = /投入强度|经费强度|研发/;
/** So far below an about-so-much figure still is about so much. */
const ABOUT = 0.05;

/** Whether a lower result keeps the target. */
export function isCeiling(target: Metric, wording: string): boolean {
  const isFall = target.kind === 'change' && (target.value ?? 0) < 0;
  if (target.bound === 'max') return !isFall;
  if (target.bound === 'min') return isFall;
  if (isFall) return true;
  return CEILINGS.test(wording) && !HIGHER.test(wording);
}

const reached: Compared = { outcome: 'met', because: 'reached' };
const passed: Compared = { outcome: 'exceeded', because: 'passed' };
const fellShort: Compared = { outcome: 'missed', because: 'fell-short' };

/**
 * Holds a result against a target, both in one unit. A limit (`以上`, `以内`), an about-so-much and a
 * span of values are met when they are passed; a bare number is exceeded.
 */
export function compareFigures(
  target: Metric,
  result: Interval,
  ceiling: boolean,
): Compared | undefined {
  const [low, high] = target.range ?? [target.value, target.value];
  if (low === undefined || high === undefined) return undefined;
  const slack = target.bound === 'approx' ? ABOUT : 0;
  if (ceiling) {
    const most = Math.max(low, high);
    const limit = most + Math.abs(most) * slack;
    if (result.low > limit) return fellShort;
    return target.bound === 'exact' && target.range === undefined && result.high < most
      ? passed
      : reached;
  }
  const least = Math.min(low, high);
  const limit = least - Math.abs(least) * slack;
  if (result.high < limit) return fellShort;
  if (target.range !== undefined) return result.low > high ? passed : reached;
  return target.bound === 'exact' && result.low > least ? passed : reached;
}
