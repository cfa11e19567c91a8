import { ok } from '../model/result';
import { attemptStore } from '../store/attempt';
import { joinReports, partReport } from '../store/joins';
import { canonicalUrl } from '../text/canonical-url';
import { announcer, forPages } from './call';
import type { CallHandlers, Desk } from './call';
import { keepAnnotated } from './read-report';
import { sourceOf } from './source';

/** One report at several addresses: joined, and parted again, only because the reader says so. */
export function joinCalls(desk: Desk): CallHandlers<'report.join' | 'report.unjoin'> {
  const { database } = desk.world;
  const announce = announcer(desk);
  const resettle = (): Promise<void> => desk.documents.resettle((url) => sourceOf(desk, url));
  return {
    'report.join': forPages('report.join', async ({ from, into }) => {
      /* The reader may keep only what has notes; this page is about to have some. */
      await keepAnnotated(desk, canonicalUrl(into));
      const joined = await attemptStore(() =>
        joinReports(database, desk.world, { from: canonicalUrl(from), into: canonicalUrl(into) }),
      );
      if (!joined.ok) return joined;
      if (joined.value) {
        await resettle();
        await announce(into);
      }
      return ok({ joined: joined.value });
    }),
    'report.unjoin': forPages('report.unjoin', async ({ source }) => {
      const id = canonicalUrl(source);
      const before = await sourceOf(desk, id);
      const parted = await attemptStore(() => partReport(database, desk.world, id));
      if (!parted.ok) return parted;
      if (before !== id) {
        await resettle();
        await announce(before);
        await announce(id);
      }
      return ok({ source: id });
    }),
  };
}
