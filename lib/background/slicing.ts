import type { Slicing } from '../extract/index';
import { giveWay } from '../store/turns';

/**
 * A message takes four or five turns of the worker until it is there, each of less than a
 * millisecond.
 */
const PAUSE_MS = 5;

/**
 * Chrome's worker can start no other: while a long text is read, a note saved elsewhere gets its
 * turn, and all the turns that it takes until it is answered. `on` is what calls are answered first
 * on. What takes no longer than `soonMs` makes nobody wait, and goes through without a pause.
 */
export function slicing(on: object, { soonMs = 0 } = {}): Slicing {
  const soonUntilMs = soonMs > 0 ? performance.now() + soonMs : 0;
  return {
    pause: async () => {
      if (soonMs > 0 && performance.now() < soonUntilMs) return;
      await new Promise<void>((resolve) => setTimeout(resolve, PAUSE_MS));
      await giveWay(on);
    },
    nowMs: () => performance.now(),
  };
}
