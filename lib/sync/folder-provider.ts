import { SyncError } from './provider';
import type { SyncFailure } from '../model/sync';
import type { Provider, RemoteFile } from './provider';

/** As much of the File System API's file as a sync needs. */
interface SyncFile {
  readonly getFile: () => Promise<File>;
  readonly createWritable: () => Promise<WritableStream<Uint8Array<ArrayBuffer>>>;
}

/** As much of its folder; what Chrome and Edge hand out is one. */
export interface SyncFolder {
  readonly getDirectoryHandle: (
    name: string,
    options?: { readonly create?: boolean },
  ) => Promise<SyncFolder>;
  readonly getFileHandle: (
    name: string,
    options?: { readonly create?: boolean },
  ) => Promise<SyncFile>;
  readonly removeEntry: (name: string) => Promise<void>;
  readonly entries: () => AsyncIterable<readonly [string, { readonly kind: 'file' | 'directory' }]>;
}

const MAX_FILE_BYTES = 4 * 1024 * 1024 + 64 * 1024;

/**
 * Names that can be ours: none that is hidden, nor what Chrome writes into until a file is
 * exchanged.
 */
const NAME = /^[\w-][\w.-]*$/;
const isOurs = (name: string): boolean => NAME.test(name) && !name.endsWith('.crswap');

/**
 * Storage in a folder on this computer, which another program may carry on. `mayWrite` says whether
 * the browser's grant still holds: it ends with the extension's last page unless it was given for
 * every visit. A file is exchanged when all of it is written (`createWritable`); our names are told
 * apart by more than their case, so any file system will do.
 */
export function folderProvider(root: SyncFolder, mayWrite: () => Promise<boolean>): Provider {
  const granted = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      if (!(await mayWrite())) throw new SyncError('folder-locked');
      return await work();
    } catch (error) {
      throw failureOf(error);
    }
  };
  /**
   * Works on the folder that a path leads to; what is missing there is missing, unless all of it
   * is.
   */
  const at = <T>(
    path: string,
    work: (folder: SyncFolder, name: string) => Promise<T>,
  ): Promise<T | undefined> =>
    granted(async () => {
      const parts = partsOf(path);
      try {
        return await work(await folderAt(root, parts.slice(0, -1)), parts.at(-1) ?? '');
      } catch (error) {
        if (nameOf(error) !== 'NotFoundError') throw error;
        await firstOf(root);
        return undefined;
      }
    });
  return {
    list: async (path) => (await at(`${path}/-`, filesIn)) ?? [],
    get: (path) => at(path, read),
    put: (path, bytes) =>
      granted(async () => {
        const parts = partsOf(path);
        const folder = await folderAt(root, parts.slice(0, -1), true);
        await write(folder, parts.at(-1) ?? '', bytes);
      }),
    delete: async (path) => {
      await at(path, (folder, name) => folder.removeEntry(name));
    },
  };
}

const partsOf = (path: string): readonly string[] => path.split('/').filter((part) => part !== '');

async function folderAt(
  root: SyncFolder,
  parts: readonly string[],
  create = false,
): Promise<SyncFolder> {
  let folder = root;
  for (const part of parts) folder = await folder.getDirectoryHandle(part, { create });
  return folder;
}

/** Fails where the folder is gone: deleted, or a stick that was pulled out. */
async function firstOf(folder: SyncFolder): Promise<void> {
  for await (const _ of folder.entries()) return;
}

async function filesIn(folder: SyncFolder): Promise<readonly RemoteFile[]> {
  const files: RemoteFile[] = [];
  for await (const [name, { kind }] of folder.entries())
    if (kind === 'file' && isOurs(name)) files.push({ name });
  return files;
}

async function read(folder: SyncFolder, name: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = await (await folder.getFileHandle(name)).getFile();
  if (file.size > MAX_FILE_BYTES)
    throw new SyncError('damaged', `${name}: ${file.size.toString()} bytes`);
  return new Uint8Array(await file.arrayBuffer());
}

async function write(
  folder: SyncFolder,
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<void> {
  const handle = await folder.getFileHandle(name, { create: true });
  const writer = (await handle.createWritable()).getWriter();
  try {
    await writer.write(bytes);
    await writer.close();
  } catch (error) {
    await writer.abort().catch(() => undefined);
    throw error;
  }
}

/** What the browser's errors mean (File System Standard; HTML for those of a grant). */
const FAILURES: Readonly<Partial<Record<string, SyncFailure>>> = {
  NotAllowedError: 'folder-locked',
  SecurityError: 'folder-locked',
  NotFoundError: 'no-such-place',
  QuotaExceededError: 'full',
  /* Another program, or another page of ours, has the file open. */
  NoModificationAllowedError: 'busy',
  InvalidStateError: 'busy',
  NotReadableError: 'busy',
  /* A check of the browser's refused what was written. */
  AbortError: 'forbidden',
  /* A folder lies where a file should, or the other way round. */
  TypeMismatchError: 'damaged',
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');

const failureOf = (error: unknown): SyncError =>
  error instanceof SyncError
    ? error
    : new SyncError(FAILURES[nameOf(error)] ?? 'server', nameOf(error));
