import { backupDay, backupName, TEXT_FOLDER, textName } from '../exchange/backup/format';
import { gzipped } from '../exchange/backup/write';
import type { BackupFailure } from '../model/backup';
import { daysToDrop } from './rotation';

/** As much of the File System API's file as a backup needs. */
interface FolderFile {
  readonly getFile: () => Promise<File>;
  readonly createWritable: () => Promise<WritableStream<Uint8Array<ArrayBuffer>>>;
}

/** As much of its folder. */
export interface Folder {
  readonly name: string;
  readonly getDirectoryHandle: (name: string, options?: { readonly create?: boolean }) => Promise<Folder>;
  readonly getFileHandle: (name: string, options?: { readonly create?: boolean }) => Promise<FolderFile>;
  readonly removeEntry: (name: string) => Promise<void>;
  readonly entries: () => AsyncIterable<readonly [string, { readonly kind: 'file' | 'directory' }]>;
}

/** A backup to be written into a folder. */
export interface FolderBackup {
  /** ISO 8601 day. */
  readonly day: string;
  /** The backup, without the words of texts. */
  readonly pieces: AsyncIterable<string>;
  /** SHA-256 of every text that it names. */
  readonly textHashes: readonly string[];
  readonly wordsOf: (textHash: string) => Promise<string | undefined>;
}

/** Beside the texts: the day of the last backup that named each, so that those that none names any more can go. */
const USES = 'uses.json';

/**
 * Writes a backup into a folder: first the texts that do not lie there yet, each once, then the backup under its day, whole
 * or not at all; then what is older than is kept goes, with texts that no backup names. Answers the days that lie there.
 */
export async function writeToFolder(folder: Folder, backup: FolderBackup): Promise<readonly string[]> {
  const texts = await folder.getDirectoryHandle(TEXT_FOLDER, { create: true });
  const uses = new Map(await readUses(texts));
  const there = new Set(await namesIn(texts));
  for (const hash of new Set(backup.textHashes)) {
    /* One that no finished backup names may have been begun only. */
    if (uses.has(hash) && there.has(textName(hash))) continue;
    const words = await backup.wordsOf(hash);
    if (words !== undefined) await writeFile(texts, textName(hash), gzipped(once(words)));
  }
  await writeFile(folder, backupName(backup.day), gzipped(backup.pieces));
  const days = await daysIn(folder);
  const dropped = new Set(daysToDrop(days));
  for (const day of dropped) await folder.removeEntry(backupName(day)).catch(() => undefined);
  const kept = days.filter((day) => !dropped.has(day));
  for (const hash of backup.textHashes) uses.set(hash, backup.day);
  await dropTexts(texts, uses, kept[0] ?? backup.day);
  return kept;
}

/** The days of the backups that lie in a folder, the oldest first. */
export async function daysIn(folder: Folder): Promise<readonly string[]> {
  const names = await namesIn(folder);
  const days: string[] = [];
  for (const name of names) {
    const day = backupDay(name);
    if (day === undefined || name !== backupName(day)) continue;
    /* One that was begun and never finished is empty. */
    if ((await (await folder.getFileHandle(name)).getFile()).size > 0) days.push(day);
  }
  return days.sort();
}

/** The files of a folder that a backup is read from: the one of that day, and all texts. */
export async function filesIn(folder: Folder, day: string): Promise<readonly File[]> {
  const backup = await (await folder.getFileHandle(backupName(day))).getFile();
  const files = [backup];
  const texts = await folder.getDirectoryHandle(TEXT_FOLDER).catch(() => undefined);
  if (texts === undefined) return files;
  for (const name of await namesIn(texts)) {
    if (name.endsWith('.gz')) files.push(await (await texts.getFileHandle(name)).getFile());
  }
  return files;
}

/** What a failure of the folder means. */
export function folderFailure(error: unknown): BackupFailure {
  const name = error instanceof Error ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'folder-locked';
  if (name === 'NotFoundError') return 'folder-gone';
  return name === 'QuotaExceededError' ? 'folder-full' : 'folder-failed';
}

/** A file is exchanged when all of it is written: until then the old one stays. */
async function writeFile(
  folder: Folder,
  name: string,
  content: ReadableStream<Uint8Array<ArrayBuffer>>,
): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  await content.pipeTo(await handle.createWritable());
}

async function namesIn(folder: Folder): Promise<string[]> {
  const names: string[] = [];
  for await (const [name, entry] of folder.entries()) if (entry.kind === 'file') names.push(name);
  return names;
}

async function* once(words: string): AsyncGenerator<string> {
  yield await Promise.resolve(words);
}

async function dropTexts(texts: Folder, uses: Map<string, string>, oldestDay: string): Promise<void> {
  for (const [hash, last] of uses) {
    if (last >= oldestDay) continue;
    await texts.removeEntry(textName(hash)).catch(() => undefined);
    uses.delete(hash);
  }
  const words = JSON.stringify(Object.fromEntries([...uses].sort()));
  await writeFile(texts, USES, new Blob([words]).stream());
}

/** A list that is damaged or missing names nothing: then nothing is dropped that it would have named. */
async function readUses(texts: Folder): Promise<readonly (readonly [string, string])[]> {
  try {
    const uses: unknown = JSON.parse(await (await (await texts.getFileHandle(USES)).getFile()).text());
    return typeof uses === 'object' && uses !== null
      ? Object.entries(uses).flatMap(([hash, day]) => (typeof day === 'string' ? [[hash, day] as const] : []))
      : [];
  } catch {
    return [];
  }
}
