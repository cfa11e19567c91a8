import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import type { Range } from '@tanstack/react-virtual';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import { isField } from '../lib/view/plain-key';
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
  /**
   * The indexes of items that are heads, ascending: one stays in sight as long as what is below it,
   * and keys pass it by.
   */
  readonly heads?: readonly number[];
  /** The key of a row that stays mounted wherever the list is scrolled to. */
  readonly openKey?: string;
  readonly estimatePx: number;
  /** The row that is the active one, and in sight, at first. */
  readonly firstKey?: string;
  readonly revealed?: Revealed;
  /** Keys move from row to row wherever in a row the focus is, but where something is typed. */
  readonly movesFromParts?: boolean;
  /** Hears which row is the active one. */
  readonly onActive?: (key: string) => void;
  readonly children: (item: Item, focus: RowFocus) => ReactNode;
}

const NO_HEADS: readonly number[] = [];
/** How high a head is of one line, and of two: so much it may cover of what is scrolled to. */
const HEAD_PX = 30;
const COVERED_PX = 52;

/** Marks the element of a row that arrow keys move the focus to. */
export const ROW_MAIN = { 'data-row-main': true } as const;

const isRowMain = (target: EventTarget): boolean =>
  target instanceof Element && target.matches('[data-row-main]');

/**
 * A list of any length of which only what is seen is in the document. Arrow keys or J and K, Page
 * Up and Down, Home and End move from row to row; position and size of the list are told to screen
 * readers.
 */
export function VirtualList<Item extends { readonly key: string }>({
  label,
  items,
  heads = NO_HEADS,
  openKey,
  estimatePx,
  firstKey,
  revealed,
  movesFromParts = false,
  onActive,
  children,
}: VirtualListProps<Item>) {
  const viewport = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(() => firstRow(items, firstKey));
  const [moved, setMoved] = useState(0);
  const current = rowOf(items, heads, active);
  const open = items.findIndex(({ key }) => key === openKey);
  /* eslint-disable-next-line react-hooks/incompatible-library -- no value of it is memoised here */
  const rows = useVirtualizer({
    count: items.length,
    getScrollElement: () => viewport.current,
    estimateSize: (index) => (heads.length > 0 && heads.includes(index) ? HEAD_PX : estimatePx),
    getItemKey: (index) => items[index]?.key ?? index,
    rangeExtractor: (range) => withRows(range, [current, open, headOver(heads, range.startIndex)]),
    scrollPaddingStart: heads.length > 0 ? COVERED_PX : 0,
    overscan: 6,
  });
  const beginAt = useEffectEvent((): void => {
    if (firstKey !== undefined) rows.scrollToIndex(current, { align: 'center' });
  });
  useEffect(() => beginAt(), []);
  const stuck = headOver(heads, rows.range?.startIndex ?? 0);
  useEffect(() => {
    if (moved === 0) return;
    viewport.current?.querySelector<HTMLElement>('[data-active] [data-row-main]')?.focus();
  }, [moved]);
  const activate = (index: number): void => {
    const { key } = items[index] ?? {};
    setActive({ index, key });
    if (key !== undefined) onActive?.(key);
  };
  const reveal = useEffectEvent((index: number): void => {
    activate(index);
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
    const isOurs =
      isPlain(event) && (movesFromParts ? !isField(event.target) : isRowMain(event.target));
    const to = isOurs ? target(event.key, current, { heads, last: items.length - 1 }) : -1;
    if (to < 0) return;
    event.preventDefault();
    activate(to);
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
          if (item === undefined) return undefined;
          if (heads.includes(index))
            return (
              <li
                key={key}
                ref={rows.measureElement}
                className={
                  index === stuck
                    ? 'virtual-list__head virtual-list__head--stuck'
                    : 'virtual-list__head'
                }
                data-index={index}
                style={index === stuck ? undefined : { transform: `translateY(${start}px)` }}
              >
                {children(item, NO_FOCUS)}
              </li>
            );
          return (
            <li
              key={key}
              ref={rows.measureElement}
              className="virtual-list__row"
              data-index={index}
              data-active={index === current ? true : undefined}
              aria-setsize={items.length - heads.length}
              aria-posinset={index + 1 - headsBefore(heads, index)}
              style={{ transform: `translateY(${start}px)` }}
              onFocus={() => {
                if (active.key !== item.key) activate(index);
              }}
            >
              {children(item, { tabIndex: index === current ? 0 : -1 })}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

const NO_FOCUS: RowFocus = { tabIndex: -1 };

/** The active row: by its key as long as it is there, else what stands in its place. */
interface ActiveRow {
  readonly index: number;
  readonly key?: string;
}

function firstRow(items: readonly { readonly key: string }[], key: string | undefined): ActiveRow {
  const index = key === undefined ? -1 : items.findIndex((item) => item.key === key);
  return index < 0 ? { index: 0 } : { index, key };
}

function rowOf(
  items: readonly { readonly key: string }[],
  heads: readonly number[],
  { index, key }: ActiveRow,
): number {
  const isThere = key === undefined || items[index]?.key === key;
  const found = isThere ? index : items.findIndex((item) => item.key === key);
  const at = Math.min(found < 0 ? index : found, items.length - 1);
  return heads.includes(at) ? at + 1 : at;
}

const headsBefore = (heads: readonly number[], index: number): number =>
  heads.length === 0 ? 0 : heads.findLastIndex((head) => head < index) + 1;

/** The head that stands over a row; -1 for none. */
const headOver = (heads: readonly number[], index: number): number =>
  heads.findLast((head) => head <= index) ?? -1;

const isPlain = ({ altKey, ctrlKey, metaKey, nativeEvent }: KeyboardEvent): boolean =>
  !altKey && !ctrlKey && !metaKey && !nativeEvent.isComposing;

const PAGE = 10;

interface ListBounds {
  readonly heads: readonly number[];
  readonly last: number;
}

/** The row that a key leads to; -1 for other keys. */
function target(key: string, from: number, { heads, last }: ListBounds): number {
  const step = STEPS[key];
  if (step === undefined) return -1;
  const to = Math.max(0, Math.min(last, from + step));
  if (!heads.includes(to)) return to;
  /* No two heads follow each other, and behind each stands a row. */
  return step < 0 && to > 0 ? to - 1 : to + 1;
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowDown: 1,
  j: 1,
  ArrowUp: -1,
  k: -1,
  PageDown: PAGE,
  PageUp: -PAGE,
  Home: -Infinity,
  End: Infinity,
};

/** The rows in view together with some that must stay mounted, in order. */
function withRows(range: Range, kept: readonly number[]): number[] {
  const rows = new Set([...defaultRangeExtractor(range), ...kept.filter((index) => index >= 0)]);
  return [...rows].sort((a, b) => a - b);
}
