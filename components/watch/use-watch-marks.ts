import { useLayoutEffect } from 'react';
import type { RefObject } from 'react';
import { markParts } from '../../lib/dom/painters/mark-parts';
import type { Span } from '../../lib/model/span';
import './watch-mark.css';

/**
 * Marks watch words in a text that is drawn in parts (`span[data-start]`); `drawn` is another
 * whenever those are. The parts hold one text each, which React replaces as a whole: marks in them
 * are not in its way.
 */
export function useWatchMarks(
  root: RefObject<Element | null>,
  spans: readonly Span[],
  drawn: unknown,
): void {
  useLayoutEffect(
    () => (root.current === null ? undefined : markParts(root.current, spans, 'watch-mark')),
    [root, spans, drawn],
  );
}
