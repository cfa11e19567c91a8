import type { Extraction } from '../model/extraction';
import type { MetricRow, PledgeRow } from '../model/store';
import type { NuoshuDatabase } from './database';

/** Rows written or deleted at a time: others, a note's above all, get their turn in between. */
export const SLICE_ROWS = 500;

/** What is done before each slice; nothing inside a transaction, which would end meanwhile. */
export type BeforeSlice = () => Promise<void>;

/** Deletes the derived rows of a report, slice by slice, by ranges of their keys. */
export async function deleteDerived(
  database: NuoshuDatabase,
  reportId: string,
  beforeSlice?: BeforeSlice,
): Promise<void> {
  for (const table of [database.metrics, database.pledges]) {
    const rows = (from: number, to: number) =>
      table.where('[reportId+index]').between([reportId, from], [reportId, to], true, false);
    for (;;) {
      const [first] = await rows(0, Infinity).limit(1).primaryKeys();
      if (first === undefined) break;
      await beforeSlice?.();
      await rows(first[1], first[1] + SLICE_ROWS).delete();
    }
  }
}

/** Writes the derived rows of a report, slice by slice; rows are made only when it is their turn. */
export async function addDerived(
  database: NuoshuDatabase,
  { reportId, extraction }: { readonly reportId: string; readonly extraction: Extraction },
  beforeSlice?: BeforeSlice,
): Promise<void> {
  const { metrics, pledges } = extraction;
  for (let from = 0; from < metrics.length; from += SLICE_ROWS) {
    await beforeSlice?.();
    await database.metrics.bulkPut(metricRows(reportId, extraction, from));
  }
  for (let from = 0; from < pledges.length; from += SLICE_ROWS) {
    await beforeSlice?.();
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
