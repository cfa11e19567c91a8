import { useCallback, useEffect, useRef, useState } from 'react';
import { callBackground } from '../../messages/send';
import type { BulkChange } from '../../model/bulk';
import { newUuid } from '../../platform/uuid';
import type { NuoshuDatabase } from '../../store/database';
import { changeMany } from '../bulk';
import type { BulkOutcome } from '../bulk';
import type { Desk } from '../desk';

/** What is told while many items are being changed, and afterwards. */
export interface BulkNews {
  readonly isBusy: boolean;
  /** How far it is, once it has taken half a second. */
  readonly progress?: { readonly done: number; readonly total: number };
  /** What became of the last change, until another one is made or it is taken back. */
  readonly outcome?: BulkOutcome;
}

/** What takes longer is told of. */
const SHOWN_AFTER_MS = 500;

/** The way to change many items of the desk, one change after the other, and what became of it. */
export function useBulk(
  database: NuoshuDatabase,
  { writing, changes }: Desk,
): readonly [
  BulkNews,
  (keys: readonly string[], change: BulkChange) => Promise<readonly string[]>,
] {
  const [news, setNews] = useState<BulkNews>({ isBusy: false });
  const last = useRef<Promise<unknown>>(Promise.resolve());
  useEffect(
    () =>
      changes.subscribe(() =>
        setNews((now) => (now.outcome === undefined ? now : { isBusy: now.isBusy })),
      ),
    [changes],
  );
  const change = useCallback(
    (keys: readonly string[], bulk: BulkChange): Promise<readonly string[]> => {
      const work = async (): Promise<readonly string[]> => {
        setNews({ isBusy: true });
        const begunMs = performance.now();
        const onProgress = (done: number): void => {
          if (performance.now() - begunMs < SHOWN_AFTER_MS) return;
          setNews({ isBusy: true, progress: { done, total: keys.length } });
        };
        const world = { database, call: callBackground, newId: newUuid, writing, changes };
        const outcome = await changeMany(world, { keys, change: bulk, onProgress });
        setNews({ isBusy: false, outcome });
        return outcome.ids;
      };
      const mine = last.current.then(work, work);
      last.current = mine;
      return mine;
    },
    [database, writing, changes],
  );
  return [news, change];
}
