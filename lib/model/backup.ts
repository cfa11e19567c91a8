/**
 * Why no backup could be written: the folder may not be written any more, it is gone, its disk is
 * full, or something else went wrong with it; or the notes could not be read.
 */
export const BACKUP_FAILURES = [
  'folder-locked',
  'folder-gone',
  'folder-full',
  'folder-failed',
  'not-read',
] as const;
export type BackupFailure = (typeof BACKUP_FAILURES)[number];

/** What is remembered of the backups. */
export interface BackupState {
  /** When the last one was made; ISO 8601 instant. */
  readonly lastAt?: string;
  /** The last entry of the log that it holds. */
  readonly lastSeq?: number;
  /** The name of the folder that backups are written into by themselves. */
  readonly folder?: string;
  /** The names of the backups that lie there, of all computers, the oldest first. */
  readonly backups: readonly string[];
  readonly failure?: BackupFailure;
  /** The day until which the reader does not want to be reminded, ISO 8601. */
  readonly quietUntil?: string;
}

/** What is there to be backed up. */
export interface BackupNeed {
  /** The last entry of the log; 0 where nothing was ever written. */
  readonly lastSeq: number;
  /** There are annotations, be it in the bin. */
  readonly hasNotes: boolean;
  /** When a report was last seen; ISO 8601 instant. */
  readonly lastSeenAt?: string;
}
