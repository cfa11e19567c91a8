import { useEffect } from 'react';
import type { RefObject } from 'react';

/** What takes the focus in a part of the page: the active row of a list before all else. */
const ROW = '[data-active] [data-row-main]';
const FOCUSABLE =
  'button:not([disabled], [tabindex="-1"]), a[href], input:not([disabled]), select:not([disabled]), summary, textarea:not([disabled]), [tabindex="0"]';

/**
 * Keeps the focus: where the element that has it goes away (its row was deleted, its button is
 * needed no more) the nearest that is left takes it, from the innermost part around outwards.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const whole = root.current;
    if (whole === null) return;
    let last: readonly Element[] = [];
    const note = (): void => {
      const { activeElement } = document;
      if (activeElement === null || !whole.contains(activeElement)) return;
      last = chainOf(activeElement, whole);
    };
    const mend = (): void => {
      const [lost, ...around] = last;
      const { activeElement } = document;
      if (lost === undefined || lost.isConnected) return;
      last = [];
      if (activeElement !== null && activeElement !== document.body) return;
      focusNearest(around);
    };
    const watch = new MutationObserver(mend);
    watch.observe(whole, { childList: true, subtree: true });
    document.addEventListener('focusin', note);
    return () => {
      watch.disconnect();
      document.removeEventListener('focusin', note);
    };
  }, [root]);
}

/** An element and those around it, outwards to the root. */
function chainOf(element: Element, root: Element): readonly Element[] {
  const chain: Element[] = [];
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    chain.push(at);
    if (at === root) break;
  }
  return chain;
}

/** Focuses the first that takes it: what is folded away does not. */
function focusNearest(around: readonly Element[]): void {
  for (const part of around) {
    if (!part.isConnected) continue;
    const choices = [
      ...part.querySelectorAll<HTMLElement>(ROW),
      ...part.querySelectorAll<HTMLElement>(FOCUSABLE),
    ];
    for (const choice of choices) {
      choice.focus();
      if (document.activeElement === choice) return;
    }
  }
}
