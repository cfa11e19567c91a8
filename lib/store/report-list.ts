import type { Status } from '../model/annotation';
import type { ReportRow } from '../model/store';
import type { NuoshuDatabase } from './database';
import { isReadableAnnotation, isReadableReport } from './readable';

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

/** How many living annotations with one of these statuses there are at each address. */
export async function judgedCounts(
  database: NuoshuDatabase,
  statuses: readonly Status[],
): Promise<ReadonlyMap<string, number>> {
  const rows: unknown[] = await database.annotations.where('status').anyOf(statuses).toArray();
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (!isReadableAnnotation(row) || row.deletedAt !== undefined || row.subject !== 'pledge')
      continue;
    counts.set(row.reportId, (counts.get(row.reportId) ?? 0) + 1);
  }
  return counts;
}
