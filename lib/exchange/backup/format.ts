/** What the first line of a backup names. */
export const BACKUP_KIND = 'nuoshu-backup';
/**
 * The latest version that is read; a file with a later one is refused, and says so. A file bears
 * the lowest version whose readers know all of it: 2 where an annotation has a correction, else 1.
 */
export const BACKUP_VERSION = 2;

/** The version that a file must bear. */
export const versionFor = ({ corrections }: { readonly corrections: boolean }): 1 | 2 =>
  corrections ? 2 : 1;

/**
 * The words of the texts stand in the backup, or once each in files beside it, named by their
 * SHA-256.
 */
export type TextPlace = 'inside' | 'beside';

/** The first line of a backup. */
export interface BackupHeader {
  readonly kind: typeof BACKUP_KIND;
  readonly version: number;
  /** ISO 8601 instant. */
  readonly madeAt: string;
  readonly texts: TextPlace;
}

/**
 * The last line: how many lines stand between it and the first, and how many damaged rows could not
 * be written.
 */
export interface BackupEnd {
  readonly kind: 'end';
  readonly lines: number;
  readonly unreadable: number;
}

/**
 * The name of a backup made on a day (ISO 8601). In a folder it bears a sign of the computer as
 * well, eight hex digits: a folder may be shared, and who has lost everything must not write over
 * what they have left.
 */
export const backupName = (day: string, sign?: string): string =>
  `nuoshu-backup-${day}${sign === undefined ? '' : `-${sign}`}.jsonl.gz`;

/** What a backup's name tells. */
export interface BackupName {
  readonly name: string;
  /** ISO 8601. */
  readonly day: string;
  /** The sign of the computer that wrote it into a folder. */
  readonly sign?: string;
}

/** Reads a backup's name; `undefined` for another file's. A browser may have added ` (1)`. */
export function parseBackupName(name: string): BackupName | undefined {
  const match =
    /^nuoshu-backup-(\d{4}-\d\d-\d\d)(?:-([0-9a-f]{8}))?(?: ?\(\d+\))?\.jsonl\.gz$/.exec(name);
  if (match === null) return undefined;
  const [, day = '', sign] = match;
  return { name, day, ...(sign !== undefined && { sign }) };
}

/** The folder beside the backups in which texts stand. */
export const TEXT_FOLDER = 'texts';

/** The name of the file that holds the text with this SHA-256. */
export const textName = (textHash: string): string => `${textHash}.txt.gz`;
