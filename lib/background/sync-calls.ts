import { ok } from '../model/result';
import { attemptStore } from '../store/attempt';
import { forPages } from './call';
import type { CallHandlers, Desk } from './call';

type SyncCall =
  | 'sync.stand'
  | 'sync.set-up'
  | 'sync.now'
  | 'sync.decide'
  | 'sync.off'
  | 'sync.forget'
  | 'sync.hand-over'
  | 'sync.take-in';

/** Only the extension's own pages may ask for any of it. */
export function syncCalls({ sync }: Desk): CallHandlers<SyncCall> {
  return {
    'sync.stand': forPages('sync.stand', () => attemptStore(() => sync.stand())),
    'sync.set-up': forPages('sync.set-up', async (entry) => ok(await sync.setUp(entry))),
    'sync.now': forPages('sync.now', async () => ok(await sync.now())),
    'sync.decide': forPages('sync.decide', async (decision) => ok(await sync.decide(decision))),
    'sync.off': forPages('sync.off', async () => ok(await sync.off())),
    'sync.forget': forPages('sync.forget', async (asked) => ok(await sync.forget(asked))),
    'sync.hand-over': forPages('sync.hand-over', () => attemptStore(() => sync.handOver())),
    'sync.take-in': forPages('sync.take-in', ({ entries, keep }) =>
      attemptStore(() => sync.takeIn(entries, { keep })),
    ),
  };
}
