import { useCallback, useState } from 'react';
import type { Result } from '../../model/result';
import { askToWrite, pickFolder } from '../../platform/folder';
import { writeBackupState } from '../../settings/backup-state';
import { attemptStore } from '../../store/attempt';
import { backupNeed } from '../../store/backup-need';
import { backupFolder, keepBackupFolder } from '../../store/backup-folder';
import type { NuoshuDatabase } from '../../store/database';
import type { FilesDatabase } from '../../store/incoming';
import { backupsIn, filesIn } from '../../transfer/folder';
import { importSource } from '../../transfer/import-source';
import type { ImportSource } from '../../transfer/import-source';
import { backupFile, rememberBackup } from '../../transfer/keeper';
import { backUpNow, backupWorld, unlockAndBackUp } from '../backup-now';
import { useBackupWord } from './use-backup-word';
import type { BackupStand } from './use-backup-word';

/**
 * The backups, and what the reader can do about them. Every action ends; what went wrong stands in
 * `state.failure`.
 */
export interface BackupDesk extends BackupStand {
  readonly isBusy: boolean;
  /** Has the reader choose a folder, and writes the first backup into it. */
  readonly choose: () => Promise<void>;
  /** Writes today's backup; asks for the folder where it may not be written. */
  readonly writeNow: () => Promise<void>;
  /** No more backups by themselves; those that lie in the folder stay. */
  readonly stop: () => Promise<void>;
  /** Makes the one file with everything. */
  readonly makeFile: () => Promise<Result<Blob>>;
  /** A backup in the folder, to be restored. */
  readonly open: (name: string) => Promise<ImportSource | undefined>;
}

/** Follows what is remembered of the backups, and does what the reader asks for. */
export function useBackup(database: NuoshuDatabase, files: FilesDatabase): BackupDesk {
  const known = useBackupWord(database);
  const [isBusy, setBusy] = useState(false);
  const busy = useCallback(async (work: () => Promise<unknown>): Promise<void> => {
    setBusy(true);
    await work().catch(() => writeBackupState({ failure: 'folder-failed' }));
    setBusy(false);
  }, []);
  return {
    ...known,
    isBusy,
    choose: () =>
      busy(async () => {
        const folder = await pickFolder('backup');
        if (folder === undefined) return;
        await keepBackupFolder(files, folder);
        const backups = (await backupsIn(folder)).map(({ name }) => name);
        await writeBackupState({ folder: folder.name, backups, failure: undefined });
        /* Who has nothing wants to restore. */
        const { hasNotes, lastSeq } = await backupNeed(database);
        if (hasNotes || lastSeq > 0) await backUpNow(database, folder);
      }),
    writeNow: () => busy(() => unlockAndBackUp(database, files)),
    stop: () =>
      busy(async () => {
        await keepBackupFolder(files, undefined);
        await writeBackupState({ folder: undefined, backups: [], failure: undefined });
      }),
    makeFile: () =>
      attemptStore(
        async () => {
          const own = backupWorld(database);
          const before = { ...(await backupNeed(database)), beganMs: own.nowMs() };
          const file = await backupFile(own);
          await rememberBackup(own, before);
          return file;
        },
        { deadlineMs: 600_000 },
      ),
    open: async (name) => {
      const folder = await backupFolder(files);
      if (folder === undefined || !(await askToWrite(folder))) return undefined;
      return importSource(await filesIn(folder, name));
    },
  };
}
