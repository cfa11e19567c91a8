import type { ReactNode } from 'react';
import { SORT_COLUMNS } from '../../lib/view/report-list';
import type { ReportSort, SortColumn } from '../../lib/view/report-list';
import { useLibraryWords } from './use-library-words';

interface ReportSortBarProps {
  readonly sort: ReportSort;
  readonly isGrouped: boolean;
  readonly onSort: (sort: ReportSort) => void;
  readonly onGroup: (isGrouped: boolean) => void;
  /** What can be done with all that is listed. */
  readonly children?: ReactNode;
}

/** Which columns are read from their greatest value down when they are first chosen. */
const FIRST_DOWN: readonly SortColumn[] = [
  'captured',
  'published',
  'period',
  'metrics',
  'pledges',
  'notes',
  'progress',
];

/** The sort that a click on a column asks for: the column from its natural end, or turned round. */
const clicked = (sort: ReportSort, column: SortColumn): ReportSort =>
  sort.column === column
    ? { column, isDescending: !sort.isDescending }
    : { column, isDescending: FIRST_DOWN.includes(column) };

/** How the list is ordered: by which column, which way, and whether in groups. */
export function ReportSortBar({ sort, isGrouped, onSort, onGroup, children }: ReportSortBarProps) {
  const word = useLibraryWords();
  const order = word(sort.isDescending ? 'sort_down' : 'sort_up');
  return (
    <div className="report-sort">
      <label className="report-sort__by">
        {word('sort')}
        <select
          value={sort.column}
          onChange={({ target: { value } }) => {
            const column = SORT_COLUMNS.find((name) => name === value);
            if (column !== undefined) onSort({ column, isDescending: FIRST_DOWN.includes(column) });
          }}
        >
          {SORT_COLUMNS.map((column) => (
            <option key={column} value={column}>
              {word(`sort_${column}`)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        className="button"
        aria-label={word('sort_turn', { order })}
        onClick={() => onSort(clicked(sort, sort.column))}
      >
        <span aria-hidden="true">{sort.isDescending ? '↓' : '↑'}</span> {order}
      </button>
      <label className="report-sort__group">
        <input
          type="checkbox"
          checked={isGrouped}
          onChange={(event) => onGroup(event.target.checked)}
        />
        {word('group_by')}
      </label>
      <span className="report-sort__end">{children}</span>
    </div>
  );
}

/** The columns as they stand over the list where it is wide, each with what it can be sorted by. */
const HEADS: readonly (readonly SortColumn[])[] = [
  ['title', 'issuer', 'region'],
  ['kind', 'level'],
  ['period'],
  ['published', 'captured'],
  ['metrics', 'pledges', 'notes'],
  ['progress'],
];

/** The heads of the columns: a click sorts, another turns the order round. */
export function ReportHeads({ sort, onSort }: Pick<ReportSortBarProps, 'sort' | 'onSort'>) {
  const word = useLibraryWords();
  const order = word(sort.isDescending ? 'sort_down' : 'sort_up');
  return (
    <div className="report-heads report-grid" role="group" aria-label={word('sort')}>
      <span />
      {HEADS.map((columns) => (
        <span key={columns[0]} className="report-heads__cell">
          {columns.map((column) => (
            <button
              key={column}
              type="button"
              className="report-heads__head"
              aria-pressed={sort.column === column}
              aria-label={
                sort.column === column
                  ? `${word(`sort_${column}`)}, ${word('sort_turn', { order })}`
                  : undefined
              }
              onClick={() => onSort(clicked(sort, column))}
            >
              {word(`sort_${column}`)}
              {sort.column === column && (
                <span aria-hidden="true">{sort.isDescending ? ' ↓' : ' ↑'}</span>
              )}
            </button>
          ))}
        </span>
      ))}
      <span />
    </div>
  );
}
