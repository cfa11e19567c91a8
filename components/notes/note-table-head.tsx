import { COLUMN_ORDERS, isDescending } from '../../lib/view/note-columns';
import type { NoteColumn } from '../../lib/view/note-columns';
import type { NoteQuery } from '../../lib/view/note-query';
import { useNotesWords } from './use-notes-words';

interface NoteTableHeadProps {
  readonly columns: readonly NoteColumn[];
  readonly query: NoteQuery;
  readonly isAllSelected: boolean;
  readonly onSort: (query: NoteQuery) => void;
  readonly onSelectAll: () => void;
}

/** The table's head: a click sorts by a column, another the other way round. */
export function NoteTableHead({
  columns,
  query,
  isAllSelected,
  onSort,
  onSelectAll,
}: NoteTableHeadProps) {
  const word = useNotesWords();
  return (
    <div role="rowgroup" className="note-table__head">
      <div role="row" aria-rowindex={1} className="note-table__heads">
        <span role="columnheader" className="note-table__cell note-table__cell--select">
          <label className="note-table__select">
            <input
              type="checkbox"
              aria-label={word('select_column')}
              checked={isAllSelected}
              onChange={onSelectAll}
            />
          </label>
        </span>
        {columns.map((column) => (
          <ColumnHead key={column} column={column} query={query} onSort={onSort} />
        ))}
      </div>
    </div>
  );
}

function ColumnHead({
  column,
  query,
  onSort,
}: Pick<NoteTableHeadProps, 'query' | 'onSort'> & { readonly column: NoteColumn }) {
  const word = useNotesWords();
  const order = COLUMN_ORDERS[column];
  const isSorted = order !== undefined && order === query.order;
  const isFalling = isDescending(query.order, query.isReversed);
  return (
    <span
      role="columnheader"
      className="note-table__cell note-table__cell--head"
      aria-sort={isSorted ? (isFalling ? 'descending' : 'ascending') : undefined}
    >
      {order === undefined ? (
        word(`column_${column}`)
      ) : (
        <button
          type="button"
          className="note-table__sort"
          onClick={() => onSort({ ...query, order, isReversed: isSorted && !query.isReversed })}
        >
          {word(`column_${column}`)}
          <span aria-hidden="true">{isSorted ? (isFalling ? ' ▾' : ' ▴') : ''}</span>
        </button>
      )}
    </span>
  );
}
