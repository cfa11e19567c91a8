import type { Extraction } from '../model/extraction';
import type { NuoshuDatabase } from './database';

/** What was found in a text, as it is kept. */
export type Findings = Pick<Extraction, 'metrics' | 'pledges'>;

/**
 * Metrics, and pledges, in one row. A row of its own for each finding cost the disk four entries,
 * and what is deleted there is stepped over for a while: behind half a million deleted rows a note
 * waited for more than a second. A hundred of each stay below the 64 kB from which Chromium keeps a
 * row in a file of its own.
 */
export const ROW_FINDINGS = 100;

/** Rows written or deleted at a time: others, a note's above all, get their turn in between. */
const SLICE_ROWS = 10;

/** What is done before each slice; nothing inside a transaction, which would end meanwhile. */
export type BeforeSlice = () => Promise<void>;

/** What was found in a report, in the extraction's order; empty lists where nothing is kept. */
export async function findingsOf(database: NuoshuDatabase, reportId: string): Promise<Findings> {
  const rows = await database.findings
    .where('[reportId+index]')
    .between([reportId, 0], [reportId, Infinity])
    .toArray();
  return {
    metrics: rows.flatMap(({ metrics }) => metrics),
    pledges: rows.flatMap(({ pledges }) => pledges),
  };
}

/** Deletes the findings of a report, slice by slice, by ranges of their keys. */
export async function deleteFindings(
  database: NuoshuDatabase,
  reportId: string,
  beforeSlice?: BeforeSlice,
): Promise<void> {
  const rows = (from: number, to: number) =>
    database.findings
      .where('[reportId+index]')
      .between([reportId, from], [reportId, to], true, false);
  for (let from = 0; ; from += SLICE_ROWS) {
    const [next] = await rows(from, Infinity).limit(1).primaryKeys();
    if (next === undefined) return;
    from = next[1];
    await beforeSlice?.();
    await rows(from, from + SLICE_ROWS).delete();
  }
}

/** Writes the findings of a report, slice by slice. */
export async function addFindings(
  database: NuoshuDatabase,
  { reportId, findings }: { readonly reportId: string; readonly findings: Findings },
  beforeSlice?: BeforeSlice,
): Promise<void> {
  const rows = Math.ceil(Math.max(findings.metrics.length, findings.pledges.length) / ROW_FINDINGS);
  for (let from = 0; from < rows; from += SLICE_ROWS) {
    const indexes = Array.from(
      { length: Math.min(SLICE_ROWS, rows - from) },
      (_, offset) => from + offset,
    );
    await beforeSlice?.();
    await database.findings.bulkPut(
      indexes.map((index) => ({ reportId, index, ...findingsIn(findings, index) })),
    );
  }
}

/** What stands in the row with this index. */
function findingsIn({ metrics, pledges }: Findings, index: number): Findings {
  const [from, to] = [index * ROW_FINDINGS, (index + 1) * ROW_FINDINGS];
  return { metrics: metrics.slice(from, to), pledges: pledges.slice(from, to) };
}
