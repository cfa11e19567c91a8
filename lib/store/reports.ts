import type { Extraction } from '../model/extraction';
import type { MetricRow, PledgeRow, ReportRow } from '../model/store';
import type { StoreEnvironment } from './change-log';
import type { NuoshuDatabase } from './database';

/** A page's text with what was read in it, under its canonical address. */
export interface CapturedReport {
  readonly reportId: string;
  readonly url: string;
  readonly title: string;
  readonly text: string;
  readonly textHash: string;
  readonly extraction: Extraction;
}

/**
 * Keeps a report: its row, a snapshot per version of the text, and the derived metrics and pledges, which are replaced
 * as a whole when the text or the extractor changed. Never touches what the reader added.
 */
export function saveReport(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  captured: CapturedReport,
): Promise<void> {
  const tables = [database.reports, database.snapshots, database.metrics, database.pledges];
  return database.transaction('rw', tables, async () => {
    const now = new Date(environment.nowMs()).toISOString();
    const { reportId, textHash, text, title, extraction } = captured;
    const before = await database.reports.get(reportId);
    await database.reports.put(reportRow(captured, before?.firstSeenAt ?? now, now));
    if ((await database.snapshots.get([reportId, textHash])) === undefined) {
      await database.snapshots.add({ reportId, textHash, text, title, profile: extraction.report, capturedAt: now });
    }
    if (before?.textHash === textHash && before.extractor === extraction.extractor) return;
    await database.metrics.where('reportId').equals(reportId).delete();
    await database.pledges.where('reportId').equals(reportId).delete();
    await database.metrics.bulkAdd(metricRows(reportId, extraction));
    await database.pledges.bulkAdd(pledgeRows(reportId, extraction));
  });
}

function reportRow(captured: CapturedReport, firstSeenAt: string, lastSeenAt: string): ReportRow {
  const { report, metrics, pledges, extractor } = captured.extraction;
  const { documentType, issuer, level, region, publishedOn, reviewPeriod, planPeriod } = report;
  return {
    id: captured.reportId,
    url: captured.url,
    title: report.title ?? captured.title,
    documentType,
    issuer,
    level,
    region,
    publishedOn,
    reviewPeriod,
    planPeriod,
    textHash: captured.textHash,
    extractor,
    metricCount: metrics.length,
    pledgeCount: pledges.length,
    firstSeenAt,
    lastSeenAt,
  };
}

const metricRows = (reportId: string, { metrics, report }: Extraction): MetricRow[] =>
  metrics.map((metric, index) => ({
    ...metric,
    reportId,
    index,
    issuer: report.issuer ?? '',
    indicatorText: metric.indicator?.text ?? '',
    periodStart: metric.period?.start ?? '',
  }));

const pledgeRows = (reportId: string, { pledges, report }: Extraction): PledgeRow[] =>
  pledges.map((pledge, index) => ({
    ...pledge,
    reportId,
    index,
    issuer: report.issuer ?? '',
    due: pledge.deadline?.due ?? '',
  }));
