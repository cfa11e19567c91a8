import type { NuoshuDatabase } from './database';
import { groupOf } from './joins';
import { isReadableAnnotation, isReadableReport } from './readable';
import { reportsWithText } from './snapshots';

/** Another address of a report: the same text stands there, or the page declares it as its own. */
export interface Twin {
  readonly id: string;
  readonly url: string;
  /** Living annotations that were made there. */
  readonly notes: number;
  readonly hasSameText: boolean;
  /** Whether the reader joined the two. */
  readonly isJoined: boolean;
}

/** What is known of a page whose twins are looked for. */
export interface TwinQuery {
  readonly reportId: string;
  readonly textHash: string;
  /** Keys of addresses that the page declares as its own. */
  readonly declared: readonly string[];
}

/**
 * The other addresses at which exactly this text was read, those that the page declares, and those
 * that it is joined with, whatever stands there by now; with what is kept there.
 */
export async function twinsOf(
  database: NuoshuDatabase,
  { reportId, textHash, declared }: TwinQuery,
): Promise<readonly Twin[]> {
  const group = await groupOf(database, reportId);
  const same = await reportsWithText(database, textHash);
  const named = (await database.reports.bulkGet([...declared, ...group])).filter(isReadableReport);
  const others = new Map([...named, ...same].map((report) => [report.id, report]));
  others.delete(reportId);
  return Promise.all(
    [...others.values()].map(async ({ id, url }): Promise<Twin> => {
      const rows: unknown[] = await database.annotations.where('reportId').equals(id).toArray();
      const notes = rows
        .filter(isReadableAnnotation)
        .filter((row) => row.deletedAt === undefined).length;
      return {
        id,
        url,
        notes,
        hasSameText: same.some((report) => report.id === id),
        isJoined: group.includes(id),
      };
    }),
  );
}
