import { useCallback, useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/**
 * Browsers draw nothing below some 17 million pixels: a longer list is scrolled in longer steps.
 */
const MAX_PX = 15_000_000;
const OVERSCAN = 8;

/** Rows of one height, of which only those near the window are drawn. */
export interface FixedRows {
  readonly viewport: RefObject<HTMLDivElement | null>;
  readonly onScroll: () => void;
  /** Drawn rows, half-open. */
  readonly first: number;
  readonly last: number;
  readonly heightPx: number;
  /** How far from the top a row is drawn. */
  readonly topOf: (row: number) => number;
  /** Brings a row into the window, if it is not there. */
  readonly show: (row: number) => void;
}

/** Lays out `count` rows of `rowPx` below a head of `headPx` that stays in place. */
export function useFixedRows(count: number, rowPx: number, headPx: number): FixedRows {
  const viewport = useRef<HTMLDivElement>(null);
  const [scrolled, setScrolled] = useState({ topPx: 0, windowPx: 800 });
  const look = useCallback(() => {
    const element = viewport.current;
    if (element === null) return;
    const [topPx, windowPx] = [element.scrollTop, element.clientHeight];
    setScrolled((before) =>
      before.topPx === topPx && before.windowPx === windowPx ? before : { topPx, windowPx },
    );
  }, []);
  useEffect(() => {
    const element = viewport.current;
    if (element === null) return undefined;
    const watch = new ResizeObserver(look);
    watch.observe(element);
    return () => watch.disconnect();
  }, [look]);
  const fullPx = count * rowPx;
  const heightPx = Math.min(fullPx, MAX_PX);
  const room = Math.max(1, heightPx - scrolled.windowPx);
  /* 1 for all lists but the longest. */
  const stretch = Math.max(1, (fullPx - scrolled.windowPx) / room);
  const offsetPx = scrolled.topPx * stretch;
  const shiftPx = offsetPx - scrolled.topPx;
  const first = Math.max(0, Math.floor(offsetPx / rowPx) - OVERSCAN);
  const last = Math.min(count, Math.ceil((offsetPx + scrolled.windowPx) / rowPx) + OVERSCAN);
  const show = (row: number): void => {
    const element = viewport.current;
    if (element === null) return;
    const [topPx, windowPx] = [element.scrollTop * stretch, element.clientHeight - headPx];
    const [from, to] = [row * rowPx, (row + 1) * rowPx];
    if (from < topPx) element.scrollTop = from / stretch;
    else if (to > topPx + windowPx) element.scrollTop = (to - windowPx) / stretch;
    look();
  };
  return {
    viewport,
    onScroll: look,
    first: Math.min(first, last),
    last,
    heightPx,
    topOf: (row) => row * rowPx - shiftPx,
    show,
  };
}
