import { backupPieces } from '../exchange/backup/write';
import { gzipped } from '../text/gzip';
import type { WrittenLine } from '../exchange/backup/write';
import { versionFor } from '../exchange/backup/format';
import type { TextPlace } from '../exchange/backup/format';
import type { BackupFailure, BackupState } from '../model/backup';
import { isoDay } from '../model/day';
import { holdsCorrections, keptThings, wordsOfText } from '../store/backup-rows';
import type { NuoshuDatabase } from '../store/database';
import { backupNeed } from '../store/backup-need';
import type { BackupNeed } from '../model/backup';
import { folderFailure, writeToFolder } from './folder';
import type { Folder } from './folder';

/** What making a backup needs of the world. */
export interface BackupWorld {
  readonly database: NuoshuDatabase;
  readonly nowMs: () => number;
  /** What the reader chose, as it is stored. */
  readonly readSettings: () => Promise<Readonly<Record<string, unknown>>>;
  readonly writeState: (change: Partial<BackupState>) => Promise<void>;
}

/**
 * Everything that is kept, in one file with the texts inside. Rejects where the store cannot be
 * read.
 */
export async function backupFile(world: BackupWorld): Promise<Blob> {
  const { pieces } = await contentOf(world, 'inside');
  return new Response(gzipped(pieces)).blob();
}

/**
 * Remembers that a backup was made of what there was when it was begun: `beganMs` is from then, as
 * is the need.
 */
export async function rememberBackup(
  { writeState }: BackupWorld,
  { lastSeq, beganMs }: BackupNeed & { readonly beganMs: number },
  rest: Partial<BackupState> = {},
): Promise<void> {
  await writeState({
    lastAt: new Date(beganMs).toISOString(),
    lastSeq,
    failure: undefined,
    ...rest,
  });
}

/** Writes today's backup into a folder, and remembers that, or why it could not. */
export async function backUpInto(
  world: BackupWorld,
  folder: Folder,
): Promise<BackupFailure | undefined> {
  const beganMs = world.nowMs();
  const need = await backupNeed(world.database).catch(() => undefined);
  const sign = await signOf(world.database).catch(() => undefined);
  if (need === undefined || sign === undefined) return failed(world, 'not-read');
  try {
    const { pieces, textHashes } = await contentOf(world, 'beside');
    const backups = await writeToFolder(folder, {
      sign,
      day: isoDay(new Date(beganMs)),
      pieces,
      textHashes,
      wordsOf: (hash) => wordsOfText(world.database, hash),
    });
    await rememberBackup(world, { ...need, beganMs }, { backups, folder: folder.name });
    return undefined;
  } catch (error) {
    return failed(world, folderFailure(error));
  }
}

/**
 * The sign of this computer in names of backups: it changes with the profile, so that a fresh one
 * writes beside the lost one's. `undefined` where the background has not named the profile yet: one
 * sign for all of those would be the same sign.
 */
async function signOf(database: NuoshuDatabase): Promise<string | undefined> {
  const device = await database.meta.get('device');
  return device?.value
    .replace(/[^0-9a-f]/g, '')
    .padEnd(8, '0')
    .slice(0, 8);
}

async function failed({ writeState }: BackupWorld, failure: BackupFailure): Promise<BackupFailure> {
  await writeState({ failure });
  return failure;
}

interface Content {
  readonly pieces: AsyncGenerator<string>;
  readonly textHashes: readonly string[];
}

async function contentOf(
  { database, nowMs, readSettings }: BackupWorld,
  texts: TextPlace,
): Promise<Content> {
  const settings = await readSettings();
  /*
   * One list for the lines and for what lies beside them: a text that comes in meanwhile is in the
   * next backup.
   */
  const textKeys = await database.snapshots.toCollection().primaryKeys();
  const things = keptThings(database, { withWords: texts === 'inside', textKeys });
  const pieces = backupPieces({
    madeAt: new Date(nowMs()).toISOString(),
    version: versionFor({ corrections: await holdsCorrections(database) }),
    texts,
    lines: withSettings(settings, things.lines),
    unreadable: things.unreadable,
  });
  return { pieces, textHashes: [...new Set(textKeys.map(([, textHash]) => textHash))] };
}

async function* withSettings(
  settings: Readonly<Record<string, unknown>>,
  lines: AsyncIterable<WrittenLine>,
): AsyncGenerator<WrittenLine> {
  yield { kind: 'settings', settings };
  yield* lines;
}
