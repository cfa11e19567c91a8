import { useLayoutEffect } from 'react';
import type { RefObject } from 'react';
import type { CardLink } from '../../lib/view/card-link';

/**
 * The page sees how high the card's frame is; in steps of this it does not learn how long a note
 * is.
 */
const STEP_PX = 48;

/**
 * How high a part would like to be, in CSS pixels. What scrolls is never less high than its frame
 * made it: what it holds tells.
 */
const heightOf = (part: HTMLElement): number =>
  (part.querySelector(':scope > .card__inner') ?? part).scrollHeight;

/**
 * Tells how high the card would like to be: head and foot, and the whole of what scrolls between
 * them.
 */
export function useCardSize(card: RefObject<HTMLElement | null>, link: CardLink): void {
  useLayoutEffect(() => {
    const { current } = card;
    if (current === null) return undefined;
    const tell = (): void => {
      const inner = [...current.querySelectorAll<HTMLElement>('[data-card-part]')];
      const wanted = inner.reduce((sum, part) => sum + heightOf(part), 0);
      if (wanted > 0)
        link.tell({ kind: 'size', heightPx: Math.ceil((wanted + 2) / STEP_PX) * STEP_PX });
    };
    const sizes = new ResizeObserver(tell);
    const watch = (): void => {
      sizes.disconnect();
      for (const part of current.querySelectorAll('[data-card-part], [data-card-part] > *'))
        sizes.observe(part);
      tell();
    };
    const nodes = new MutationObserver(watch);
    nodes.observe(current, { childList: true, subtree: true });
    watch();
    return () => {
      sizes.disconnect();
      nodes.disconnect();
    };
  }, [card, link]);
}
