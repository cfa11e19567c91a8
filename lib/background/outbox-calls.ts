import type { Handler, Sender } from '../messages/router';
import { fail, ok } from '../model/result';
import { forPages, guarded } from './call';
import type { CallHandlers, Desk } from './call';
import { outboxOnly } from './own-outbox';

type OutboxCall = 'outbox.list' | 'outbox.retry' | 'outbox.keep' | 'outbox.read' | 'outbox.drop';

/**
 * What the extension's own pages ask of the edits that wait; and the outbox itself for pages and
 * cards, in a browser in which they cannot reach it.
 */
export function outboxCalls({ waiting, world: { outbox } }: Desk): CallHandlers<OutboxCall> {
  return {
    'outbox.list': forPages('outbox.list', async () => ok(await waiting.list())),
    'outbox.retry': forPages('outbox.retry', async () => {
      await waiting.drain(0);
      return ok(await waiting.list());
    }),
    'outbox.keep': forWriters(
      guarded('outbox.keep', async (entry) => {
        const lasts = await outbox.keep?.(entry).catch(() => undefined);
        if (lasts !== undefined) waiting.expect();
        return lasts === true ? ok({ kept: true as const }) : fail('outbox-full');
      }),
    ),
    'outbox.read': forWriters(
      guarded('outbox.read', async () => ok(outboxOnly(await outbox.all()))),
    ),
    'outbox.drop': forWriters(
      guarded('outbox.drop', async ({ keys }) => {
        await outbox.remove(keys);
        return ok({ dropped: true as const });
      }),
    ),
  };
}

/** Pages and cards write; what runs in web pages' own frames does not. */
const forWriters =
  (handler: Handler): Handler =>
  async (request, sender: Sender) =>
    sender.kind === 'content' ? fail('not-allowed') : handler(request, sender);
