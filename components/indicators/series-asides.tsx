import type { SeriesPoint } from '../../lib/series/index';
import type { IndicatorChart } from '../../lib/view/indicator-chart';
import { amountName, leftOutName, timeName } from '../../lib/view/series-words';
import type { SeriesWords } from '../../lib/view/series-words';
import { useIndicatorsWords } from './use-indicators-words';

interface SeriesAsidesProps {
  readonly chart: IndicatorChart;
  readonly isCut: boolean;
  readonly by: SeriesWords;
  readonly hrefOf: (point: SeriesPoint) => string;
}

/** How the chart is to be read, what is ahead, and what is not drawn and why. */
export function SeriesAsides({ chart, isCut, by, hrefOf }: SeriesAsidesProps) {
  const say = useIndicatorsWords();
  const { lines, otherUnits, ahead, isMixed, reports } = chart;
  const overYears = lines.flatMap(({ series }) => series.overYears);
  const leftOut = leftOutName(chart.leftOut, by);
  return (
    <div className="indicators__asides">
      {ahead.length > 0 && (
        <section className="indicators__ahead" aria-label={say('ahead')}>
          <h2>{say('ahead')}</h2>
          <ul>
            {ahead.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      <p>
        {say('how')}
        {isCut && ` ${say('axis_cut')}`}
      </p>
      {reports === 1 && <p>{say('one_report')}</p>}
      {isMixed && <p>{say('levels_note')}</p>}
      {otherUnits.map(({ name, series }) => (
        <p key={name}>{say('unit_note', { name, unit: series.unit })}</p>
      ))}
      {overYears.length > 0 && (
        <p>
          {say('over_years')}
          {overYears.map((point) => (
            <a
              key={`${point.report} ${point.metric}`}
              className="series-table__figure"
              href={hrefOf(point)}
            >
              {timeName(point.time, by)} {amountName(point, by)}
            </a>
          ))}
        </p>
      )}
      {leftOut !== undefined && <p>{leftOut}</p>}
    </div>
  );
}
