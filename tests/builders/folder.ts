import type { Folder } from '../../lib/transfer/folder';

/** What a fake folder may be told to do wrong. */
export interface FolderFaults {
  /** Thrown by the next write to a file with this name. */
  failOn?: { readonly name: string; readonly error: Error };
}

/**
 * A folder in memory with as much of the File System Access API as backups use, and all files that
 * lie in it.
 */
export function fakeFolder(
  name: string,
  faults: FolderFaults = {},
): { readonly folder: Folder; readonly files: () => File[] } {
  const root = directory(name, faults);
  return { folder: handleOf(root), files: () => filesOf(root) };
}

interface Directory {
  readonly name: string;
  readonly faults: FolderFaults;
  readonly entries: Map<string, Directory | Content>;
}
interface Content {
  readonly name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

const directory = (name: string, faults: FolderFaults): Directory => ({
  name,
  faults,
  entries: new Map(),
});

const isDirectory = (entry: Directory | Content | undefined): entry is Directory =>
  entry !== undefined && 'entries' in entry;

const filesOf = ({ entries }: Directory): File[] =>
  [...entries.values()].flatMap((entry) =>
    isDirectory(entry) ? filesOf(entry) : [new File([entry.bytes], entry.name)],
  );

const missing = (): DOMException => new DOMException('not there', 'NotFoundError');

const handleOf = (folder: Directory): Folder => ({
  name: folder.name,
  getDirectoryHandle: (name, { create = false } = {}) => {
    const there = folder.entries.get(name);
    if (isDirectory(there)) return Promise.resolve(handleOf(there));
    if (!create) return Promise.reject(missing());
    const made = directory(name, folder.faults);
    folder.entries.set(name, made);
    return Promise.resolve(handleOf(made));
  },
  getFileHandle: (name, { create = false } = {}) => {
    const there = folder.entries.get(name);
    if (there === undefined && !create) return Promise.reject(missing());
    const file: Content =
      there === undefined || isDirectory(there) ? { name, bytes: new Uint8Array() } : there;
    folder.entries.set(name, file);
    return Promise.resolve(fileHandle(file, folder.faults));
  },
  removeEntry: (name) =>
    folder.entries.delete(name) ? Promise.resolve() : Promise.reject(missing()),
  entries: async function* () {
    for (const [name, entry] of folder.entries) {
      yield await Promise.resolve([
        name,
        { kind: isDirectory(entry) ? 'directory' : 'file' },
      ] as const);
    }
  },
});

/** What is written is there when the stream is closed, and not before. */
const fileHandle = (
  file: Content,
  faults: FolderFaults,
): Awaited<ReturnType<Folder['getFileHandle']>> => ({
  getFile: () => Promise.resolve(new File([file.bytes], file.name)),
  createWritable: () => {
    const pieces: Uint8Array<ArrayBuffer>[] = [];
    return Promise.resolve(
      new WritableStream<Uint8Array<ArrayBuffer>>({
        write: (piece) => {
          if (faults.failOn?.name === file.name) throw faults.failOn.error;
          pieces.push(piece);
        },
        close: async () => {
          file.bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
        },
      }),
    );
  },
});
