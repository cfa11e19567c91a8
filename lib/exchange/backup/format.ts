/** What the first line of a backup names. */
export const BACKUP_KIND = 'nuoshu-backup';
/** Raised when a line means something else than before; a file with a later one is refused. */
export const BACKUP_VERSION = 1;

/** The words of the texts stand in the backup, or once each in files beside it, named by their SHA-256. */
export type TextPlace = 'inside' | 'beside';

/** The first line of a backup. */
export interface BackupHeader {
  readonly kind: typeof BACKUP_KIND;
  readonly version: number;
  /** ISO 8601 instant. */
  readonly madeAt: string;
  readonly texts: TextPlace;
}

/** The last line: how many lines stand between it and the first, and how many damaged rows could not be written. */
export interface BackupEnd {
  readonly kind: 'end';
  readonly lines: number;
  readonly unreadable: number;
}

/** The name of a backup made on a day (ISO 8601). */
export const backupName = (day: string): string => `nuoshu-backup-${day}.jsonl.gz`;

/** The day that a backup's name tells; `undefined` for another file's. A browser may have added ` (1)`. */
export const backupDay = (name: string): string | undefined =>
  /^nuoshu-backup-(\d{4}-\d\d-\d\d)(?: ?\(\d+\))?\.jsonl\.gz$/.exec(name)?.[1];

/** The folder beside the backups in which texts stand. */
export const TEXT_FOLDER = 'texts';

/** The name of the file that holds the text with this SHA-256. */
export const textName = (textHash: string): string => `${textHash}.txt.gz`;
