import type { Metric } from '../model/extraction';
import { keysOf, metricKey, seriesOf } from '../series/index';
import type { IndicatorSeries } from '../series/index';
import type { KeptSource } from '../store/series-sources';

/** The indicator of one figure over an issuer's kept reports. */
export interface RowSeries {
  readonly key: string;
  readonly series: IndicatorSeries;
  /** How many of them have a point. */
  readonly reports: number;
}

/** `undefined` where no other report of the issuer has a figure of the indicator. */
export function rowSeries(
  sources: readonly KeptSource[],
  reportId: string,
  metric: Metric,
): RowSeries | undefined {
  const own = sources.find(({ name }) => name === reportId);
  const at = own?.metrics.findIndex(
    ({ start, end }) => start === metric.start && end === metric.end,
  );
  const key = (own && keysOf(own)[at ?? -1]) ?? metricKey(metric);
  if (key === undefined) return undefined;
  const series = seriesOf(sources, key);
  const reports = new Set([...series.actuals, ...series.targets].map(({ report }) => report));
  return reports.size < 2 ? undefined : { key, series, reports: reports.size };
}
