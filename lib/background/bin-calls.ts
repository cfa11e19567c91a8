import { fail, ok } from '../model/result';
import { attemptStore } from '../store/attempt';
import { emptyBin, eraseAnnotation, restoreAnnotation } from '../store/bin';
import { canonicalUrl } from '../text/canonical-url';
import { announcer, forPages } from './call';
import type { CallHandlers, Desk } from './call';

/** The bin: out of it again, or gone for good. Only the extension's own pages may, no card. */
export function binCalls(desk: Desk): CallHandlers<'bin.restore' | 'bin.erase'> {
  const { world } = desk;
  const announce = announcer(desk);
  return {
    'bin.restore': forPages('bin.restore', async ({ id }) => {
      const restored = await attemptStore(() => restoreAnnotation(world.database, world, id));
      if (!restored.ok) return restored;
      if (restored.value === undefined) return fail('not-found');
      await announce(restored.value.annotation.reportId);
      return ok(restored.value);
    }),
    'bin.erase': forPages('bin.erase', async ({ id, source }) => {
      const reportId = source === undefined ? undefined : canonicalUrl(source);
      const erased = await attemptStore(async () => {
        if (id === undefined) return emptyBin(world.database, world, reportId);
        return (await eraseAnnotation(world.database, world, id)) ? 1 : 0;
      });
      return erased.ok ? ok({ erased: erased.value }) : erased;
    }),
  };
}
