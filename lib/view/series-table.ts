import type { Table } from '../exchange/table';
import type { ReportRow } from '../model/store';
import { axisYear } from '../series/index';
import type { SeriesPoint, TargetOutcome } from '../series/index';
import { plainTitle } from '../text/plain-title';
import type { ChartLine } from './chart/chart';
import { keyName, outcomeName, remarksOn, timeName } from './series-words';
import type { SeriesWords } from './series-words';

/** All that is said of one time by one issuer. */
export interface SeriesRow {
  readonly key: string;
  /** Which issuer's, from 0. */
  readonly of: number;
  readonly time: SeriesPoint['time'];
  readonly actuals: readonly SeriesPoint[];
  readonly targets: readonly SeriesPoint[];
  /** Of the targets, in their order. */
  readonly outcomes: readonly TargetOutcome[];
}

/** The rows of the table: by time, of one time by issuer. Goals of several years are among them. */
export function seriesRows(lines: readonly ChartLine[]): readonly SeriesRow[] {
  return lines
    .flatMap(({ series }, of) => {
      const points = [...series.actuals, ...series.targets];
      const byTime = Map.groupBy(points, ({ time }) => timeKey(time));
      return [...byTime].map(([time, same]): SeriesRow => {
        const targets = same.filter(({ status }) => status === 'target');
        return {
          key: `${of} ${time}`,
          of,
          time: (same[0] ?? NONE).time,
          actuals: same.filter(({ status }) => status === 'actual'),
          targets,
          outcomes: series.outcomes.filter(({ target }) => targets.includes(target)),
        };
      });
    })
    .sort((a, b) => axisYear(a.time) - axisYear(b.time) || a.of - b.of);
}

const NONE = { time: { span: 'year', year: 0, start: '', end: '' } } as const;

/** A year and its last day are one row. */
const timeKey = ({ span, year, start, end }: SeriesPoint['time']): string =>
  span === 'year' ? String(year) : `${start} ${end}`;

interface Exported {
  readonly lines: readonly ChartLine[];
  readonly rows: ReadonlyMap<string, ReportRow>;
}

/** The figures of a chart as a table to take away, a row each: goals of several years as well. */
export function exportedSeries({ lines, rows }: Exported, by: SeriesWords): Table {
  const { say, words } = by;
  const headings = [
    say('column_issuer'),
    say('indicator'),
    say('column_time'),
    say('column_status'),
    say('column_value'),
    say('column_unit'),
    say('column_bound'),
    say('column_text'),
    say('column_name'),
    say('column_outcome'),
    say('column_remarks'),
    say('column_report'),
    say('column_address'),
  ];
  const cells = lines.flatMap(({ name, series }) => {
    const outcomes = new Map(series.outcomes.map((each) => [each.target, each]));
    const points = [...series.actuals, ...series.targets, ...series.overYears];
    return points
      .sort((a, b) => axisYear(a.time) - axisYear(b.time))
      .map((point) => {
        const outcome = outcomes.get(point);
        const report = rows.get(point.report);
        return [
          name,
          keyName(series.key),
          timeName(point.time, by),
          say(point.status),
          point.range === undefined ? point.value : point.range.join('–'),
          point.unit,
          words.term(`bound_${point.bound}`),
          point.text,
          point.indicator,
          outcome && outcomeName(outcome, by),
          remarksOn(point, by).join('；'),
          plainTitle(report?.title ?? ''),
          report?.url ?? point.report,
        ];
      });
  });
  return { headings, rows: cells };
}
