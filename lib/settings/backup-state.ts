import { storage } from 'wxt/utils/storage';
import { BACKUP_FAILURES } from '../model/backup';
import type { BackupState } from '../model/backup';

const item = storage.defineItem<Partial<BackupState>>('local:backup', { fallback: {}, version: 1 });

/** What is remembered of the backups; what is damaged in it is as if it were not known. */
export const readBackupState = async (): Promise<BackupState> => completed(await item.getValue());

/** Changes some of it; `undefined` forgets. */
export async function writeBackupState(change: Partial<BackupState>): Promise<void> {
  await item.setValue({ ...(await item.getValue()), ...change });
}

/** Hears each change, wherever it was made. Answers a function that stops it. */
export const watchBackupState = (hear: (state: BackupState) => void): (() => void) =>
  item.watch((state) => hear(completed(state)));

function completed({
  lastAt,
  lastSeq,
  folder,
  backups,
  failure,
  quietUntil,
}: Partial<BackupState>): BackupState {
  return {
    lastAt: typeof lastAt === 'string' ? lastAt : undefined,
    lastSeq: typeof lastSeq === 'number' ? lastSeq : undefined,
    folder: typeof folder === 'string' ? folder : undefined,
    backups: Array.isArray(backups) ? backups.filter((name) => typeof name === 'string') : [],
    failure: BACKUP_FAILURES.find((known) => known === failure),
    quietUntil: typeof quietUntil === 'string' ? quietUntil : undefined,
  };
}
