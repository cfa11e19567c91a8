import { useEffect, useState } from 'react';
import type { BackupState } from '../../model/backup';
import { readBackupState, watchBackupState } from '../../settings/backup-state';

/** What is remembered of the backups, followed as it changes; `undefined` until it is read. */
export function useBackupState(): BackupState | undefined {
  const [state, setState] = useState<BackupState>();
  useEffect(() => {
    const stop = watchBackupState(setState);
    void readBackupState().then(setState);
    return stop;
  }, []);
  return state;
}
