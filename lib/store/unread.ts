import type { PromiseExtended } from 'dexie';
import { UNREAD } from '../model/store';
import type { NuoshuDatabase } from './database';
import { packFacts } from './facts';
import { addFindings, deleteFindings } from './findings';
import { isReadableReport } from './readable';
import { giveWay, inTurn } from './turns';
import { loadVersion } from './versions';
import type { ReadText } from './versions';

/**
 * Under this key the database says that reports may be unread: without it no start has to look
 * through all of them.
 */
const MARK = 'unread';

/** Notes that reports came in unread; part of the transaction that brings them. */
export const markUnread = (database: NuoshuDatabase): PromiseExtended<unknown> =>
  database.meta.put({ key: MARK, value: '1' });

/** The reports that were brought in and whose texts nobody has read yet. */
export async function unreadReports(database: NuoshuDatabase): Promise<readonly string[]> {
  if ((await database.meta.get(MARK)) === undefined) return [];
  return database.transaction('rw', [database.reports, database.meta], async () => {
    const rows: unknown[] = await database.reports.toArray();
    const unread = rows
      .filter(isReadableReport)
      .flatMap(({ id, extractor }) => (extractor === UNREAD ? [id] : []));
    if (unread.length === 0) await database.meta.delete(MARK);
    return unread;
  });
}

/**
 * Reads the text of a report that was brought in, and keeps what was found. What its row says of
 * the page stays: the page itself told more than its text does. Stopped anywhere, it is still
 * unread.
 */
export function readUnread(
  database: NuoshuDatabase,
  reportId: string,
  read: ReadText,
): Promise<void> {
  return inTurn(database, async () => {
    const row: unknown = await database.reports.get(reportId);
    if (!isReadableReport(row) || row.extractor !== UNREAD) return;
    const { textHash } = row;
    const version = await loadVersion(database, { reportId, textHash }, read);
    if (version === undefined) {
      await database.reports.update(reportId, { extractor: '' });
      return;
    }
    const { metrics, pledges, extractor } = version.extraction;
    const way = (): Promise<void> => giveWay(database);
    await deleteFindings(database, reportId, way);
    await addFindings(database, { reportId, findings: { metrics, pledges } }, way);
    await database.transaction('rw', [database.reports, database.facts], async () => {
      await database.facts.put(packFacts(reportId, textHash, pledges));
      await database.reports.update(reportId, {
        extractor,
        metricCount: metrics.length,
        pledgeCount: pledges.length,
      });
    });
  });
}
