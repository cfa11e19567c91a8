import { useCallback, useEffect, useState } from 'react';
import { onNews } from '../../messages/news';
import { callBackground } from '../../messages/send';
import type { BackgroundCalls } from '../../messages/map';
import { ok } from '../../model/result';
import type { Result } from '../../model/result';
import type { SyncEntry, SyncFailure, SyncStand } from '../../model/sync';

/** How often is asked while something is being done, and while nothing is. */
const BUSY_MS = 1_000;
const IDLE_MS = 30_000;

/** What came of setting sync up. */
export type SetUpAnswer = Result<{ readonly failure?: SyncFailure; readonly detail?: string }>;

type Forgetting = BackgroundCalls['sync.forget'];

/** How sync stands, and what the reader can do about it. */
export interface SyncTool {
  /** `undefined` until it is read. */
  readonly stand: Result<SyncStand> | undefined;
  /** The page's wall clock when it was last read, ms: what is said in minutes is said from then. */
  readonly nowMs: number;
  readonly refresh: () => void;
  readonly setUp: (entry: SyncEntry) => Promise<SetUpAnswer>;
  readonly now: () => Promise<Result<SyncStand>>;
  readonly decide: (keep: boolean) => Promise<Result<SyncStand>>;
  readonly off: () => Promise<Result<SyncStand>>;
  readonly forget: (asked: Forgetting['request']) => Promise<Result<Forgetting['response']>>;
}

/** Follows how sync stands while the page is seen: at each news, and at intervals. */
export function useSync(): SyncTool {
  const [{ stand, nowMs }, setRead] = useState<Pick<SyncTool, 'stand' | 'nowMs'>>({
    stand: undefined,
    nowMs: 0,
  });
  const [round, setRound] = useState(0);
  const refresh = useCallback(() => setRound((rounds) => rounds + 1), []);
  const take = useCallback((answer: Result<SyncStand>): Result<SyncStand> => {
    if (answer.ok) setRead({ stand: answer, nowMs: Date.now() });
    return answer;
  }, []);
  useEffect(() => {
    let isOver = false;
    void callBackground('sync.stand', {}).then((answer) => {
      if (!isOver) setRead({ stand: answer, nowMs: Date.now() });
    });
    return () => {
      isOver = true;
    };
  }, [round]);
  const isBusy = stand?.ok === true && stand.value.running !== undefined;
  useFollowing(refresh, isBusy ? BUSY_MS : IDLE_MS);
  return {
    stand,
    nowMs,
    refresh,
    setUp: useCallback(
      async (entry) => {
        const answer = await callBackground('sync.set-up', entry);
        refresh();
        return answer;
      },
      [refresh],
    ),
    now: useCallback(async () => {
      /* It answers when all is done: what is being done meanwhile is to be seen. */
      const answer = callBackground('sync.now', {});
      refresh();
      return take(await answer);
    }, [refresh, take]),
    decide: useCallback(
      async (keep) => take(await callBackground('sync.decide', { keep })),
      [take],
    ),
    off: useCallback(async () => take(await callBackground('sync.off', {})), [take]),
    forget: useCallback(
      async (asked) => {
        const answer = await callBackground('sync.forget', asked);
        if (answer.ok) take(ok(answer.value.stand));
        return answer;
      },
      [take],
    ),
  };
}

/**
 * How sync stands, for a sign of it: asked once, and at each news. `undefined` until it is read, or
 * where it cannot be.
 */
export function useSyncStand(): SyncStand | undefined {
  const [stand, setStand] = useState<SyncStand>();
  const [round, setRound] = useState(0);
  useEffect(() => {
    let isOver = false;
    void callBackground('sync.stand', {}).then((answer) => {
      if (!isOver) setStand(answer.ok ? answer.value : undefined);
    });
    return () => {
      isOver = true;
    };
  }, [round]);
  useEffect(() => onNews('sync.changed', () => setRound((rounds) => rounds + 1)), []);
  return stand;
}

/** Calls at each news, at intervals while the page is seen, and when it is seen again. */
function useFollowing(refresh: () => void, everyMs: number): void {
  useEffect(() => onNews('sync.changed', refresh), [refresh]);
  useEffect(() => {
    const isSeen = (): boolean => document.visibilityState === 'visible';
    const timer = setInterval(() => {
      if (isSeen()) refresh();
    }, everyMs);
    const onSeen = (): void => {
      if (isSeen()) refresh();
    };
    document.addEventListener('visibilitychange', onSeen);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', onSeen);
    };
  }, [refresh, everyMs]);
}
