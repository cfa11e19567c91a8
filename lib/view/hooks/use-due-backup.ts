import { useEffect } from 'react';
import type { NuoshuDatabase } from '../../store/database';
import type { FilesDatabase } from '../../store/incoming';

/** The first rows come before a backup: both read the same database. */
const LATER_MS = 2_000;

/** Writes the backup that is due when the desk is opened: once, a little later. */
export function useDueBackup(database: NuoshuDatabase, files: FilesDatabase): void {
  useEffect(() => {
    const write = async (): Promise<void> => {
      const { backUpWhatIsDue } = await import('../backup-now');
      await backUpWhatIsDue(database, files);
    };
    /* What went wrong is remembered with the backups and told by the banner. */
    const timer = setTimeout(() => void write().catch(() => undefined), LATER_MS);
    return () => clearTimeout(timer);
  }, [database, files]);
}
