import type { ReportRow } from '../model/store';
import type { NuoshuDatabase } from './database';
import { findingsOf } from './findings';
import type { KeptFindings } from './findings';
import { isReadableReport } from './readable';
import { lastSnapshot } from './snapshots';
import type { KeptText } from './snapshots';

/** A report as it was when it was last seen: readable without its page. */
export interface KeptReading extends KeptFindings {
  readonly report: ReportRow;
  readonly text: KeptText;
}

/**
 * The text of a kept report with what was found in it, in text order; `undefined` where none is
 * kept, or what is kept is damaged.
 */
export async function keptReading(
  database: NuoshuDatabase,
  reportId: string,
): Promise<KeptReading | undefined> {
  const report: unknown = await database.reports.get(reportId);
  const text = await lastSnapshot(database, reportId);
  if (!isReadableReport(report) || text === undefined) return undefined;
  if (report.textHash !== text.textHash) return { report, text, metrics: [], pledges: [] };
  return { report, text, ...(await findingsOf(database, reportId)) };
}
