import type { ReportRow, SnapshotRow } from '../model/store';
import type { NuoshuDatabase } from './database';
import { quotedVersions, versionKey } from './quoted';
import { isReadableReport, isReadableSnapshot } from './readable';
import { SNAPSHOT_LIMITS, snapshotsToDrop } from './snapshot-limits';
import type { SnapshotLimits, SnapshotSize, SnapshotUses } from './snapshot-limits';

/** One kept version of a page's text. */
export type KeptText = Pick<SnapshotRow, 'text' | 'textHash' | 'title' | 'capturedAt'>;

const keptText = (row: unknown): KeptText | undefined =>
  isReadableSnapshot(row)
    ? { text: row.text, textHash: row.textHash, title: row.title, capturedAt: row.capturedAt }
    : undefined;

/**
 * The text of a report as it was when it was last seen; the newest that can be read where that is
 * damaged or gone, `undefined` where none can.
 */
export async function lastSnapshot(
  database: NuoshuDatabase,
  reportId: string,
): Promise<KeptText | undefined> {
  const report = await database.reports.get(reportId);
  const current = report && (await snapshotOf(database, reportId, report.textHash));
  if (current !== undefined) return current;
  const own = (await snapshotSizes(database)).filter((snapshot) => snapshot.reportId === reportId);
  return newestReadable(database, own);
}

/** The newest of these texts that is not damaged. */
async function newestReadable(
  database: NuoshuDatabase,
  sizes: readonly SnapshotSize[],
): Promise<KeptText | undefined> {
  for (const one of sizes.toSorted((a, b) => b.capturedAt.localeCompare(a.capturedAt))) {
    const text = await snapshotOf(database, one.reportId, one.textHash);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** The version of a report's text that has this SHA-256: the one that a note was made on. */
export const snapshotOf = async (
  database: NuoshuDatabase,
  reportId: string,
  textHash: string,
): Promise<KeptText | undefined> => keptText(await database.snapshots.get([reportId, textHash]));

/**
 * The newest kept version of a report's text but the one with this SHA-256; `undefined` where there
 * is no other.
 */
export async function otherVersion(
  database: NuoshuDatabase,
  reportId: string,
  textHash: string,
): Promise<KeptText | undefined> {
  const all = (await snapshotSizes(database)).filter(
    (one) => one.reportId === reportId && one.textHash !== textHash,
  );
  return newestReadable(database, all);
}

/** A kept text by its SHA-256, at whatever address it was read; `undefined` where none has it. */
export const textWith = (
  database: NuoshuDatabase,
  textHash: string,
): Promise<SnapshotRow | undefined> =>
  database.snapshots.where('textHash').equals(textHash).filter(isReadableSnapshot).first();

/**
 * The kept reports that have, or once had, exactly this text: the same report at other addresses.
 */
export async function reportsWithText(
  database: NuoshuDatabase,
  textHash: string,
): Promise<readonly ReportRow[]> {
  const keys = await database.snapshots.where('textHash').equals(textHash).primaryKeys();
  const rows = await database.reports.bulkGet([...new Set(keys.map(([reportId]) => reportId))]);
  return rows.filter(isReadableReport);
}

/**
 * Drops the versions that need not be kept (`snapshotsToDrop`). Answers how many; no text is read
 * for it.
 */
export async function dropSnapshots(
  database: NuoshuDatabase,
  limits: SnapshotLimits = SNAPSHOT_LIMITS,
): Promise<number> {
  const dropped = snapshotsToDrop(
    await snapshotSizes(database),
    await snapshotUses(database),
    limits,
  );
  await database.snapshots.bulkDelete(
    dropped.map(({ reportId, textHash }) => [reportId, textHash]),
  );
  return dropped.length;
}

/** What each snapshot takes, from an index alone. */
export async function snapshotSizes(database: NuoshuDatabase): Promise<readonly SnapshotSize[]> {
  const sizes: SnapshotSize[] = [];
  await database.snapshots.orderBy('[reportId+capturedAt+units]').eachKey((key, { primaryKey }) => {
    if (!Array.isArray(key)) return;
    const [reportId, capturedAt, units] = key.map((part: unknown) => part);
    if (typeof reportId !== 'string' || typeof capturedAt !== 'string' || typeof units !== 'number')
      return;
    sizes.push({ reportId, capturedAt, units, textHash: primaryKey[1] });
  });
  return sizes;
}

/**
 * What the snapshots are kept for: notes stand on them, or quote them. Notes in the bin count too:
 * they may be taken out of it.
 */
export async function snapshotUses(database: NuoshuDatabase): Promise<SnapshotUses> {
  const current = new Set<string>();
  await database.reports.each(({ id, textHash }) => current.add(versionKey(id, textHash)));
  const noted = new Set(await quotedVersions(database));
  await database.annotations.orderBy('[reportId+target.textHash]').eachUniqueKey((key) => {
    if (Array.isArray(key)) noted.add(versionKey(String(key[0]), String(key[1])));
  });
  const keyOf = ({ reportId, textHash }: SnapshotSize): string => versionKey(reportId, textHash);
  return {
    isLast: (snapshot) => current.has(keyOf(snapshot)),
    isNoted: (snapshot) => noted.has(keyOf(snapshot)),
  };
}
