import type { Status } from '../model/annotation';
import type { AnnotationRow, ReportRow } from '../model/store';
import { wordsNumber } from '../text/words-number';
import type { NuoshuDatabase } from './database';
import { isReadableAnnotation, isReadableFacts, isReadableReport } from './readable';

/** All kept reports, in no order; damaged rows are left out. Nothing else is read. */
export async function listReports(database: NuoshuDatabase): Promise<readonly ReportRow[]> {
  const rows: unknown[] = await database.reports.toArray();
  return rows.filter(isReadableReport);
}

/**
 * How many living annotations there are at each address, from indexes alone; addresses without one
 * are missing.
 */
export async function noteCounts(database: NuoshuDatabase): Promise<ReadonlyMap<string, number>> {
  const { annotations } = database;
  return database.transaction('r', annotations, async () => {
    const ids = (await annotations.orderBy('reportId').uniqueKeys()).filter(
      (key) => typeof key === 'string',
    );
    const [all, binned] = await Promise.all([
      Promise.all(ids.map((id) => annotations.where('reportId').equals(id).count())),
      annotations.orderBy('deletedAt').toArray(),
    ]);
    const counts = new Map(ids.map((id, index) => [id, all[index] ?? 0]));
    for (const { reportId } of binned) counts.set(reportId, (counts.get(reportId) ?? 0) - 1);
    return new Map([...counts].filter(([, count]) => count > 0));
  });
}

/**
 * How many living judgements with one of these statuses there are at each address, of pledges that
 * its newest text still has: at their place in that very text, or by their words.
 */
export async function judgedCounts(
  database: NuoshuDatabase,
  statuses: readonly Status[],
): Promise<ReadonlyMap<string, number>> {
  const rows: unknown[] = await database.annotations.where('status').anyOf(statuses).toArray();
  const judged = rows
    .filter(isReadableAnnotation)
    .filter((row) => row.deletedAt === undefined && isOfPledge(row));
  const counts = new Map<string, number>();
  for (const [id, own] of Map.groupBy(judged, ({ reportId }) => reportId)) {
    const isThere = await presence(database, id, own);
    counts.set(id, own.filter(isThere).length);
  }
  return new Map([...counts].filter(([, count]) => count > 0));
}

const isOfPledge = ({ subject, correction }: AnnotationRow): boolean =>
  correction === undefined ? subject === 'pledge' : correction.is === 'pledge';

/** Whether what was judged is still in a report's text; where nothing tells it, it is. */
async function presence(
  database: NuoshuDatabase,
  id: string,
  own: readonly AnnotationRow[],
): Promise<(row: AnnotationRow) => boolean> {
  const report: unknown = await database.reports.get(id);
  if (!isReadableReport(report)) return () => true;
  const { textHash } = report;
  if (own.every(({ target }) => target.textHash === textHash)) return () => true;
  const facts: unknown = await database.facts.get(id);
  if (!isReadableFacts(facts) || facts.textHash !== textHash) return () => true;
  const words = new Set(facts.words);
  return ({ target }) => target.textHash === textHash || words.has(wordsNumber(target.quote.exact));
}
