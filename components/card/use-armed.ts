import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

/**
 * How long the card must have been in sight before a press counts, where the browser cannot tell
 * what is seen.
 */
const SETTLE_MS = 600;

/** Chromium's second version of the observer, which types lack. */
interface SeenEntry extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/**
 * Whether a press on something that takes away may count: a page can lay the card under something
 * else, make it transparent or shrink it, and have the reader press where they see no card.
 * Chromium tells whether an element is truly seen; elsewhere it must at least stand still in the
 * window for a moment.
 */
export function useArmed(element: RefObject<HTMLElement | null>): boolean {
  const [isArmed, setArmed] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hear = (entries: readonly SeenEntry[]): void => {
      const entry = entries.at(-1);
      clearTimeout(timer);
      if (entry?.isVisible !== undefined) return setArmed(entry.isVisible);
      setArmed(false);
      if (entry?.isIntersecting === true && entry.intersectionRatio > 0.9) {
        timer = setTimeout(() => setArmed(true), SETTLE_MS);
      }
    };
    const options = { threshold: [0, 0.5, 0.95, 1], trackVisibility: true, delay: 100 };
    const seen = new IntersectionObserver(hear, options);
    seen.observe(current);
    return () => {
      clearTimeout(timer);
      seen.disconnect();
    };
  }, [element]);
  return isArmed;
}
