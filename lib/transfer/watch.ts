import type { BackupFailure, BackupState } from '../model/backup';
import { backupFolder } from '../store/backup-folder';
import { backupNeed } from '../store/backup-need';
import type { FilesDatabase } from '../store/incoming';
import { isDue } from './due';
import { backUpInto } from './keeper';
import type { BackupWorld } from './keeper';

/** What backing up by itself needs of the world. */
export interface BackupWatchWorld extends BackupWorld {
  readonly files: FilesDatabase;
  readonly readState: () => Promise<BackupState>;
  readonly mayWrite: (folder: FileSystemDirectoryHandle) => Promise<boolean>;
  /**
   * Does work that only one context of the extension does at a time; `undefined` where another does
   * it.
   */
  readonly exclusively: <T>(work: () => Promise<T>) => Promise<T | undefined>;
}

/**
 * Writes the backup of the day where it is due and the folder may be written. `waits`: it is due
 * and the folder may not; a failure: it went wrong; `undefined`: it was written, or nothing had to
 * be.
 */
export async function backUpIfDue(
  world: BackupWatchWorld,
): Promise<'waits' | BackupFailure | undefined> {
  const { database, files, nowMs, readState, writeState, mayWrite, exclusively } = world;
  return exclusively(async () => {
    const folder = await backupFolder(files);
    if (folder === undefined) return undefined;
    if (!isDue(await readState(), await backupNeed(database), new Date(nowMs()))) return undefined;
    if (await mayWrite(folder)) return backUpInto(world, folder);
    await writeState({ failure: 'folder-locked' });
    return 'waits';
  });
}
