import { useLiveQuery } from 'dexie-react-hooks';
import type { BackupNeed, BackupState } from '../../model/backup';
import { isoDay } from '../../model/day';
import { writeBackupState } from '../../settings/backup-state';
import { attemptStore } from '../../store/attempt';
import { backupNeed } from '../../store/backup-need';
import type { NuoshuDatabase } from '../../store/database';
import { backupWord } from '../../transfer/due';
import { useBackupState } from './use-backup-state';

/** Days for which a reader who does not want to be reminded is left alone. */
const QUIET_DAYS = 30;
const DAY_MS = 86_400_000;

/** Where the backups stand. */
export interface BackupStand {
  /** `undefined` until it is read. */
  readonly state: BackupState | undefined;
  readonly need: BackupNeed | undefined;
  /** What the reader is told now. */
  readonly word: ReturnType<typeof backupWord>;
  /** No reminders for a month. */
  readonly beQuiet: () => Promise<void>;
}

/** Follows where the backups stand; nothing is written. */
export function useBackupWord(database: NuoshuDatabase): BackupStand {
  const state = useBackupState();
  const need = useLiveQuery(async () => {
    const asked = await attemptStore(() => backupNeed(database));
    return asked.ok ? asked.value : undefined;
  }, [database]);
  return {
    state,
    need,
    word: state && need && backupWord(state, need, new Date()),
    beQuiet: () =>
      writeBackupState({ quietUntil: isoDay(new Date(Date.now() + QUIET_DAYS * DAY_MS)) }),
  };
}
