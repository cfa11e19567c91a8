import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { CSSProperties, KeyboardEvent } from 'react';
import type { DeskQuery } from '../../lib/desk/query';
import { useDeskPage } from '../../lib/view/hooks/use-desk-page';
import { useFixedRows } from '../../lib/view/hooks/use-fixed-rows';
import { useMedia } from '../../lib/view/hooks/use-media';
import { useNoteRows } from '../../lib/view/hooks/use-note-rows';
import type { NoteColumn } from '../../lib/view/note-columns';
import { noteHash } from '../../lib/view/note-hash';
import type { NotesLook } from '../../lib/view/notes-page';
import type { NoteRow } from '../../lib/view/note-rows';
import { NoteTableHead } from './note-table-head';
import { NoteTableRow } from './note-table-row';
import { useNoteTools } from './note-tools';
import { useNotesWords } from './use-notes-words';
import './note-table.css';

interface NoteTableProps {
  readonly look: NotesLook;
  readonly query: DeskQuery;
  readonly columns: readonly NoteColumn[];
  /** What is shown until the index answers. */
  readonly newest: readonly NoteRow[] | undefined;
  /** A row that the reader was led to; another object each time. */
  readonly sought: { readonly at: number } | undefined;
  readonly onNext: (after: string | undefined) => void;
}

const ROW_PX = 60;
/* As high as that many lines of 24 px in note-table.css, with the line below. */
const cardPx = (lines: number): number => 8 + lines * 24 + 1;
const HEAD_PX = 32;
const PAGE_ROWS = 10;
/** Rows are asked for in parts of so many, so that scrolling a little asks nothing. */
const PART = 40;

/** Every item of a query, in rows of which only those in sight are drawn. */
export function NoteTable({ look, query, columns, newest, sought, onNext }: NoteTableProps) {
  const word = useNotesWords();
  const { page, database } = useNoteTools();
  const isNarrow = useMedia('(max-width: 700px)');
  const cardLines = useCardLines();
  const [active, setActive] = useState(0);
  const [moved, setMoved] = useState(0);
  const [part, setPart] = useState(0);
  const ask = useMemo(
    () => ({ query, from: Math.max(0, (part - 1) * PART), to: (part + 3) * PART, facets: [] }),
    [query, part],
  );
  const answer = useDeskPage(page.client, 'table', ask);
  const words = useNoteRows(database, answer?.items);
  const count = answer?.count ?? newest?.length ?? 0;
  const rows = useFixedRows(count, isNarrow ? cardPx(cardLines) : ROW_PX, HEAD_PX);
  const seen = Math.floor(rows.first / PART);
  if (seen !== part) setPart(seen);
  const current = Math.max(0, Math.min(active, count - 1));
  const rowAt = (at: number): NoteRow | undefined => {
    const key = answer?.items[at - answer.from]?.key;
    return answer === undefined ? newest?.[at] : key === undefined ? undefined : words.get(key);
  };
  const { viewport } = rows;
  useEffect(() => {
    if (moved > 0)
      viewport.current?.querySelector<HTMLElement>('.note-table__row[tabindex="0"]')?.focus();
  }, [moved, viewport]);
  const goTo = (at: number): void => {
    setActive(at);
    setMoved(moved + 1);
    rows.show(at);
  };
  useSought(sought, goTo);
  useFirstRowsMark(rowAt(0) !== undefined);
  const isSelected = (key: string | undefined): boolean =>
    key !== undefined && (look.isAllSelected || look.selected.has(key));
  const selectedLast = useRef<number>(undefined);
  const select = useCallback(
    (key: string, at: number, isRange = false): void => {
      const from = selectedLast.current;
      selectedLast.current = at;
      if (!isRange || from === undefined) return page.change(withToggled(page.look(), key));
      void page.client.keys(query).then((keys) => {
        const range = keys.slice(Math.min(from, at), Math.max(from, at) + 1);
        page.change(withRange(page.look(), range));
      });
    },
    [page, query],
  );
  const press = (event: KeyboardEvent): void => {
    const row = rowAt(current);
    const to = onRow(event) ? target(event.key, current, count - 1) : undefined;
    if (to !== undefined) goTo(to);
    else if (event.key === ' ' && onRow(event)) {
      if (row !== undefined) select(row.key, current, event.shiftKey);
    } else if (event.key === 'Enter' && onRow(event)) {
      if (row !== undefined) location.hash = noteHash(row);
    } else if (event.key === 'a' && (event.ctrlKey || event.metaKey))
      page.change({ isAllSelected: true });
    else if (event.key === 'Escape') page.change({ isAllSelected: false, selected: new Set() });
    else if (event.key.toLowerCase() === 'n' && isPlain(event)) onNext(row?.key);
    else return;
    event.preventDefault();
  };
  const drawn = Array.from(
    { length: Math.max(0, rows.last - rows.first) },
    (_, index) => rows.first + index,
  );
  /* The row that has the focus stays drawn wherever the list is scrolled to. */
  if (count > 0 && (current < rows.first || current >= rows.last)) drawn.push(current);
  return (
    <div
      className={`note-table${isNarrow ? ' note-table--cards' : ''}`}
      ref={viewport}
      onScroll={rows.onScroll}
      role="grid"
      aria-label={word('title')}
      aria-multiselectable="true"
      aria-rowcount={count + 1}
      aria-colcount={columns.length + 1}
      aria-busy={answer === undefined}
      /* Wider than the window it is scrolled by the arrow keys. */
      tabIndex={0}
      style={layoutOf(columns, cardLines)}
      onKeyDown={press}
    >
      <NoteTableHead
        columns={columns}
        query={look.query}
        isAllSelected={look.isAllSelected}
        onSort={(next) => page.change({ query: next })}
        onSelectAll={() => page.change({ isAllSelected: !look.isAllSelected, selected: new Set() })}
      />
      <div role="rowgroup" className="note-table__rows" style={{ height: rows.heightPx }}>
        {drawn.map((at) => {
          const row = rowAt(at);
          /*
           * By its place: the focus stays where it is while what stands there is read, or is
           * another.
           */
          return (
            <NoteTableRow
              key={at}
              row={row}
              at={at}
              topPx={rows.topOf(at)}
              columns={columns}
              isActive={at === current}
              isSelected={isSelected(row?.key)}
              onActivate={setActive}
              onSelect={select}
            />
          );
        })}
      </div>
    </div>
  );
}

