import { backupName, parseBackupName, TEXT_FOLDER, textName } from '../exchange/backup/format';
import type { BackupName } from '../exchange/backup/format';
import { gzipped } from '../text/gzip';
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
  readonly getDirectoryHandle: (
    name: string,
    options?: { readonly create?: boolean },
  ) => Promise<Folder>;
  readonly getFileHandle: (
    name: string,
    options?: { readonly create?: boolean },
  ) => Promise<FolderFile>;
  readonly removeEntry: (name: string) => Promise<void>;
  readonly entries: () => AsyncIterable<readonly [string, { readonly kind: 'file' | 'directory' }]>;
}

/** A backup to be written into a folder. */
export interface FolderBackup {
  /** ISO 8601 day. */
  readonly day: string;
  /** The sign of this computer, eight hex digits. */
  readonly sign: string;
  /** The backup, without the words of texts. */
  readonly pieces: AsyncIterable<string>;
  /** SHA-256 of every text that it names. */
  readonly textHashes: readonly string[];
  readonly wordsOf: (textHash: string) => Promise<string | undefined>;
}

/**
 * Writes a backup into a folder: first the texts that do not lie there yet, each once, then the
 * backup under its day, whole or not at all; then what this computer wrote and is older than is
 * kept goes, with texts that no backup names. What other computers wrote stays as it is. Answers
 * the names of all backups that lie there.
 */
export async function writeToFolder(
  folder: Folder,
  backup: FolderBackup,
): Promise<readonly string[]> {
  const { day, sign, textHashes, wordsOf } = backup;
  const texts = await folder.getDirectoryHandle(TEXT_FOLDER, { create: true });
  const uses = new Map(await readUses(texts, sign));
  const there = new Set(await namesIn(texts));
  /*
   * Nobody knows what older backups name whose list is lost: then nothing is listed, and nothing
   * goes.
   */
  const isListed =
    uses.size > 0 || (await backupsIn(folder)).every((one) => one.sign !== sign || one.day === day);
  for (const hash of new Set(textHashes)) {
    /* One that no finished backup of this computer names may have been begun only. */
    if (uses.has(hash) && there.has(textName(hash))) continue;
    const words = await wordsOf(hash);
    if (words !== undefined) await writeFile(texts, textName(hash), gzipped(once(words)));
  }
  for (const hash of textHashes) uses.set(hash, day);
  if (isListed) await writeUses(texts, sign, uses);
  await writeFile(folder, backupName(day, sign), gzipped(backup.pieces));
  const own = (await backupsIn(folder)).filter((one) => one.sign === sign);
  for (const dropped of daysToDrop(own.map((one) => one.day))) {
    await folder.removeEntry(backupName(dropped, sign)).catch(() => undefined);
  }
  if (isListed) await dropTexts({ folder, texts, sign }, uses);
  return (await backupsIn(folder)).map(({ name }) => name);
}

/** The backups that lie in a folder, of all computers, the oldest first. */
export async function backupsIn(folder: Folder): Promise<readonly BackupName[]> {
  const found: BackupName[] = [];
  for (const name of await namesIn(folder)) {
    const parsed = parseBackupName(name);
    /* One that was begun and never finished is empty. */
    if (parsed === undefined || (await (await folder.getFileHandle(name)).getFile()).size === 0)
      continue;
    found.push(parsed);
  }
  return found.sort((a, b) => a.day.localeCompare(b.day) || a.name.localeCompare(b.name));
}

/** The files of a folder that a backup is read from: the one of that name, and all texts. */
export async function filesIn(folder: Folder, name: string): Promise<readonly File[]> {
  const backup = await (await folder.getFileHandle(name)).getFile();
  const files = [backup];
  const texts = await folder.getDirectoryHandle(TEXT_FOLDER).catch(() => undefined);
  if (texts === undefined) return files;
  for (const text of await namesIn(texts)) {
    if (text.endsWith('.gz')) files.push(await (await texts.getFileHandle(text)).getFile());
  }
  return files;
}

/** What a failure of the folder means. */
export function folderFailure(error: unknown): BackupFailure {
  /* What the database throws is none of the browser's own. */
  if (!(error instanceof DOMException || error instanceof TypeError)) return 'not-read';
  const { name } = error;
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

interface Place {
  readonly folder: Folder;
  readonly texts: Folder;
  readonly sign: string;
}

/**
 * Drops the texts that no backup names any more, of whatever computer: each remembers when it named
 * a text last. Where a computer's memory is missing, its backups may name anything, and nothing
 * goes.
 */
async function dropTexts({ folder, texts, sign }: Place, uses: Map<string, string>): Promise<void> {
  const oldest = new Map<string, string>();
  for (const one of await backupsIn(folder)) {
    /* One that was downloaded holds its texts itself. */
    if (one.sign !== undefined && !oldest.has(one.sign)) oldest.set(one.sign, one.day);
  }
  const memories: [string, ReadonlyMap<string, string>][] = [];
  for (const other of oldest.keys()) {
    const known = other === sign ? uses : new Map(await readUses(texts, other));
    if (known.size === 0 && other !== sign) return;
    memories.push([oldest.get(other) ?? '', known]);
  }
  for (const hash of [...uses.keys()]) {
    if (memories.some(([day, known]) => (known.get(hash) ?? '') >= day)) continue;
    await texts.removeEntry(textName(hash)).catch(() => undefined);
    uses.delete(hash);
  }
  await writeUses(texts, sign, uses);
}

const usesName = (sign: string): string => `uses-${sign}.json`;

const writeUses = (texts: Folder, sign: string, uses: ReadonlyMap<string, string>): Promise<void> =>
  writeFile(
    texts,
    usesName(sign),
    new Blob([JSON.stringify(Object.fromEntries([...uses].sort()))]).stream(),
  );

/**
 * A list that is damaged or missing names nothing: then nothing is dropped that it would have
 * named.
 */
async function readUses(
  texts: Folder,
  sign: string,
): Promise<readonly (readonly [string, string])[]> {
  try {
    const uses: unknown = JSON.parse(
      await (await (await texts.getFileHandle(usesName(sign))).getFile()).text(),
    );
    return typeof uses === 'object' && uses !== null
      ? Object.entries(uses).flatMap(([hash, day]) =>
          typeof day === 'string' ? [[hash, day] as const] : [],
        )
      : [];
  } catch {
    return [];
  }
}
