import type { MetricRow, PledgeRow, ReportRow } from '../model/store';
import type { NuoshuDatabase } from './database';
import { isReadableReport } from './readable';
import { lastSnapshot } from './snapshots';
import type { KeptText } from './snapshots';

/** A report as it was when it was last seen: readable without its page. */
export interface KeptReading {
  readonly report: ReportRow;
  readonly text: KeptText;
  readonly metrics: readonly MetricRow[];
  readonly pledges: readonly PledgeRow[];
}

/** The text of a kept report with what was found in it, in text order; `undefined` where none is kept. */
export async function keptReading(database: NuoshuDatabase, reportId: string): Promise<KeptReading | undefined> {
  const report: unknown = await database.reports.get(reportId);
  const text = await lastSnapshot(database, reportId);
  if (!isReadableReport(report) || text === undefined) return undefined;
  const isCurrent = report.textHash === text.textHash;
  const metrics = isCurrent ? await database.metrics.where('reportId').equals(reportId).sortBy('start') : [];
  const pledges = isCurrent ? await database.pledges.where('reportId').equals(reportId).sortBy('start') : [];
  return { report, text, metrics, pledges };
}
