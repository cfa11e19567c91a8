import { askToWrite, exclusively, mayWrite } from '../platform/folder';
import { readBackupState, writeBackupState } from '../settings/backup-state';
import { readStoredChoices } from '../settings/choices';
import { backupFolder } from '../store/backup-folder';
import type { NuoshuDatabase } from '../store/database';
import type { FilesDatabase } from '../store/incoming';
import { backUpInto } from '../transfer/keeper';
import { backUpIfDue } from '../transfer/watch';
import type { BackupWatchWorld } from '../transfer/watch';

const exclusive = <T>(work: () => Promise<T>): Promise<T | undefined> =>
  exclusively('nuoshu-backup', work);

type BackupDeskWorld = Omit<BackupWatchWorld, 'files'>;

/** What backing up needs of a page. */
export const backupWorld = (database: NuoshuDatabase): BackupDeskWorld => ({
  database,
  nowMs: () => Date.now(),
  readSettings: readStoredChoices,
  readState: readBackupState,
  writeState: writeBackupState,
  mayWrite,
  exclusively: exclusive,
});

/**
 * Writes today's backup into a folder that may be written; one that is under way elsewhere is
 * enough.
 */
export const backUpNow = (
  database: NuoshuDatabase,
  folder: FileSystemDirectoryHandle,
): Promise<unknown> => exclusive(() => backUpInto(backupWorld(database), folder));

/**
 * Writes today's backup into the reader's folder, and asks for it where it may not be written: only
 * by a click.
 */
export async function unlockAndBackUp(
  database: NuoshuDatabase,
  files: FilesDatabase,
): Promise<void> {
  const folder = await backupFolder(files);
  if (folder === undefined) await writeBackupState({ failure: 'folder-gone' });
  else if (await askToWrite(folder)) await backUpNow(database, folder);
  else await writeBackupState({ failure: 'folder-locked' });
}

/** Writes the backup that is due, if one is. */
export const backUpWhatIsDue = (database: NuoshuDatabase, files: FilesDatabase): Promise<unknown> =>
  backUpIfDue({ ...backupWorld(database), files });
