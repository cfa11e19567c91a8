import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';
import { isTaken } from '../../lib/view/writing-keys';

interface KeyActs {
  readonly close: () => void;
  readonly step: (direction: 1 | -1) => void;
  readonly pin: () => void;
}

const STOPS = 'button:not([disabled]),select:not([disabled]),textarea,input,a[href]';

/**
 * Keys of the card: Escape closes, P pins, Alt+arrows go on, Tab stays inside. It closes when
 * Escape comes up again: else the page would hear the end of a key that was not meant for it.
 */
export function useCardKeys(card: RefObject<HTMLElement | null>, acts: KeyActs): void {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => {
    const stopped = new AbortController();
    const { signal } = stopped;
    let isEscaping = false;
    const down = (event: KeyboardEvent): void => {
      if (event.isComposing) return;
      isEscaping = event.key === 'Escape';
      if (event.key === 'Tab') return cycle(card.current, event);
      if (event.key.toLowerCase() === 'p' && !isTaken(event)) return latest.current.pin();
      if (!event.altKey || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
      event.preventDefault();
      latest.current.step(event.key === 'ArrowDown' ? 1 : -1);
    };
    const up = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && isEscaping && !event.isComposing) latest.current.close();
      isEscaping = false;
    };
    document.addEventListener('keydown', down, { signal });
    document.addEventListener('keyup', up, { signal });
    return () => stopped.abort();
  }, [card]);
}

function cycle(root: HTMLElement | null, event: KeyboardEvent): void {
  if (root === null) return;
  const stops = [...root.querySelectorAll<HTMLElement>(STOPS)].filter(
    (stop) => stop.tabIndex >= 0 && stop.closest('[hidden]') === null,
  );
  const [first, last] = [stops[0], stops.at(-1)];
  const { activeElement } = document;
  const leaves = event.shiftKey
    ? activeElement === first || activeElement === root || activeElement === document.body
    : activeElement === last;
  if (!leaves) return;
  event.preventDefault();
  (event.shiftKey ? last : first)?.focus();
}
