import type { BackupNeed } from '../model/backup';
import type { NuoshuDatabase } from './database';

/** What there is to be backed up. */
export async function backupNeed(database: NuoshuDatabase): Promise<BackupNeed> {
  const [last, notes, seen] = await Promise.all([
    database.changes.orderBy(':id').lastKey(),
    database.annotations.toCollection().limit(1).primaryKeys(),
    database.reports.orderBy('lastSeenAt').lastKey(),
  ]);
  return {
    lastSeq: typeof last === 'number' ? last : 0,
    hasNotes: notes.length > 0,
    ...(typeof seen === 'string' && { lastSeenAt: seen }),
  };
}
