import { useState, useSyncExternalStore } from 'react';
import type { WaitingEdit } from '../../messages/map';
import { callBackground } from '../../messages/send';
import { pageOutbox } from '../page-outbox';
import { WaitingList } from '../waiting-list';

const schedule = (work: () => void, delayMs: number): (() => void) => {
  const timer = setTimeout(work, delayMs);
  return () => clearTimeout(timer);
};

/** The edits of all pages that wait to be saved, and the way to have it tried again. */
export function useWaiting(): {
  readonly waiting: readonly WaitingEdit[];
  readonly retry: () => Promise<void>;
} {
  const [list] = useState(
    () =>
      new WaitingList({
        call: callBackground,
        watch: pageOutbox.watch,
        schedule,
        nowMs: () => Date.now(),
      }),
  );
  const waiting = useSyncExternalStore(list.subscribe, list.view);
  return { waiting, retry: () => list.retry() };
}
