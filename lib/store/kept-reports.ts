import type { AnnotationRow, KeptReport, ReportRow } from '../model/store';
import { eraseRows } from './bin';
import type { StoreEnvironment } from './change-log';
import type { NuoshuDatabase } from './database';
import { editing } from './edits';
import { deleteFindings } from './findings';
import { erasePages } from './pages';
import { isReadableAnnotation, isReadableReport } from './readable';
import { snapshotBytes } from './snapshot-limits';
import type { SnapshotSize } from './snapshot-limits';
import { snapshotSizes } from './snapshots';
import { logChoices, reportKey } from './report-choices';
import { giveWay, inTurn } from './turns';

/** What a metric or a pledge takes, by estimate. */
const FINDING_BYTES = 250;

/**
 * Everything that is kept, address by address, the last seen first; those of which only notes are
 * left stand at the end.
 */
export async function keptReports(database: NuoshuDatabase): Promise<readonly KeptReport[]> {
  const tables = [database.reports, database.snapshots, database.annotations];
  const [reports, sizes, annotations] = await database.transaction('r', tables, () =>
    Promise.all([
      database.reports.toArray(),
      snapshotSizes(database),
      database.annotations.toArray(),
    ]),
  );
  const texts = Map.groupBy(sizes, ({ reportId }) => reportId);
  const notes = Map.groupBy(annotations.filter(isReadableAnnotation), ({ reportId }) => reportId);
  const quotes = quotesOf(annotations.filter(isReadableAnnotation));
  const rows = new Map(reports.filter(isReadableReport).map((row) => [row.id, row]));
  return [...new Set([...rows.keys(), ...texts.keys(), ...notes.keys()])]
    .map((id) => {
      const kept = { row: rows.get(id), texts: texts.get(id) ?? [], notes: notes.get(id) ?? [] };
      return keptReport(id, { ...kept, quotes: quotes.get(id) ?? 0 });
    })
    .sort((a, b) => (b.lastSeenAt ?? '').localeCompare(a.lastSeenAt ?? ''));
}

interface Kept {
  readonly row: ReportRow | undefined;
  readonly texts: readonly SnapshotSize[];
  readonly notes: readonly AnnotationRow[];
  readonly quotes: number;
}

/** Of each report, how many notes on others quote it. */
function quotesOf(annotations: readonly AnnotationRow[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { reportId, quoted = [] } of annotations) {
    const reports = new Set(quoted.map((key) => key.slice(0, key.lastIndexOf(' '))));
    for (const id of reports) if (id !== reportId) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

function keptReport(id: string, { row, texts, notes, quotes }: Kept): KeptReport {
  const deletedNotes = notes.filter((note) => note.deletedAt !== undefined).length;
  return {
    id,
    url: row?.url ?? id,
    title: row?.title ?? '',
    lastSeenAt: row?.lastSeenAt,
    snapshots: texts.length,
    bytes:
      snapshotBytes(texts) + ((row?.metricCount ?? 0) + (row?.pledgeCount ?? 0)) * FINDING_BYTES,
    notes: notes.length - deletedNotes,
    deletedNotes,
    quotes,
  };
}

/**
 * Erases a report with its texts and results, for good; with its notes, those in the bin and their
 * log as well, or without them. Nothing of it can be undone. A background that is stopped meanwhile
 * leaves the report listed.
 */
export function eraseReport(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  { id, withNotes }: { readonly id: string; readonly withNotes: boolean },
): Promise<void> {
  return inTurn(database, async () => {
    await database.reports.where('id').equals(id).modify({ extractor: '' });
    await deleteFindings(database, id, () => giveWay(database));
    if (withNotes) {
      await editing(database, async () => {
        await eraseRows(
          database,
          environment,
          await database.annotations.where('reportId').equals(id).toArray(),
        );
      });
    }
    const { reports, snapshots, facts, changes, meta } = database;
    const key = await reportKey(id);
    await database.transaction('rw', [reports, snapshots, facts, changes, meta], async () => {
      const before = await reports.get(id);
      await logChoices(database, environment, [{ id, key, before, after: undefined }]);
      if (withNotes) await erasePages(database, environment, id);
      await database.facts.delete(id);
      await database.snapshots.where('reportId').equals(id).delete();
      await database.reports.delete(id);
    });
  });
}

/** Whether neither a note, not even one in the bin, stands on a report nor quotes it. */
export const isUnannotated = ({ notes, deletedNotes, quotes }: KeptReport): boolean =>
  notes + deletedNotes + quotes === 0;

/** Erases every report that no note is on or quotes. Answers how many. */
export async function eraseUnannotated(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
): Promise<number> {
  const kept = await keptReports(database);
  const erased = kept.filter(isUnannotated);
  for (const { id } of erased) await eraseReport(database, environment, { id, withNotes: false });
  return erased.length;
}
