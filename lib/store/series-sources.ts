import type { ReportRow } from '../model/store';
import type { SeriesSource } from '../series/index';
import type { NuoshuDatabase } from './database';
import { readableFindings } from './findings';
import { isReadableReport, isReadableSnapshot } from './readable';

/** A kept report as a source of series. */
export interface KeptSource extends SeriesSource {
  readonly row: ReportRow;
}

/**
 * The figures of these kept reports with their texts, in the order asked for; those that are not
 * kept, or still to be read, are left out, and so is what is damaged. One transaction; each report
 * by ranges of its keys.
 */
export function keptSources(
  database: NuoshuDatabase,
  ids: readonly string[],
): Promise<readonly KeptSource[]> {
  const { reports, findings, snapshots } = database;
  return database.transaction('r', [reports, findings, snapshots], async () => {
    const rows: readonly unknown[] = await reports.bulkGet([...ids]);
    const readable = rows.filter(isReadableReport);
    const [found, texts] = await Promise.all([
      Promise.all(
        readable.map(({ id }) =>
          findings.where('[reportId+index]').between([id, 0], [id, Infinity]).toArray(),
        ),
      ),
      snapshots.bulkGet(readable.map(({ id, textHash }): [string, string] => [id, textHash])),
    ]);
    return readable.map((row, at) => {
      const snapshot: unknown = texts[at];
      return {
        name: row.id,
        row,
        report: row,
        metrics: readableFindings(found[at] ?? []).metrics,
        text: isReadableSnapshot(snapshot) ? snapshot.text : undefined,
      };
    });
  });
}
