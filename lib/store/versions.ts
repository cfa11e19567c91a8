import type { Extraction, ExtractionContext, PagesBefore } from '../model/extraction';
import type { ReportRow, SnapshotRow } from '../model/store';
import type { NuoshuDatabase } from './database';
import { groupOf } from './joins';
import { isReadableReport, isReadableSnapshot } from './readable';
import { snapshotBytes } from './snapshot-limits';

/** One kept version of a report, without its text. */
export interface KeptVersion {
  readonly reportId: string;
  /** The address that it was read at. */
  readonly url: string;
  /** The title of the report kept there; a version's own is loaded with its text. */
  readonly title: string;
  /** SHA-256 of its text. */
  readonly textHash: string;
  /** ISO 8601 instant. */
  readonly capturedAt: string;
  /** Length of its text in UTF-16 units, and what that takes. */
  readonly units: number;
  readonly bytes: number;
  /** It is what was seen there last. */
  readonly isLast: boolean;
}

/** A version with its text and what is read in it. */
export interface LoadedVersion extends KeptVersion {
  readonly text: string;
  readonly extraction: Extraction;
}

/** Reads a text: `extract`, or the background's. */
export type ReadText = (
  text: string,
  context: ExtractionContext,
) => Extraction | Promise<Extraction>;

/**
 * The kept versions of a report and of those that the reader joined with it, newest first, from an
 * index alone. The same text kept at two addresses is listed twice. Empty where nothing is kept.
 */
export function listVersions(
  database: NuoshuDatabase,
  reportId: string,
): Promise<readonly KeptVersion[]> {
  return database.transaction('r', [database.reports, database.snapshots], async () => {
    const rows = (await database.reports.bulkGet([...(await groupOf(database, reportId))])).filter(
      isReadableReport,
    );
    const versions = await Promise.all(rows.map((row) => versionsOf(database, row)));
    return versions.flat().sort((a, b) => b.capturedAt.localeCompare(a.capturedAt));
  });
}

async function versionsOf(database: NuoshuDatabase, row: ReportRow): Promise<KeptVersion[]> {
  const versions: KeptVersion[] = [];
  await database.snapshots
    .where('[reportId+capturedAt+units]')
    /* Of keys, a list is above every string, and a longer list above its beginning. */
    .between([row.id], [row.id, []])
    .eachKey((key, { primaryKey: [, textHash] }) => {
      if (!Array.isArray(key)) return;
      const [, capturedAt, units] = key.map((part: unknown) => part);
      if (typeof capturedAt === 'string' && typeof units === 'number')
        versions.push(versionOf(row, { textHash, capturedAt, units }));
    });
  return versions;
}

const versionOf = (
  { id, url, title, textHash: last }: ReportRow,
  { textHash, capturedAt, units }: Pick<SnapshotRow, 'textHash' | 'capturedAt' | 'units'>,
): KeptVersion => ({
  reportId: id,
  url,
  title,
  textHash,
  capturedAt,
  units,
  bytes: snapshotBytes([{ units }]),
  isLast: textHash === last,
});

/**
 * Loads one version. Its text is always read anew, also where results are stored: those may be
 * another extractor's, or know the page's tables, which no kept text does, and the difference would
 * pass for a change of the report. `undefined` where it is kept no more, or damaged.
 */
export async function loadVersion(
  database: NuoshuDatabase,
  { reportId, textHash }: Pick<KeptVersion, 'reportId' | 'textHash'>,
  read: ReadText,
): Promise<LoadedVersion | undefined> {
  const report: unknown = await database.reports.get(reportId);
  const snapshot: unknown = await database.snapshots.get([reportId, textHash]);
  if (!isReadableReport(report) || !isReadableSnapshot(snapshot)) return undefined;
  const { text, title } = snapshot;
  const before = await pagesBefore(database, report, snapshot);
  const extraction = await read(text, { url: report.url, title, before });
  return { ...versionOf(report, snapshot), title, text, extraction };
}

/** What a later page of a report goes on from, as it was when the page was kept. */
async function pagesBefore(
  database: NuoshuDatabase,
  { series }: ReportRow,
  { profile }: SnapshotRow,
): Promise<PagesBefore | undefined> {
  if (series === undefined || series.number < 2) return undefined;
  const previous = await database.reports.get(series.pages[series.number - 2] ?? '');
  return { report: profile, zone: previous?.series?.endZone };
}
