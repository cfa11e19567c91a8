import { useState } from 'react';
import { writeBackupState } from '../../settings/backup-state';
import type { NuoshuDatabase } from '../../store/database';
import type { FilesDatabase } from '../../store/incoming';

/**
 * Has the browser ask for the folder and writes the backup that waits; it ends, and what went wrong
 * is remembered.
 */
export function useUnlock(
  database: NuoshuDatabase,
  files: FilesDatabase,
): { readonly isBusy: boolean; readonly unlock: () => Promise<void> } {
  const [isBusy, setBusy] = useState(false);
  const unlock = async (): Promise<void> => {
    setBusy(true);
    try {
      /* Most visits write no backup. */
      const { unlockAndBackUp } = await import('../backup-now');
      await unlockAndBackUp(database, files);
    } catch {
      await writeBackupState({ failure: 'folder-failed' });
    } finally {
      setBusy(false);
    }
  };
  return { isBusy, unlock };
}
