import { useMemo, useState } from 'react';
import type { DragEvent } from 'react';
import { METRIC_VERDICTS, PLEDGE_STATUSES } from '../../lib/model/annotation';
import type { Status } from '../../lib/model/annotation';
import { NONE } from '../../lib/desk/query';
import type { DeskBoard, DeskQuery } from '../../lib/desk/query';
import { useDeskPage } from '../../lib/view/hooks/use-desk-page';
import { useNoteRows } from '../../lib/view/hooks/use-note-rows';
import { grouped } from '../../lib/view/quantity';
import { STATUS_SIGNS } from '../report/status-select';
import { useWords } from '../words';
import { BoardCard } from './board-card';
import { useNoteTools } from './note-tools';
import { useNotesWords } from './use-notes-words';
import './note-board.css';

/** What stands in a column: a status, or what has none. */
type Column = Status | typeof NONE;

/**
 * The columns of each board, and those of the other one: they show only where something bears such
 * a status all the same.
 */
const BOARDS: Readonly<
  Record<DeskBoard, { readonly columns: readonly Column[]; readonly others: readonly Column[] }>
> = {
  pledges: { columns: [NONE, ...PLEDGE_STATUSES], others: METRIC_VERDICTS },
  metrics: { columns: [NONE, ...METRIC_VERDICTS], others: PLEDGE_STATUSES },
};

/**
 * Promises with targets, or figures, in columns by what became of them. A card that is moved takes
 * the column's status.
 */
export function NoteBoard({ query }: { readonly query: DeskQuery }) {
  const word = useNotesWords();
  const { term } = useWords();
  const { change } = useNoteTools();
  const [board, setBoard] = useState<DeskBoard>('pledges');
  const [focused, setFocused] = useState<string>();
  const [told, setTold] = useState('');
  const { columns, others } = BOARDS[board];
  const asked = useMemo(() => ({ ...query, board }), [query, board]);
  const nameOf = (column: Column): string =>
    column === NONE ? word('none_status') : term(`status_${column}`);
  const move = async (key: string, to: Column): Promise<void> => {
    const [id] = await change([key], { status: to === NONE ? null : to });
    if (id === undefined) return;
    setFocused(id);
    setTold(word('board_moved', { status: nameOf(to) }));
  };
  return (
    <div className="note-board">
      <div className="note-board__which" role="group" aria-label={word('board_which')}>
        {(['pledges', 'metrics'] as const).map((name) => (
          <button
            key={name}
            type="button"
            className="button button--small"
            aria-pressed={name === board}
            onClick={() => setBoard(name)}
          >
            {word(`board_${name}`)}
          </button>
        ))}
        <span role="status" className="note-board__told">
          {told}
        </span>
      </div>
      <div className="note-board__columns" tabIndex={-1}>
        {[...columns, ...others].map((column, index) => (
          <BoardColumn
            key={`${board} ${column}`}
            name={nameOf(column)}
            column={column}
            query={asked}
            isOther={index >= columns.length}
            focused={focused}
            onMove={(key) => void move(key, column)}
            onShift={(key, by) => {
              /* From a column of the other board the way leads back to the last of this one. */
              const to = columns[by < 0 ? Math.min(index, columns.length) - 1 : index + 1];
              if (to !== undefined) void move(key, to);
            }}
          />
        ))}
      </div>
    </div>
  );
}

interface BoardColumnProps {
  readonly name: string;
  readonly column: Column;
  readonly query: DeskQuery;
  /** A column of the other board: nothing can be moved here. */
  readonly isOther: boolean;
  readonly focused: string | undefined;
  /** Something was dropped here. */
  readonly onMove: (key: string) => void;
  readonly onShift: (key: string, by: -1 | 1) => void;
}

/** As many cards as a column shows at first, and more each time. */
const CARDS = 30;
const KEY_TYPE = 'application/x-nuoshu-key';

function BoardColumn({ name, column, query, isOther, focused, onMove, onShift }: BoardColumnProps) {
  const word = useNotesWords();
  const { page, database } = useNoteTools();
  const [limit, setLimit] = useState(CARDS);
  const [isOver, setIsOver] = useState(false);
  const ask = useMemo(
    () => ({
      query: { ...query, filter: { ...query.filter, status: [column] } },
      from: 0,
      to: limit,
      facets: [],
    }),
    [query, column, limit],
  );
  const answer = useDeskPage(page.client, `board ${column}`, ask);
  const rows = useNoteRows(database, answer?.items);
  const isExcluded = (query.filter.status ?? [column]).every((status) => status !== column);
  const count = answer?.count ?? 0;
  if (isExcluded || (isOther && count === 0)) return undefined;
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    const key = event.dataTransfer.getData(KEY_TYPE);
    if (key !== '' && answer?.items.every((item) => item.key !== key)) onMove(key);
  };
  return (
    <section
      className={`note-board__column note-board__column--${column}${isOver ? ' note-board__column--over' : ''}`}
      aria-label={name}
      onDragOver={(event) => {
        if (isOther) return;
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
    >
      <h2 className="note-board__title">
        <span aria-hidden="true">{column === NONE ? '·' : STATUS_SIGNS[column]}</span> {name}{' '}
        <span className="note-board__count">{answer === undefined ? '…' : grouped(count)}</span>
      </h2>
      <ul className="note-board__cards" tabIndex={-1}>
        {answer?.items.map(({ key }) => {
          const row = rows.get(key);
          return (
            row !== undefined && (
              <li key={key}>
                <BoardCard
                  row={row}
                  isFocused={focused === key}
                  onDrag={(event) => event.dataTransfer.setData(KEY_TYPE, key)}
                  onShift={(by) => onShift(key, by)}
                />
              </li>
            )
          );
        })}
        {answer !== undefined && count === 0 && (
          <li className="note-board__none">{word('board_empty')}</li>
        )}
        {count > limit && (
          <li>
            <button
              type="button"
              className="button button--small"
              onClick={() => setLimit(limit + CARDS)}
            >
              {word('board_more', { count: grouped(Math.min(CARDS, count - limit)) })}
            </button>
          </li>
        )}
      </ul>
    </section>
  );
}
