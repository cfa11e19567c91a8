import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { Range } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import './virtual-list.css';

/**
 * What a row needs to take part in the list's keyboard: only the active row is in the tab order.
 */
export interface RowFocus {
  readonly tabIndex: 0 | -1;
}

/** A row to bring into sight and to give the focus; a new object asks anew. */
export interface Revealed {
  readonly key: string;
}

interface VirtualListProps<Item extends { readonly key: string }> {
  readonly label: string;
  readonly items: readonly Item[];
  /** The key of a row that stays mounted wherever the list is scrolled to. */
  readonly openKey?: string;
  readonly estimatePx: number;
  readonly revealed?: Revealed;
  /** Keys move from row to row wherever in a row the focus is, but where something is typed. */
  readonly movesFromParts?: boolean;
  readonly children: (item: Item, focus: RowFocus) => ReactNode;
}

/** Marks the element of a row that arrow keys move the focus to. */
export const ROW_MAIN = { 'data-row-main': true } as const;

/** Whether a field has the focus that takes letters and arrows for itself. */
export const isField = (target: EventTarget): boolean =>
  target instanceof Element &&
  target.matches('select, textarea, input:not([type=checkbox]), [contenteditable]');

const isRowMain = (target: EventTarget): boolean =>
  target instanceof Element && target.matches('[data-row-main]');

/**
 * A list of any length of which only what is seen is in the document. Arrow keys, Page Up and Down,
 * Home and End move from row to row; position and size of the list are told to screen readers.
 */
export function VirtualList<Item extends { readonly key: string }>({
  label,
  items,
  openKey,
  estimatePx,
  revealed,
  movesFromParts = false,
  children,
}: VirtualListProps<Item>) {
  const viewport = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
  const [moved, setMoved] = useState(0);
  const current = Math.min(active, items.length - 1);
  const open = items.findIndex(({ key }) => key === openKey);
  /* eslint-disable-next-line react-hooks/incompatible-library -- no value of it is memoised here */
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => viewport.current,
    estimateSize: () => estimatePx,
    getItemKey: (index) => items[index]?.key ?? index,
    rangeExtractor: (range) => withRows(range, [current, open]),
    overscan: 6,
  });
  useEffect(() => {
    if (moved === 0) return;
    viewport.current?.querySelector<HTMLElement>('[data-active] [data-row-main]')?.focus();
  }, [moved]);
  const reveal = useEffectEvent((index: number): void => {
    setActive(index);
    setMoved((times) => times + 1);
    rows.scrollToIndex(index, { align: 'center' });
  });
  const shown = useRef<Revealed>(undefined);
  useEffect(() => {
    if (revealed === undefined || shown.current === revealed) return;
    const index = items.findIndex(({ key }) => key === revealed.key);
    if (index < 0) return;
    shown.current = revealed;
    reveal(index);
  }, [revealed, items]);
  const move = (event: KeyboardEvent): void => {
    const isOurs = movesFromParts ? !isField(event.target) : isRowMain(event.target);
    const to = isOurs ? target(event.key, current, items.length - 1) : undefined;
    if (to === undefined) return;
    event.preventDefault();
    setActive(to);
    setMoved(moved + 1);
    rows.scrollToIndex(to, { align: 'auto' });
  };
  return (
    <div className="virtual-list" ref={viewport}>
      <ul
        className="virtual-list__rows"
        aria-label={label}
        style={{ height: rows.getTotalSize() }}
        onKeyDown={move}
      >
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const item = items[index];
          return item === undefined ? undefined : (
            <li
              key={key}
              ref={rows.measureElement}
              className="virtual-list__row"
              data-index={index}
              data-active={index === current ? true : undefined}
              aria-setsize={items.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
              onFocus={() => setActive(index)}
            >
              {children(item, { tabIndex: index === current ? 0 : -1 })}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const PAGE = 10;

function target(key: string, from: number, last: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(from + 1, last);
  if (key === 'ArrowUp') return Math.max(from - 1, 0);
  if (key === 'PageDown') return Math.min(from + PAGE, last);
  if (key === 'PageUp') return Math.max(from - PAGE, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? last : undefined;
}

/** The rows in view together with some that must stay mounted, in order. */
function withRows(range: Range, kept: readonly number[]): number[] {
  const rows = new Set([...defaultRangeExtractor(range), ...kept.filter((index) => index >= 0)]);
  return [...rows].sort((a, b) => a - b);
}
