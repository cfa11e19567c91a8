import type { ReportRow } from '../model/store';
import { indicatorsIn, keysOf, seriesIn, seriesOf } from '../series/index';
import type { IndicatorSeries, LeftOut, StatedIndicator } from '../series/index';
import type { KeptSource } from '../store/series-sources';
import type { ChartLine } from './chart/chart';
import type { Issuer } from './issuers';
import { aheadLines } from './series-ahead';
import type { SeriesWords } from './series-words';

/** The sources of one issuer. */
export interface IssuerSources {
  readonly issuer: Issuer;
  readonly sources: readonly KeptSource[];
}

/** Everything that the view of an indicator shows. */
export interface IndicatorChart {
  /** Drawn together; all of one unit. */
  readonly lines: readonly ChartLine[];
  /** Not drawn, as another unit is no part of this one. */
  readonly otherUnits: readonly ChartLine[];
  /** Figures that are on none of the lines, and why. */
  readonly leftOut: readonly LeftOut[];
  /** Sentences on what is ahead, of one issuer alone. */
  readonly ahead: readonly string[];
  /** Whether the issuers are of different levels. */
  readonly isMixed: boolean;
  /** The reports that the lines are drawn from. */
  readonly rows: ReadonlyMap<string, ReportRow>;
  /** How many reports have a point. */
  readonly reports: number;
}

/** The indicators of several issuers together, each once. */
export const statedIndicators = (all: readonly IssuerSources[]): readonly StatedIndicator[] =>
  indicatorsIn(all.flatMap(({ sources }) => sources));

/** The series of an indicator for each issuer that has a figure of it. */
export function indicatorChart(
  all: readonly IssuerSources[],
  key: string,
  by: SeriesWords,
): IndicatorChart {
  const whole = all.map(({ issuer, sources }): ChartLine => ({
    name: issuer.name,
    series: seriesOf(sources, key),
  }));
  const stated = whole.filter(({ series }) => series.unit !== '' || hasPoints(series));
  const unit = stated[0]?.series.unit ?? '';
  const sameUnit = stated.map(({ name, series }) => ({
    name,
    own: series,
    series: seriesIn(series, unit),
  }));
  const lines = sameUnit.flatMap(({ name, series }) =>
    series === undefined ? [] : { name, series },
  );
  const [only] = all.length === 1 ? all : [];
  const [line] = lines;
  return {
    lines,
    otherUnits: sameUnit.flatMap(({ name, own, series }) =>
      series === undefined ? { name, series: own } : [],
    ),
    leftOut: whole.flatMap(({ series }) => series.leftOut),
    ahead: only === undefined || line === undefined ? [] : aheadOf(only.sources, line.series, by),
    isMixed: new Set(all.map(({ issuer }) => issuer.level)).size > 1,
    rows: new Map(all.flatMap(({ sources }) => sources.map(({ row }) => [row.id, row] as const))),
    reports: new Set(lines.flatMap(({ series }) => pointsOf(series).map(({ report }) => report)))
      .size,
  };
}

const pointsOf = ({ actuals, targets }: IndicatorSeries) => [...actuals, ...targets];
const hasPoints = (series: IndicatorSeries): boolean => pointsOf(series).length > 0;

const GROWTH = /·同比$/;

function aheadOf(
  sources: readonly KeptSource[],
  series: IndicatorSeries,
  by: SeriesWords,
): readonly string[] {
  const { key } = series;
  const multiples = sources.flatMap((source) =>
    source.metrics.filter(
      (metric, at) => keysOf(source)[at] === `${key}·倍数` && metric.status === 'target',
    ),
  );
  const levels = GROWTH.test(key) ? seriesOf(sources, key.replace(GROWTH, '')) : undefined;
  return aheadLines({ series, multiples, ...(levels && { levels }) }, by);
}
