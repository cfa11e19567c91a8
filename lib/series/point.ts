import { printedInterval } from '../interval/index';
import type { Interval } from '../interval/index';
import type { Bound, Level, Metric, MetricStatus } from '../model/extraction';
import { readUnit } from '../text/figure-units';
import { metricKey } from './indicator-key';
import { pointTime } from './point-time';
import type { PointTime } from './point-time';
import type { SeriesSource } from './source';

/** Why a figure of the indicator is on no series. */
export const LEFT_OUT_REASONS = ['no-value', 'no-time', 'other-scope', 'other-unit'] as const;
export type LeftOutReason = (typeof LEFT_OUT_REASONS)[number];

/** Which figure of which report. */
export interface FigurePlace {
  /** The source's `name`. */
  readonly report: string;
  /** Index in its `metrics`. */
  readonly metric: number;
}

/** A figure that is on no series, and why. */
export interface LeftOut extends FigurePlace {
  readonly because: LeftOutReason;
}

/**
 * What another figure of the same year says: `revised`, one in another report; `other-value`,
 * another one in the same report. Both are shown.
 */
export type Disagreement = 'revised' | 'other-value';

/** One figure of a series, in the series' unit. */
export interface SeriesPoint extends FigurePlace {
  readonly time: PointTime;
  readonly value: number;
  readonly range?: readonly [number, number];
  /** All values that print as the figure does. */
  readonly interval: Interval;
  readonly bound: Bound;
  readonly status: MetricStatus;
  readonly unit: string;
  /** As printed: `63.57亿元`. */
  readonly text: string;
  /** The indicator as this report calls it. */
  readonly indicator: string;
  readonly disagrees?: Disagreement;
  /** Where the same is stated again. */
  readonly again: readonly FigurePlace[];
}

const known = new WeakMap<SeriesSource, readonly (string | undefined)[]>();

/**
 * The key of each figure of a report; with the text, growth that 实际 stands before is real growth.
 * `undefined` for a figure without an indicator. A source is read once.
 */
export function keysOf(source: SeriesSource): readonly (string | undefined)[] {
  const before = known.get(source);
  if (before !== undefined) return before;
  const keys = source.metrics.map((metric) => figureKey(metric, source.text));
  known.set(source, keys);
  return keys;
}

/** 实际 or 名义 right before a figure: `5.3%、实际增长4.1%`. */
const MARKER = /(实际|名义)(?:同比)?(?:增长|增速|上涨|提高)?(?:了|为)?$/;
const LOOK_BACK = 8;

function figureKey(metric: Metric, text: string | undefined): string | undefined {
  const { indicator, kind, start, unit } = metric;
  if (indicator === undefined || kind !== 'change' || text === undefined || unit !== '%') {
    return metricKey(metric);
  }
  const before = text.slice(Math.max(indicator.end, start - LOOK_BACK, 0), start);
  const [, marker] = MARKER.exec(before) ?? [];
  if (marker === undefined) return metricKey(metric);
  const named = `${indicator.text}${marker}增长`;
  return metricKey({ ...metric, indicator: { ...indicator, text: named } });
}

/** A report's figure as a point; what keeps it from being one. */
export function pointOf(
  metric: Metric,
  place: FigurePlace,
  source: SeriesSource,
): SeriesPoint | LeftOut {
  const { value, range, bound, status, unit, text, indicator } = metric;
  const interval = printedInterval({ ...metric, start: 0, end: text.length }, text);
  if (value === undefined || interval === undefined) return { ...place, because: 'no-value' };
  if (isOfMore(indicator?.text ?? '', source.report)) return { ...place, because: 'other-scope' };
  const time = pointTime(metric, source.report);
  if (time === undefined) return { ...place, because: 'no-time' };
  return {
    ...place,
    time,
    value,
    ...(range && { range }),
    interval,
    bound,
    status,
    unit,
    text,
    indicator: indicator?.text ?? '',
    again: [],
  };
}

/** 全省 in a city's report is of more than the city. */
const WIDER: Readonly<Record<Level, RegExp | undefined>> = {
  national: undefined,
  province: /^全国/,
  prefecture: /^(?:全国|[全我]省)/,
  county: /^(?:全国|[全我][省市州])/,
  township: /^(?:全国|[全我][省市州区县旗])/,
};

function isOfMore(indicator: string, { level, issuer = '' }: SeriesSource['report']): boolean {
  if (level === undefined) return false;
  /* 县级市 say 全市 of themselves, as 区 of a province say 全区. */
  const isOwn = /^[全我]市/.test(indicator) && /市(?:人民|政府|$)/.test(issuer);
  return !isOwn && (WIDER[level]?.test(indicator) ?? false);
}

/** The same point in another unit of the same base; `undefined` where the base is another. */
export function inUnit(point: SeriesPoint, unit: string): SeriesPoint | undefined {
  if (point.unit === unit) return point;
  const [from, to] = [readUnit(point.unit), readUnit(unit)];
  if (from.base === '' || from.base !== to.base) return undefined;
  const by = from.factor / to.factor;
  const { range, interval } = point;
  return {
    ...point,
    unit,
    value: point.value * by,
    ...(range && { range: [range[0] * by, range[1] * by] }),
    interval: { ...interval, low: interval.low * by, high: interval.high * by },
  };
}
