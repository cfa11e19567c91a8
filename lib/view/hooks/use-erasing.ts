import { useCallback, useState } from 'react';
import { callBackground } from '../../messages/send';
import type { ErrorCode } from '../../model/result';

/** How far the erasing of several reports has come, and why it stopped. */
export interface Erasing {
  readonly done: number;
  readonly total: number;
  readonly error?: ErrorCode;
}

/**
 * Erases reports for good, one after the other; it stops at the first that cannot be. Tells how far
 * it has come.
 */
export function useErasing(tell: (erasing: Erasing) => void): {
  readonly isErasing: boolean;
  readonly erase: (ids: readonly string[], withNotes: boolean) => void;
} {
  const [isErasing, setErasing] = useState(false);
  const erase = useCallback(
    (ids: readonly string[], withNotes: boolean): void => {
      const run = async (): Promise<void> => {
        const total = ids.length;
        setErasing(true);
        for (const [done, id] of ids.entries()) {
          tell({ done, total });
          const erased = await callBackground('store.erase', { id, withNotes });
          if (!erased.ok) return tell({ done, total, error: erased.error });
        }
        tell({ done: total, total });
      };
      void run().finally(() => setErasing(false));
    },
    [tell],
  );
  return { isErasing, erase };
}
