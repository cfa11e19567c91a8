import { ok } from '../model/result';
import { forPages } from './call';
import type { CallHandlers } from './call';
import type { WaitingEdits } from './waiting-edits';

/** What the extension's own pages ask of the edits that wait. */
export function outboxCalls(waiting: WaitingEdits): CallHandlers<'outbox.list' | 'outbox.retry'> {
  return {
    'outbox.list': forPages('outbox.list', async () => ok(await waiting.list())),
    'outbox.retry': forPages('outbox.retry', async () => {
      await waiting.drain(0);
      return ok(await waiting.list());
    }),
  };
}
