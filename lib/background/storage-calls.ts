import type { BackgroundCall, BackgroundCalls } from '../messages/map';
import type { Handlers, Sender } from '../messages/router';
import { fail, ok } from '../model/result';
import type { Result } from '../model/result';
import { CALL_SCHEMAS } from '../schema/calls';
import { attemptStore } from '../store/attempt';
import { eraseReport, eraseUnannotated } from '../store/kept-reports';
import type { BackgroundWorld } from './world';

/** Erasing hundreds of thousands of rows takes a while; whoever asked waits in front of the page. */
const PATIENCE = { deadlineMs: 120_000 };

/** The calls of the storage page. Only the extension's own pages may erase. */
export function storageHandlers(world: BackgroundWorld): Handlers {
  const { database } = world;
  return {
    'store.erase': fromPages('store.erase', async ({ id, withNotes }) => {
      const erased = await attemptStore(() => eraseReport(database, world, { id, withNotes }), PATIENCE);
      if (!erased.ok) return erased;
      if (withNotes) world.announce(id);
      return ok({ id });
    }),
    'store.erase-unannotated': fromPages('store.erase-unannotated', async () => {
      const erased = await attemptStore(() => eraseUnannotated(database, world), PATIENCE);
      return erased.ok ? ok({ erased: erased.value }) : erased;
    }),
  };
}

function fromPages<C extends BackgroundCall>(
  name: C,
  work: (request: BackgroundCalls[C]['request']) => Promise<Result<BackgroundCalls[C]['response']>>,
): (request: unknown, sender: Sender) => Promise<Result<unknown>> {
  return async (request, sender) => {
    const parsed = CALL_SCHEMAS[name](request);
    if (parsed === undefined) return fail('invalid-message');
    return sender.isPage ? work(parsed) : fail('not-allowed');
  };
}
