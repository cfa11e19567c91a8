import { ok } from '../model/result';
import { attemptStore } from '../store/attempt';
import { joinReports, partReport } from '../store/joins';
import { canonicalUrl } from '../text/canonical-url';
import { announcer, forPages } from './call';
import type { CallHandlers, Desk } from './call';

/** One report at several addresses: joined, and parted again, only because the reader says so. */
export function joinCalls(desk: Desk): CallHandlers<'report.join' | 'report.unjoin'> {
  const { database } = desk.world;
  const announce = announcer(desk);
  return {
    'report.join': forPages('report.join', async ({ from, into }) => {
      const joined = await attemptStore(() => joinReports(database, canonicalUrl(from), canonicalUrl(into)));
      if (!joined.ok) return joined;
      await desk.documents.moved(canonicalUrl(from), canonicalUrl(into));
      await announce(into);
      return ok({ joined: joined.value });
    }),
    'report.unjoin': forPages('report.unjoin', async ({ source }) => {
      const id = canonicalUrl(source);
      const parted = await attemptStore(() => partReport(database, id));
      if (!parted.ok) return parted;
      await announce(id);
      return ok({ source: id });
    }),
  };
}
