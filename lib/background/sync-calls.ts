import type { Entry } from '../model/entry';
import { ok } from '../model/result';
import type { SyncEntry, SyncFailure, SyncStand } from '../model/sync';
import { attemptStore } from '../store/attempt';
import { forPages } from './call';
import type { CallHandlers, Desk } from './call';

/** The same notes on the reader's other devices. */
export interface SyncWork {
  readonly stand: () => Promise<SyncStand>;
  readonly setUp: (entry: SyncEntry) => Promise<{ readonly failure?: SyncFailure; readonly detail?: string }>;
  readonly now: () => Promise<SyncStand>;
  readonly decide: (decision: { readonly keep: boolean }) => Promise<SyncStand>;
  readonly off: () => Promise<SyncStand>;
  readonly forget: (device: string) => Promise<SyncStand>;
  readonly takeIn: (entries: readonly Entry[]) => Promise<{ readonly news: number }>;
}

type SyncCall = 'sync.stand' | 'sync.set-up' | 'sync.now' | 'sync.decide' | 'sync.off' | 'sync.forget' | 'sync.take-in';

/** Only the extension's own pages may ask for any of it. */
export function syncCalls({ world: { sync } }: Desk): CallHandlers<SyncCall> {
  return {
    'sync.stand': forPages('sync.stand', () => attemptStore(() => sync.stand())),
    'sync.set-up': forPages('sync.set-up', async (entry) => ok(await sync.setUp(entry))),
    'sync.now': forPages('sync.now', async () => ok(await sync.now())),
    'sync.decide': forPages('sync.decide', async (decision) => ok(await sync.decide(decision))),
    'sync.off': forPages('sync.off', async () => ok(await sync.off())),
    'sync.forget': forPages('sync.forget', async ({ device }) => ok(await sync.forget(device))),
    'sync.take-in': forPages('sync.take-in', ({ entries }) => attemptStore(() => sync.takeIn(entries))),
  };
}
