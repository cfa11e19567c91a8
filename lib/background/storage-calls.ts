import { ok } from '../model/result';
import { attemptStore } from '../store/attempt';
import { eraseReport, eraseUnannotated } from '../store/kept-reports';
import { announcer, forPages } from './call';
import type { CallHandlers, Desk } from './call';
import { sourceOf } from './source';

/** Erasing all reports takes a while; whoever asked waits in front of the page. */
const PATIENCE = { deadlineMs: 120_000 };

/** The calls of the storage page. Only the extension's own pages may erase. */
export function storageCalls(desk: Desk): CallHandlers<'store.erase' | 'store.erase-unannotated'> {
  const { world } = desk;
  const { database } = world;
  const announce = announcer(desk);
  return {
    'store.erase': forPages('store.erase', async ({ id, withNotes }) => {
      const erased = await attemptStore(
        () => eraseReport(database, world, { id, withNotes }),
        PATIENCE,
      );
      if (!erased.ok) return erased;
      /* What was joined to it, or it to another, stands for itself again. */
      await desk.documents.resettle((url) => sourceOf(desk, url));
      if (withNotes) await announce(id);
      return ok({ id });
    }),
    'store.erase-unannotated': forPages('store.erase-unannotated', async () => {
      const erased = await attemptStore(() => eraseUnannotated(database, world), PATIENCE);
      return erased.ok ? ok({ erased: erased.value }) : erased;
    }),
  };
}
