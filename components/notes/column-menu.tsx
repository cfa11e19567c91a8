import { DEFAULT_COLUMNS, moveColumn, NOTE_COLUMNS, withColumn } from '../../lib/view/note-columns';
import type { NoteColumn } from '../../lib/view/note-columns';
import { Popover } from './popover';
import { useNotesWords } from './use-notes-words';

interface ColumnMenuProps {
  readonly columns: readonly NoteColumn[];
  readonly onChange: (columns: readonly NoteColumn[]) => void;
}

/** Which columns the table shows, and in which order. */
export function ColumnMenu({ columns, onChange }: ColumnMenuProps) {
  const word = useNotesWords();
  const hidden = NOTE_COLUMNS.filter((column) => !columns.includes(column));
  return (
    <Popover label={word('columns')}>
      <p className="popover__hint">{word('columns_hint')}</p>
      <ul>
        {[...columns, ...hidden].map((column) => {
          const name = word(`column_${column}`);
          const isShown = columns.includes(column);
          return (
            <li key={column} className="popover__line">
              <label>
                <input
                  type="checkbox"
                  checked={isShown}
                  disabled={column === 'text'}
                  onChange={() => onChange(withColumn(columns, column, !isShown))}
                />
                {name}
              </label>
              {isShown && (
                <>
                  <MoveButton
                    label={word('column_up', { name })}
                    sign="↑"
                    onMove={() => onChange(moveColumn(columns, column, -1))}
                  />
                  <MoveButton
                    label={word('column_down', { name })}
                    sign="↓"
                    onMove={() => onChange(moveColumn(columns, column, 1))}
                  />
                </>
              )}
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        className="button button--small"
        onClick={() => onChange(DEFAULT_COLUMNS)}
      >
        {word('columns_reset')}
      </button>
    </Popover>
  );
}

interface MoveButtonProps {
  readonly label: string;
  readonly sign: string;
  readonly onMove: () => void;
}

function MoveButton({ label, sign, onMove }: MoveButtonProps) {
  return (
    <button
      type="button"
      className="button button--small button--quiet"
      aria-label={label}
      onClick={onMove}
    >
      {sign}
    </button>
  );
}
