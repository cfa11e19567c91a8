import type { KeyboardEvent } from 'react';

/** Marks a link that the arrow keys lead to. */
export const HIT = { 'data-hit': true } as const;

/** Moves the focus from the box through the results and back: arrows, Home and End, Escape. */
export function moveThroughHits(event: KeyboardEvent<HTMLElement>, box: HTMLElement | null): void {
  const { key, nativeEvent, target, currentTarget } = event;
  if (nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  const hits = [...currentTarget.querySelectorAll<HTMLElement>('[data-hit]')];
  const at = hits.findIndex((hit) => hit === target);
  if (at < 0 && target !== box && key !== 'Escape') return;
  const to = targetOf(key, at, hits.length);
  if (to === undefined || (to < 0 && target === box)) return;
  event.preventDefault();
  const hit = to < 0 ? box : hits[to];
  hit?.focus();
}

/** The result that a key leads to, -1 for the box; `undefined` for a key that leads nowhere. */
function targetOf(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return at - 1;
  if (key === 'Escape') return -1;
  if (at < 0) return undefined;
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}
