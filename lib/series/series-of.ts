import { meets } from '../interval/index';
import { outcomesOf } from './outcome';
import type { TargetOutcome } from './outcome';
import { inUnit, keysOf, pointOf } from './point';
import type { LeftOut, SeriesPoint } from './point';
import { axisYear } from './point-time';
import { inOrder } from './source';
import type { SeriesSource } from './source';

/** One indicator over the reports of an issuer. */
export interface IndicatorSeries {
  readonly key: string;
  /** The unit of all its points, which most figures have. */
  readonly unit: string;
  /**
   * What was reached, of whole years and of parts of years, by time; of one time the earlier report
   * first.
   */
  readonly actuals: readonly SeriesPoint[];
  readonly targets: readonly SeriesPoint[];
  /** Actual figures of several years together: on no line. */
  readonly overYears: readonly SeriesPoint[];
  /** One for each of `targets`, in the same order. */
  readonly outcomes: readonly TargetOutcome[];
  readonly leftOut: readonly LeftOut[];
}

/**
 * The series of an indicator over reports of one issuer, in any order. What is stated again is one
 * point; where two figures of one time cannot print the same value, both are points and say so. A
 * year without a figure stays a gap. A series without points has no unit.
 */
export function seriesOf(sources: readonly SeriesSource[], key: string): IndicatorSeries {
  const read = inOrder(sources).flatMap((source) => figuresOf(source, key));
  const points = read.filter((each) => 'time' in each);
  const unit = usualUnit(points);
  const leftOut: LeftOut[] = read.filter((each) => 'because' in each);
  const inOne = points.flatMap((point) => {
    const same = inUnit(point, unit);
    if (same === undefined)
      leftOut.push({ report: point.report, metric: point.metric, because: 'other-unit' });
    return same ?? [];
  });
  const once = statedOnce(inOne).sort((a, b) => axisYear(a.time) - axisYear(b.time));
  const actuals = once.filter(({ status, time }) => status === 'actual' && time.span !== 'years');
  const targets = once.filter(({ status }) => status === 'target');
  return {
    key,
    unit,
    actuals,
    targets,
    overYears: once.filter(({ status, time }) => status === 'actual' && time.span === 'years'),
    outcomes: outcomesOf(key, targets, actuals),
    leftOut,
  };
}

function figuresOf(source: SeriesSource, key: string): readonly (SeriesPoint | LeftOut)[] {
  const keys = keysOf(source);
  return source.metrics.flatMap((metric, index) =>
    keys[index] === key ? pointOf(metric, { report: source.name, metric: index }, source) : [],
  );
}

/** The unit that most figures have, the later ones where as many have another. */
function usualUnit(points: readonly SeriesPoint[]): string {
  const counts = new Map<string, number>();
  for (const { unit } of points) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  let usual = '';
  for (const { unit } of points)
    if ((counts.get(unit) ?? 0) >= (counts.get(usual) ?? 0)) usual = unit;
  return usual;
}

const isSameTime = (a: SeriesPoint, b: SeriesPoint): boolean =>
  a.status === b.status && a.time.start === b.time.start && a.time.end === b.time.end;

/** A year's end and the year are one time for a series: 年末 and 全年. */
const isOneTime = (a: SeriesPoint, b: SeriesPoint): boolean =>
  isSameTime(a, b) ||
  (a.status === b.status &&
    a.time.span === 'year' &&
    b.time.span === 'year' &&
    a.time.year === b.time.year);

/** Joins figures that state the same again; marks those of one time that do not. */
function statedOnce(points: readonly SeriesPoint[]): SeriesPoint[] {
  const kept: SeriesPoint[] = [];
  for (const point of points) {
    const others = kept.filter((other) => isOneTime(other, point));
    const same = others.find((other) => saysTheSame(other, point));
    if (same !== undefined) {
      kept[kept.indexOf(same)] = joined(same, point);
      continue;
    }
    kept.push(others.length === 0 ? point : { ...point, disagrees: disagreement(others, point) });
    for (const other of others) {
      kept[kept.indexOf(other)] = {
        ...other,
        disagrees: other.disagrees ?? disagreement([point], other),
      };
    }
  }
  return kept;
}

/** Of targets no precision makes 6 and 6.2 one; 超60亿 and 63.2亿 may be one result. */
const saysTheSame = (a: SeriesPoint, b: SeriesPoint): boolean =>
  (a.value === b.value && a.bound === b.bound && a.range?.[1] === b.range?.[1]) ||
  (a.status === 'actual' && meets(a.interval, b.interval));

/** Of figures that say the same the one that says it exactly, or else the earlier. */
function joined(before: SeriesPoint, point: SeriesPoint): SeriesPoint {
  const isFiner = before.bound !== 'exact' && point.bound === 'exact';
  const [main, other] = isFiner ? [point, before] : [before, point];
  const { disagrees, again } = before;
  const place = { report: other.report, metric: other.metric };
  return { ...main, again: [...again, place], ...(disagrees && { disagrees }) };
}

const disagreement = (
  others: readonly SeriesPoint[],
  { report }: SeriesPoint,
): SeriesPoint['disagrees'] =>
  others.some((other) => other.report === report) ? 'other-value' : 'revised';

/**
 * The points that a line goes through: of each whole year the figure that was stated last, and in
 * that report first. Points of neighbouring years alone are joined: answers one list a stretch
 * without a gap.
 */
export function stretches(actuals: readonly SeriesPoint[]): readonly (readonly SeriesPoint[])[] {
  const ofYear = new Map<number, SeriesPoint>();
  for (const point of actuals) {
    const { span, year } = point.time;
    const before = ofYear.get(year);
    if (span === 'year' && before?.report !== point.report) ofYear.set(year, point);
  }
  const all: SeriesPoint[][] = [];
  for (const point of [...ofYear.values()].sort((a, b) => a.time.year - b.time.year)) {
    const last = all.at(-1);
    if (last?.at(-1)?.time.year === point.time.year - 1) last.push(point);
    else all.push([point]);
  }
  return all;
}

/** The same series in another unit of the same base; `undefined` where it has another base. */
export function seriesIn(series: IndicatorSeries, unit: string): IndicatorSeries | undefined {
  if (series.unit === unit || series.unit === '') return series;
  const change = (points: readonly SeriesPoint[]): readonly SeriesPoint[] =>
    points.flatMap((point) => inUnit(point, unit) ?? []);
  const [actuals, targets] = [change(series.actuals), change(series.targets)];
  if (actuals.length + targets.length === 0) return undefined;
  return {
    ...series,
    unit,
    actuals,
    targets,
    overYears: change(series.overYears),
    outcomes: outcomesOf(series.key, targets, actuals),
  };
}
