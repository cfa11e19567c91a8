import { useMemo, useRef } from 'react';
import type { Metric } from '../../lib/model/extraction';
import type { SeriesPoint } from '../../lib/series/index';
import { chartLayout } from '../../lib/view/chart/layout';
import { useIssuers, useSeriesSources } from '../../lib/view/hooks/use-series-sources';
import { useWidth } from '../../lib/view/hooks/use-width';
import { issuerWith } from '../../lib/view/issuers';
import type { Issuer } from '../../lib/view/issuers';
import { routeHash } from '../../lib/view/route';
import { rowSeries } from '../../lib/view/row-series';
import type { RowSeries } from '../../lib/view/row-series';
import { keyName, pointName, unitWords, valueName } from '../../lib/view/series-words';
import type { SeriesWords } from '../../lib/view/series-words';
import { wordsOf } from '../../lib/wording/words';
import type { IndicatorHistory } from '../report/indicator-history';
import { useWords } from '../words';
import { ChartShape } from './chart-shape';
import { useIndicatorsWords } from './use-indicators-words';
import './row-series-chart.css';
import './series-chart.css';

export interface RowSeriesChartProps extends IndicatorHistory {
  readonly metric: Metric;
  /** The report that the figure stands in. */
  readonly reportId: string;
}

const NONE: readonly string[] = [];

/** The indicator of one figure over the issuer's kept reports, small, with the way to all of it. */
export function RowSeriesChart({ metric, reportId, database, open }: RowSeriesChartProps) {
  const issuers = useIssuers(database);
  const issuer = issuers?.ok === true ? issuerWith(issuers.value, reportId) : undefined;
  const ids =
    issuer === undefined || issuer.reports.length < 2 ? NONE : issuer.reports.map(({ id }) => id);
  const read = useSeriesSources(database, ids);
  const row = useMemo(
    () => (read?.ok === true ? rowSeries(read.value, reportId, metric) : undefined),
    [read, reportId, metric],
  );
  if (issuer === undefined || row === undefined) return undefined;
  return <Drawn row={row} issuer={issuer} open={open} />;
}

interface DrawnProps extends Pick<IndicatorHistory, 'open'> {
  readonly row: RowSeries;
  readonly issuer: Issuer;
}

const HEIGHT_PX = 132;

function Drawn({ row: { key, series, reports }, issuer, open }: DrawnProps) {
  const say = useIndicatorsWords();
  const { language } = useWords();
  const by = useMemo((): SeriesWords => ({ say, words: wordsOf(language) }), [say, language]);
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const layout = useMemo(
    () =>
      width === 0
        ? undefined
        : chartLayout({
            lines: [{ name: issuer.name, series }],
            width,
            height: HEIGHT_PX,
            words: unitWords(by),
            yearName: String,
            valueName: (point: SeriesPoint, axis) => valueName(point, axis, by),
          }),
    [width, issuer, series, by],
  );
  const href = routeHash({ view: 'indicators', issuers: [issuer.id], indicator: key });
  return (
    <section className="row-series" aria-label={say('same_indicator')}>
      <p className="row-series__head">
        <span>{say('row_chart', { indicator: keyName(key), count: reports })}</span>
        <button type="button" className="button button--small" onClick={() => open(href)}>
          {say('same_indicator')}
        </button>
      </p>
      <div ref={place} className="row-series__place">
        {layout !== undefined && (
          <svg
            className="series-chart row-series__drawing"
            width={width}
            height={HEIGHT_PX}
            viewBox={`0 0 ${width} ${HEIGHT_PX}`}
            aria-hidden="true"
          >
            {layout.shapes.map((shape, at) => (
              <ChartShape key={at} shape={shape} />
            ))}
          </svg>
        )}
      </div>
      {/* The same for those who do not see it. */}
      <ul className="row-series__figures">
        {layout?.points.map(({ point, outcome }) => (
          <li key={`${point.report} ${point.metric}`}>
            {pointName({ point, issuer: issuer.name, outcome }, by)}
          </li>
        ))}
      </ul>
    </section>
  );
}