/** How many lines a card has room for: the narrower the window, the more its words take. */
function useCardLines(): number {
  const isPhone = useMedia('(max-width: 480px)');
  const isTiny = useMedia('(max-width: 340px)');
  return isTiny ? 8 : isPhone ? 7 : 6;
}

/** Marks, for the benchmark, when the first rows were drawn. */
function useFirstRowsMark(isDrawn: boolean): void {
  useEffect(() => {
    if (isDrawn) performance.mark('nuoshu-first-rows');
  }, [isDrawn]);
}

/** Leads once to each row that was sought. */
function useSought(sought: NoteTableProps['sought'], goTo: (at: number) => void): void {
  const go = useRef(goTo);
  useEffect(() => {
    go.current = goTo;
  });
  useEffect(() => {
    if (sought !== undefined) go.current(sought.at);
  }, [sought]);
}

const onRow = ({ target: element }: KeyboardEvent): boolean =>
  element instanceof Element && element.matches('.note-table__row');

/** Letters typed into a field, or into a select that looks for its options, are theirs. */
const isPlain = ({
  target: element,
  ctrlKey,
  metaKey,
  altKey,
  nativeEvent,
}: KeyboardEvent): boolean =>
  !ctrlKey &&
  !metaKey &&
  !altKey &&
  !nativeEvent.isComposing &&
  element instanceof Element &&
  !element.matches('select, input:not([type=checkbox]), textarea');

function target(key: string, from: number, last: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(from + 1, last);
  if (key === 'ArrowUp') return Math.max(from - 1, 0);
  if (key === 'PageDown') return Math.min(from + PAGE_ROWS, last);
  if (key === 'PageUp') return Math.max(from - PAGE_ROWS, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? Math.max(last, 0) : undefined;
}

/** With a row of rows selected as well, from the one selected last to another. */
const withRange = (
  { selected, isAllSelected }: NotesLook,
  keys: readonly string[],
): Partial<NotesLook> => (isAllSelected ? {} : { selected: new Set([...selected, ...keys]) });

/**
 * With one row selected or not; where all were, it is the one that is not, and the others have to
 * be selected anew.
 */
function withToggled({ selected, isAllSelected }: NotesLook, key: string): Partial<NotesLook> {
  if (isAllSelected) return { isAllSelected: false, selected: new Set([key]) };
  const next = new Set(selected);
  if (!next.delete(key)) next.add(key);
  return { selected: next };
}

/** The least width of a column, and its share of what is left. */
const WIDTHS: Partial<Record<NoteColumn, readonly [px: number, share: number]>> = {
  text: [240, 4],
  note: [160, 2.4],
  report: [160, 2],
  status: [128, 0.8],
  tags: [96, 1],
  due: [92, 0.7],
};
const USUAL = [84, 0.8] as const;
const SELECT_PX = 32;
const GAP_PX = 12;
const EDGES_PX = 32;

/** The grid's columns, and the least width of a row: head and rows have to agree. */
function layoutOf(
  columns: readonly NoteColumn[],
  cardLines: number,
): CSSProperties & Record<'--columns' | '--width' | '--card-lines', string> {
  const widths = columns.map((column) => WIDTHS[column] ?? USUAL);
  const px = widths.reduce((sum, [least]) => sum + least + GAP_PX, SELECT_PX + EDGES_PX);
  const tracks = widths.map(([least, share]) => `minmax(${least}px, ${share}fr)`);
  return {
    '--columns': [`${SELECT_PX}px`, ...tracks].join(' '),
    '--width': `${px}px`,
    '--card-lines': String(cardLines),
  };
}
