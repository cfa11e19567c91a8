import type { Metric } from '../model/extraction';
import { toComparable } from '../text/comparable';
import { readUnit } from '../text/figure-units';

/** In what two readings of one figure can differ. */
export type NumberAspect = 'value' | 'unit' | 'bound' | 'status';

/** A figure as it was and as it is. */
export interface ChangedNumber {
  readonly kind: 'changed';
  readonly before: Metric;
  readonly after: Metric;
  /** At least one; in this order. */
  readonly differs: readonly NumberAspect[];
  /**
   * New less old, in the old figure's `unit`; absent for ranges, for figures without a value and
   * between units.
   */
  readonly difference?: number;
  /**
   * The difference relative to the old value; absent for percentages, ranks and multiples, and
   * where the sign changed.
   */
  readonly percent?: number;
}

/** What became of a figure. `restated`: the same value, written differently. */
export type NumberChange =
  | ChangedNumber
  | { readonly kind: 'restated'; readonly before: Metric; readonly after: Metric }
  | { readonly kind: 'gone'; readonly before: Metric }
  | { readonly kind: 'new'; readonly after: Metric };

/** Room for the noise of binary floats, and no more. */
const PRECISION = 11;

/** The base of a metric's unit, the unit itself where it converts into none: 公里 is 1000 米. */
export function baseOf(unit: string): { readonly base: string; readonly factor: number } {
  const { base, factor } = readUnit(unit);
  return base === '' ? { base: unit, factor: 1 } : { base, factor };
}

/** A metric's value, or range, in the base of its unit; its wording where it has none (前列). */
export function quantityKey({ value, range, unit, text }: Metric): string {
  const { base, factor } = baseOf(unit);
  const ends = range ?? (value === undefined ? [] : [value]);
  if (ends.length === 0) return toComparable(text).text;
  return (
    [...new Set(ends.map((end) => String(Number((end * factor).toPrecision(PRECISION)))))].join(
      '~',
    ) + ` ${base}`
  );
}

function aspectsOf(before: Metric, after: Metric): NumberAspect[] {
  const aspects: NumberAspect[] = [];
  const hasOtherUnit = baseOf(before.unit).base !== baseOf(after.unit).base;
  const isSame = hasOtherUnit
    ? before.value === after.value
    : quantityKey(before) === quantityKey(after);
  if (!isSame) aspects.push('value');
  if (hasOtherUnit) aspects.push('unit');
  if (before.bound !== after.bound) aspects.push('bound');
  if (before.status !== after.status) aspects.push('status');
  return aspects;
}

const isOneValue = ({ range }: Metric): boolean => range === undefined || range[0] === range[1];

function differenceOf(before: Metric, after: Metric): number | undefined {
  const [old, fresh] = [baseOf(before.unit), baseOf(after.unit)];
  if (old.base !== fresh.base || before.value === undefined || after.value === undefined)
    return undefined;
  if (!isOneValue(before) || !isOneValue(after)) return undefined;
  return Number(((after.value * fresh.factor) / old.factor - before.value).toPrecision(PRECISION));
}

function percentOf({ value = 0, unit, kind }: Metric, difference: number): number | undefined {
  const { base } = baseOf(unit);
  if (base === '%' || base === '个百分点' || kind === 'rank' || kind === 'multiple')
    return undefined;
  return value * (value + difference) <= 0 ? undefined : (100 * difference) / Math.abs(value);
}

/**
 * What became of a figure that stands in both texts; `undefined` where it is the same in value and
 * wording.
 */
export function changeOf(before: Metric, after: Metric): NumberChange | undefined {
  const differs = aspectsOf(before, after);
  if (differs.length === 0) {
    const isWrittenSo =
      before.text === after.text ||
      toComparable(before.text).text === toComparable(after.text).text;
    return isWrittenSo ? undefined : { kind: 'restated', before, after };
  }
  const change: ChangedNumber = { kind: 'changed', before, after, differs };
  const difference = differs.includes('value') ? differenceOf(before, after) : undefined;
  const percent = difference === undefined ? undefined : percentOf(before, difference);
  return {
    ...change,
    ...(difference !== undefined && { difference }),
    ...(percent !== undefined && { percent }),
  };
}
