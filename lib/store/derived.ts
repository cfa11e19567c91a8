import type { Extraction } from '../model/extraction';
import type { MetricRow, PledgeRow } from '../model/store';
import type { NuoshuDatabase } from './database';

/** Rows written or deleted in one transaction: others, a note's above all, get their turn in between. */
export const SLICE_ROWS = 2_000;

/** Deletes the derived rows of a report, slice by slice; inside a transaction all at once. */
export async function deleteDerived(database: NuoshuDatabase, reportId: string): Promise<void> {
  for (const table of [database.metrics, database.pledges]) {
    let deleted = SLICE_ROWS;
    while (deleted === SLICE_ROWS) {
      deleted = await table.where('reportId').equals(reportId).limit(SLICE_ROWS).delete();
    }
  }
}

/** Writes the derived rows of a report, slice by slice; rows are made only when it is their turn. */
export async function addDerived(database: NuoshuDatabase, reportId: string, extraction: Extraction): Promise<void> {
  const { metrics, pledges } = extraction;
  for (let from = 0; from < metrics.length; from += SLICE_ROWS) {
    await database.metrics.bulkPut(metricRows(reportId, extraction, from));
  }
  for (let from = 0; from < pledges.length; from += SLICE_ROWS) {
    await database.pledges.bulkPut(pledgeRows(reportId, extraction, from));
  }
}

const metricRows = (reportId: string, { metrics, report }: Extraction, from: number): MetricRow[] =>
  metrics.slice(from, from + SLICE_ROWS).map((metric, index) => ({
    ...metric,
    reportId,
    index: from + index,
    issuer: report.issuer ?? '',
    indicatorText: metric.indicator?.text ?? '',
    periodStart: metric.period?.start ?? '',
  }));

const pledgeRows = (reportId: string, { pledges, report }: Extraction, from: number): PledgeRow[] =>
  pledges.slice(from, from + SLICE_ROWS).map((pledge, index) => ({
    ...pledge,
    reportId,
    index: from + index,
    issuer: report.issuer ?? '',
    due: pledge.deadline?.due ?? '',
  }));
