import type { ReactNode } from 'react';
import type { DeskFilter } from '../../lib/desk/query';
import { COLUMN_ORDERS, isDescending, NOTE_COLUMNS } from '../../lib/view/note-columns';
import type { NoteColumn } from '../../lib/view/note-columns';
import { choicesOf } from '../../lib/view/note-query';
import type { NoteQuery } from '../../lib/view/note-query';
import { useSyncStand } from '../../lib/view/hooks/use-sync';
import type { NotesLook } from '../../lib/view/notes-page';
import { ColumnMenu } from './column-menu';
import { SavedFilters } from './saved-filters';
import { TagManager } from './tag-manager';
import { useNotesWords } from './use-notes-words';

interface NotesBarProps {
  readonly look: NotesLook;
  readonly columns: readonly NoteColumn[];
  readonly isFiltersOpen: boolean;
  readonly onFilters: (isOpen: boolean) => void;
  readonly onLook: (change: Partial<NotesLook>) => void;
  readonly onColumns: (columns: readonly NoteColumn[]) => void;
  readonly onNext: () => void;
  /** What can be done with all that is shown. */
  readonly children?: ReactNode;
}

/** Table or board, what is shown, in which order, and the way to the next promise to judge. */
export function NotesBar(props: NotesBarProps) {
  const { look, columns, isFiltersOpen, onFilters, onLook, onColumns, onNext, children } = props;
  const word = useNotesWords();
  const { query } = look;
  const chosen = choicesOf(query.filter).length;
  return (
    <div className="notes-bar">
      <span className="notes-bar__switch" role="group" aria-label={word('as')}>
        {(['table', 'board'] as const).map((as) => (
          <button
            key={as}
            type="button"
            className="button"
            aria-pressed={look.as === as}
            onClick={() => onLook({ as })}
          >
            {word(as)}
          </button>
        ))}
      </span>
      <button
        type="button"
        className="button"
        aria-expanded={isFiltersOpen}
        onClick={() => onFilters(!isFiltersOpen)}
      >
        {chosen === 0 ? word('filters') : word('filters_chosen', { count: chosen })}
      </button>
      <Presets query={query} onQuery={(next) => onLook({ query: next })} />
      <SavedFilters query={query} onApply={(next) => onLook({ query: next })} />
      {look.as === 'table' && <ColumnMenu columns={columns} onChange={onColumns} />}
      <TagManager />
      <SortSelect query={query} onQuery={(next) => onLook({ query: next })} />
      {children}
      <button
        type="button"
        className="button button--primary"
        aria-keyshortcuts="n"
        onClick={onNext}
      >
        {word('next_unjudged')}
      </button>
    </div>
  );
}

interface QueryProps {
  readonly query: NoteQuery;
  readonly onQuery: (query: NoteQuery) => void;
}

const PRESETS = {
  preset_overdue: { due: ['overdue'] },
  preset_month: { due: ['this-month'] },
  preset_unproven: { has: ['unproven'] },
  preset_contested: { has: ['contested'] },
  preset_note: { has: ['annotation'] },
} as const satisfies Record<string, DeskFilter>;

const PRESET_NAMES = ['preset_overdue', 'preset_month', 'preset_unproven', 'preset_note'] as const;

/** What is looked for most, at one click; another click takes it back. */
function Presets({ query, onQuery }: QueryProps) {
  const word = useNotesWords();
  const contested = useSyncStand()?.contested ?? 0;
  /* Without a second device there are none. */
  const isOffered = contested > 0 || query.filter.has?.includes('contested') === true;
  const names = isOffered ? ([...PRESET_NAMES, 'preset_contested'] as const) : PRESET_NAMES;
  return (
    <span className="notes-bar__switch" role="group" aria-label={word('filters')}>
      {names.map((name) => {
        const filter: DeskFilter = PRESETS[name];
        const isOn = JSON.stringify(query.filter) === JSON.stringify(filter);
        return (
          <button
            key={name}
            type="button"
            className="button"
            aria-pressed={isOn}
            onClick={() =>
              onQuery(
                isOn
                  ? { ...query, filter: {} }
                  : { filter, order: 'due' in filter ? 'due' : 'updated', isReversed: false },
              )
            }
          >
            {word(name)}
          </button>
        );
      })}
    </span>
  );
}

/** The order, also where there is no head to click at. */
function SortSelect({ query, onQuery }: QueryProps) {
  const word = useNotesWords();
  const order = word(isDescending(query.order, query.isReversed) ? 'sorted_down' : 'sorted_up');
  return (
    <span className="notes-bar__sort">
      <select
        aria-label={word('sort_by')}
        value={query.order}
        onChange={({ target: { value } }) => {
          const next = Object.values(COLUMN_ORDERS).find((one) => one === value);
          if (next !== undefined) onQuery({ ...query, order: next, isReversed: false });
        }}
      >
        {NOTE_COLUMNS.map(
          (column) =>
            COLUMN_ORDERS[column] !== undefined && (
              <option key={column} value={COLUMN_ORDERS[column]}>
                {`${word('sort_by')}: ${word(`column_${column}`)}`}
              </option>
            ),
        )}
      </select>
      <button
        type="button"
        className="button"
        aria-label={word('sort_turn', { order })}
        title={word('sort_turn', { order })}
        onClick={() => onQuery({ ...query, isReversed: !query.isReversed })}
      >
        {isDescending(query.order, query.isReversed) ? '▾' : '▴'}
      </button>
    </span>
  );
}
