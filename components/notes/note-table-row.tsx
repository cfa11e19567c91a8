import { memo } from 'react';
import type { NoteColumn } from '../../lib/view/note-columns';
import type { NoteRow } from '../../lib/view/note-rows';
import { gist } from '../../lib/wording/facts';
import { NoteCell } from './note-cell';
import { useNotesWords } from './use-notes-words';

interface NoteTableRowProps {
  /** `undefined` while it is read. */
  readonly row: NoteRow | undefined;
  readonly at: number;
  readonly topPx: number;
  readonly columns: readonly NoteColumn[];
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly onActivate: (at: number) => void;
  /** `isRange`: and all rows from the one selected before. */
  readonly onSelect: (key: string, at: number, isRange: boolean) => void;
}

/** One row of the table. Only the active one is in the tab order, with all that is in it. */
export const NoteTableRow = memo(function NoteTableRow({
  row,
  at,
  topPx,
  columns,
  isActive,
  isSelected,
  onActivate,
  onSelect,
}: NoteTableRowProps) {
  const word = useNotesWords();
  const tabIndex = isActive ? 0 : -1;
  return (
    <div
      role="row"
      className={`note-table__row${isSelected ? ' note-table__row--selected' : ''}`}
      aria-rowindex={at + 2}
      aria-selected={isSelected}
      tabIndex={tabIndex}
      data-at={at}
      style={{ transform: `translateY(${topPx}px)` }}
      onFocus={() => onActivate(at)}
    >
      <span role="gridcell" className="note-table__cell note-table__cell--select">
        {row !== undefined && (
          <label className="note-table__select">
            <input
              type="checkbox"
              aria-label={word('select_row', { text: gist(row.text, 40) })}
              checked={isSelected}
              tabIndex={tabIndex}
              onChange={({ nativeEvent }) =>
                onSelect(row.key, at, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)
              }
            />
          </label>
        )}
      </span>
      {columns.map((column) => (
        <span
          key={column}
          role="gridcell"
          className={`note-table__cell note-table__cell--${column}`}
        >
          {row === undefined ? (
            column === 'text' && <span className="note-table__waiting">{word('loading_row')}</span>
          ) : (
            <NoteCell column={column} row={row} tabIndex={tabIndex} />
          )}
        </span>
      ))}
    </div>
  );
});
