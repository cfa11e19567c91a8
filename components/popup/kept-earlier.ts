import type { ReadReport } from '../../lib/model/read-report';
import { NuoshuDatabase } from '../../lib/store/database';
import { canonicalUrl } from '../../lib/text/canonical-url';
import { keptBefore } from '../../lib/view/follow-reading';

/*
 * Lives as long as the popup. Dexie loses sight of a connection that it is told to close while it
 * still waits for it, and such a one blocks every later version of the database.
 */
const database = new NuoshuDatabase();

/** The kept report of the year before that of a page; `undefined` where none is kept. */
export const keptEarlier = (url: string): Promise<ReadReport | undefined> =>
  keptBefore(database, canonicalUrl(url));
