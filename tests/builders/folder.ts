/** What a fake folder may be told to do wrong. */
export interface FolderFaults {
  /** Thrown by the next write to a file with this name. */
  failOn?: { readonly name: string; readonly error: Error };
}

/** A folder in memory with as much of the File System Access API as backups use, and all files that lie in it. */
export function fakeFolder(
  name: string,
  faults: FolderFaults = {},
): { readonly folder: FileSystemDirectoryHandle; readonly files: () => File[] } {
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

const directory = (name: string, faults: FolderFaults): Directory => ({ name, faults, entries: new Map() });

const isDirectory = (entry: Directory | Content | undefined): entry is Directory =>
  entry !== undefined && 'entries' in entry;

const filesOf = ({ entries }: Directory): File[] =>
  [...entries.values()].flatMap((entry) => (isDirectory(entry) ? filesOf(entry) : [new File([entry.bytes], entry.name)]));

const missing = (): DOMException => new DOMException('not there', 'NotFoundError');

function handleOf(folder: Directory): FileSystemDirectoryHandle {
  const handle = {
    kind: 'directory',
    name: folder.name,
    getDirectoryHandle: async (name: string, { create = false } = {}) => {
      const there = folder.entries.get(name);
      if (isDirectory(there)) return handleOf(there);
      if (!create) throw missing();
      const made = directory(name, folder.faults);
      folder.entries.set(name, made);
      return handleOf(made);
    },
    getFileHandle: async (name: string, { create = false } = {}) => {
      const there = folder.entries.get(name);
      const file: Content = there === undefined || isDirectory(there) ? { name, bytes: new Uint8Array() } : there;
      if (there === undefined && !create) throw missing();
      folder.entries.set(name, file);
      return fileHandle(file, folder.faults);
    },
    removeEntry: async (name: string) => {
      if (!folder.entries.delete(name)) throw missing();
    },
    entries: async function* () {
      for (const [name, entry] of folder.entries) yield [name, { kind: isDirectory(entry) ? 'directory' : 'file', name }];
    },
  };
  return handle as unknown as FileSystemDirectoryHandle;
}

function fileHandle(file: Content, faults: FolderFaults): unknown {
  return {
    kind: 'file',
    name: file.name,
    getFile: async () => new File([file.bytes], file.name),
    createWritable: async () => {
      const pieces: BlobPart[] = [];
      const stream = new WritableStream<BlobPart>({
        write: (piece) => {
          if (faults.failOn?.name === file.name) throw faults.failOn.error;
          pieces.push(piece);
        },
        close: async () => {
          file.bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
        },
      });
      const own = {
        write: async (piece: string) => void pieces.push(piece),
        close: async () => {
          file.bytes = new Uint8Array(await new Blob(pieces).arrayBuffer());
        },
      };
      return Object.assign(stream, own);
    },
  };
}
