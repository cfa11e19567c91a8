import { useId, useState } from 'react';
import type { SeriesPoint } from '../../lib/series/index';
import type { ChartLine } from '../../lib/view/chart/chart';
import { seriesRows } from '../../lib/view/series-table';
import type { SeriesRow } from '../../lib/view/series-table';
import { amountName, outcomeName, remarksOn, timeName } from '../../lib/view/series-words';
import type { SeriesWords } from '../../lib/view/series-words';
import { useIndicatorsWords } from './use-indicators-words';
import './series-table.css';

interface SeriesTableProps {
  readonly lines: readonly ChartLine[];
  readonly by: SeriesWords;
  /** Where a figure's sentence stands. */
  readonly hrefOf: (point: SeriesPoint) => string;
}

/** Everything that the chart shows, as a table; each figure leads to its sentence. */
export function SeriesTable({ lines, by, hrefOf }: SeriesTableProps) {
  const say = useIndicatorsWords();
  const [isShown, setShown] = useState(true);
  const id = useId();
  return (
    <section className="series-table" aria-label={say('table')}>
      <button
        type="button"
        className="button button--small"
        aria-expanded={isShown}
        aria-controls={isShown ? id : undefined}
        onClick={() => setShown(!isShown)}
      >
        {say(isShown ? 'table_hide' : 'table_show')}
      </button>
      {isShown && (
        <table id={id} className="series-table__table" role="table" aria-label={say('table')}>
          <Head isOfSeveral={lines.length > 1} />
          <tbody role="rowgroup">
            {seriesRows(lines).map((row) => (
              <Row
                key={row.key}
                row={row}
                issuer={lines.length > 1 ? (lines[row.of]?.name ?? '') : undefined}
                by={by}
                hrefOf={hrefOf}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Head({ isOfSeveral }: { readonly isOfSeveral: boolean }) {
  const say = useIndicatorsWords();
  const columns = [
    'column_time',
    ...(isOfSeveral ? (['column_issuer'] as const) : []),
    'column_actual',
    'column_target',
    'column_outcome',
    'column_remarks',
  ] as const;
  return (
    <thead role="rowgroup">
      <tr role="row">
        {columns.map((column) => (
          <th key={column} role="columnheader" scope="col">
            {say(column)}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface RowProps extends Pick<SeriesTableProps, 'by' | 'hrefOf'> {
  readonly row: SeriesRow;
  /** Of several the one that the row is of. */
  readonly issuer?: string;
}

function Row({ row, issuer, by, hrefOf }: RowProps) {
  const say = useIndicatorsWords();
  const label = (column: 'issuer' | 'actual' | 'target' | 'outcome' | 'remarks') => ({
    'data-label': say(`column_${column}`),
  });
  const remarks = [...row.actuals, ...row.targets].flatMap((point) => remarksOn(point, by));
  return (
    <tr role="row" className="series-table__row">
      <th role="rowheader" scope="row">
        {timeName(row.time, by)}
      </th>
      {issuer !== undefined && (
        <td role="cell" {...label('issuer')}>
          {issuer}
        </td>
      )}
      <td role="cell" className="series-table__figures" {...label('actual')}>
        <Figures points={row.actuals} by={by} hrefOf={hrefOf} />
      </td>
      <td role="cell" className="series-table__figures" {...label('target')}>
        <Figures points={row.targets} by={by} hrefOf={hrefOf} />
      </td>
      <td role="cell" {...label('outcome')}>
        {row.outcomes.map((outcome) => (
          <span
            key={outcome.target.report + outcome.target.metric}
            className={
              'verdict' in outcome
                ? `series-table__outcome series-table__outcome--${outcome.verdict}`
                : 'series-table__outcome'
            }
          >
            {outcomeName(outcome, by)}
          </span>
        ))}
      </td>
      <td role="cell" {...label('remarks')}>
        {[...new Set(remarks)].join('；')}
      </td>
    </tr>
  );
}

interface FiguresProps extends Pick<SeriesTableProps, 'by' | 'hrefOf'> {
  readonly points: readonly SeriesPoint[];
}

function Figures({ points, by, hrefOf }: FiguresProps) {
  const say = useIndicatorsWords();
  return points.map((point) => (
    <a
      key={`${point.report} ${point.metric}`}
      className="series-table__figure"
      href={hrefOf(point)}
      title={point.text}
      aria-label={say('to_source', { text: `${point.indicator} ${point.text}`.trim() })}
    >
      {amountName(point, by)}
    </a>
  ));
}
