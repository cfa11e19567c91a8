import { useEffect, useState } from 'react';
import type { ComponentType } from 'react';
import type { Metric } from '../../lib/model/extraction';
import type { RowSeriesChartProps } from '../indicators/row-series-chart';
import { useIndicatorHistory } from './indicator-history';
import { useReportTools } from './report-tools';

/** Comes when the first row is opened: lists are drawn without it. */
const bring = async (): Promise<ComponentType<RowSeriesChartProps>> =>
  (await import('../indicators/row-series-chart')).RowSeriesChart;

/**
 * The indicator of a row over the issuer's other kept reports; nothing where there are none, or
 * where the surface has no store to look in.
 */
export function RowSeries({ metric }: { readonly metric: Metric }) {
  const history = useIndicatorHistory();
  const { reportId } = useReportTools();
  const [Chart, setChart] = useState<ComponentType<RowSeriesChartProps>>();
  const isWanted = history !== undefined && metric.indicator !== undefined;
  useEffect(() => {
    if (!isWanted) return undefined;
    let isHere = true;
    void bring().then(
      (chart) => {
        if (isHere) setChart(() => chart);
      },
      () => undefined,
    );
    return () => {
      isHere = false;
    };
  }, [isWanted]);
  if (history === undefined || Chart === undefined) return undefined;
  return <Chart metric={metric} reportId={reportId} {...history} />;
}
