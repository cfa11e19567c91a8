import { storageError } from './attempt';
import type { NuoshuDatabase } from './database';
import { deleteFindings } from './findings';
import { isReadableReport } from './readable';
import type { SnapshotSize } from './snapshot-limits';
import { snapshotSizes, snapshotUses } from './snapshots';

/**
 * Runs a write of what the reader made; where the disk is full, drops what can be made again, bit
 * by bit, and tries once more each time. Fails with the write's own error when nothing is left to
 * drop.
 */
export async function withRoom<T>(database: NuoshuDatabase, work: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (storageError(error) !== 'storage-full') throw error;
      if (!(await makeRoom(database).catch(() => false))) throw error;
    }
  }
}

/**
 * Drops the next of what a note is worth more than: old texts, then the results of the report that
 * was not seen for the longest time, then the last texts. No text goes that a note stands on or
 * quotes. Answers whether anything was left to drop.
 */
async function makeRoom(database: NuoshuDatabase): Promise<boolean> {
  const { isLast, isNoted } = await snapshotUses(database);
  const texts = (await snapshotSizes(database)).filter((snapshot) => !isNoted(snapshot));
  const old = texts.filter((snapshot) => !isLast(snapshot));
  if (old.length > 0) return dropTexts(database, old);
  return (await dropOldestResults(database)) || dropTexts(database, texts);
}

async function dropTexts(
  database: NuoshuDatabase,
  texts: readonly SnapshotSize[],
): Promise<boolean> {
  await database.snapshots.bulkDelete(texts.map(({ reportId, textHash }) => [reportId, textHash]));
  return texts.length > 0;
}

async function dropOldestResults(database: NuoshuDatabase): Promise<boolean> {
  const rows = await database.reports.orderBy('lastSeenAt').toArray();
  const oldest = rows.filter(isReadableReport).find((row) => row.metricCount + row.pledgeCount > 0);
  if (oldest === undefined) return false;
  await database.reports.update(oldest.id, { extractor: '', metricCount: 0, pledgeCount: 0 });
  await database.facts.delete(oldest.id);
  await deleteFindings(database, oldest.id);
  return true;
}
