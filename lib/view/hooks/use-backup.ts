import { useCallback, useEffect, useState } from 'react';
import type { Result } from '../../model/result';
import { askToWrite, exclusively, mayWrite, pickFolder } from '../../platform/folder';
import { readBackupState, writeBackupState } from '../../settings/backup-state';
import { readStoredChoices } from '../../settings/choices';
import { attemptStore } from '../../store/attempt';
import { backupNeed } from '../../store/backup-need';
import { backupFolder, keepBackupFolder } from '../../store/backup-folder';
import type { NuoshuDatabase } from '../../store/database';
import type { FilesDatabase } from '../../store/incoming';
import { backupsIn, filesIn } from '../../transfer/folder';
import { importSource } from '../../transfer/import-source';
import type { ImportSource } from '../../transfer/import-source';
import { backupFile, backUpInto, rememberBackup } from '../../transfer/keeper';
import { backUpIfDue } from '../../transfer/watch';
import { useBackupWord } from './use-backup-word';
import type { BackupStand } from './use-backup-word';

/** The first rows come before a backup: both read the same database. */
const LATER_MS = 2_000;

/** The backups, and what the reader can do about them. Every action ends; what went wrong stands in `state.failure`. */
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

/** Follows what is remembered of the backups, and writes the one that is due when the desk is opened. */
export function useBackup(database: NuoshuDatabase, files: FilesDatabase): BackupDesk {
  const known = useBackupWord(database);
  const [isBusy, setBusy] = useState(false);
  const busy = useCallback(async (work: () => Promise<unknown>): Promise<void> => {
    setBusy(true);
    await work().catch(() => writeBackupState({ failure: 'folder-failed' }));
    setBusy(false);
  }, []);
  useEffect(() => {
    const timer = setTimeout(() => void backUpIfDue({ ...world(database), files }).catch(() => undefined), LATER_MS);
    return () => clearTimeout(timer);
  }, [database, files]);

  const into = (folder: FileSystemDirectoryHandle): Promise<unknown> =>
    exclusive(() => backUpInto(world(database), folder));
  return {
    ...known,
    isBusy,
    choose: () =>
      busy(async () => {
        const folder = await pickFolder();
        if (folder === undefined) return;
        await keepBackupFolder(files, folder);
        const backups = (await backupsIn(folder)).map(({ name }) => name);
        await writeBackupState({ folder: folder.name, backups, failure: undefined });
        /* Who has nothing wants to restore. */
        const { hasNotes, lastSeq } = await backupNeed(database);
        if (hasNotes || lastSeq > 0) await into(folder);
      }),
    writeNow: () =>
      busy(async () => {
        const folder = await backupFolder(files);
        if (folder === undefined) await writeBackupState({ failure: 'folder-gone' });
        else if (await askToWrite(folder)) await into(folder);
        else await writeBackupState({ failure: 'folder-locked' });
      }),
    stop: () =>
      busy(async () => {
        await keepBackupFolder(files, undefined);
        await writeBackupState({ folder: undefined, backups: [], failure: undefined });
      }),
    makeFile: () =>
      attemptStore(
        async () => {
          const own = world(database);
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

const exclusive = <T>(work: () => Promise<T>): Promise<T | undefined> => exclusively('nuoshu-backup', work);

const world = (database: NuoshuDatabase) => ({
  database,
  nowMs: () => Date.now(),
  readSettings: readStoredChoices,
  readState: readBackupState,
  writeState: writeBackupState,
  mayWrite,
  exclusively: exclusive,
});
