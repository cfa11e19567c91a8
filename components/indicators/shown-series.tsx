import { useMemo, useRef } from 'react';
import type { SeriesPoint } from '../../lib/series/index';
import { chartLayout } from '../../lib/view/chart/layout';
import { useWidth } from '../../lib/view/hooks/use-width';
import { indicatorChart } from '../../lib/view/indicator-chart';
import type { IssuerSources } from '../../lib/view/indicator-chart';
import { routeHash } from '../../lib/view/route';
import { leftOutName, pointName, unitWords, valueName } from '../../lib/view/series-words';
import type { SeriesWords } from '../../lib/view/series-words';
import { wordsOf } from '../../lib/wording/words';
import { useViewCommands } from '../library/view-commands';
import { Notice } from '../notice';
import { useWords } from '../words';
import { SeriesAsides } from './series-asides';
import { SeriesChart } from './series-chart';
import { SeriesExport, useTakeSeries } from './series-export';
import { SeriesTable } from './series-table';
import { useIndicatorsWords } from './use-indicators-words';

interface ShownSeriesProps {
  readonly all: readonly IssuerSources[];
  /** Its key. */
  readonly indicator: string;
  /** What it is called. */
  readonly name: string;
}

const NARROW_PX = 480;
const HEIGHT_PX = { narrow: 240, wide: 320 } as const;
const FILE_PX = { width: 760, height: 380 } as const;

/** One indicator: chart, table, what is to be said of it, and the ways to take it away. */
export function ShownSeries({ all, indicator, name }: ShownSeriesProps) {
  const say = useIndicatorsWords();
  const { language } = useWords();
  const by = useMemo((): SeriesWords => ({ say, words: wordsOf(language) }), [say, language]);
  const chart = useMemo(() => indicatorChart(all, indicator, by), [all, indicator, by]);
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const order = useMemo(
    () => ({
      lines: chart.lines,
      words: unitWords(by),
      yearName: (year: number) => say('year', { year }),
      valueName: (point: SeriesPoint, axis: Parameters<typeof valueName>[1]) =>
        valueName(point, axis, by),
    }),
    [chart, by, say],
  );
  const layout = useMemo(
    () =>
      width === 0
        ? undefined
        : chartLayout({
            ...order,
            width,
            height: width < NARROW_PX ? HEIGHT_PX.narrow : HEIGHT_PX.wide,
          }),
    [order, width],
  );
  const starts = useMemo(() => startsOf(all), [all]);
  const hrefOf = ({ report, metric }: SeriesPoint): string =>
    routeHash({ view: 'report', id: report, at: starts.get(report)?.[metric] });
  const names = chart.lines.map(({ name }) => name);
  const title = `${names.join('、')} ${name}`;
  const take = useTakeSeries({
    chart,
    layout: () => chartLayout({ ...order, ...FILE_PX }),
    title,
    isCut: layout?.isCut ?? false,
    by,
  });
  useViewCommands(
    chart.lines.length === 0
      ? []
      : [
          { name: 'series_csv', run: () => void take('csv') },
          { name: 'series_svg', run: () => void take('svg') },
          { name: 'series_png', run: () => void take('png') },
        ],
  );
  return (
    <div className="indicators__shown">
      {chart.lines.length > 0 && (
        <header className="indicators__head">
          <h2 className="indicators__title">{title}</h2>
          <SeriesExport onTake={(format) => void take(format)} />
        </header>
      )}
      <div ref={place} className="indicators__place">
        {chart.lines.length === 0 && (
          <Notice
            title={say('no_points')}
            hint={leftOutName(chart.leftOut, by) ?? say('no_points_hint')}
          />
        )}
        {layout !== undefined && layout.points.length > 0 && (
          <SeriesChart
            layout={layout}
            name={say('chart', {
              indicator: name,
              issuers: names.join('、'),
              count: layout.points.length,
            })}
            nameOf={({ point, of, outcome }) =>
              pointName({ point, issuer: names[of] ?? '', outcome }, by)
            }
            hrefOf={({ point }) => hrefOf(point)}
          />
        )}
      </div>
      {chart.lines.length > 0 && (
        <>
          <SeriesAsides chart={chart} isCut={layout?.isCut ?? false} by={by} hrefOf={hrefOf} />
          <SeriesTable lines={chart.lines} by={by} hrefOf={hrefOf} />
        </>
      )}
    </div>
  );
}

/** Where each figure of each report stands. */
const startsOf = (all: readonly IssuerSources[]): ReadonlyMap<string, readonly number[]> =>
  new Map(
    all.flatMap(({ sources }) =>
      sources.map(({ name, metrics }) => [name, metrics.map(({ start }) => start)] as const),
    ),
  );
