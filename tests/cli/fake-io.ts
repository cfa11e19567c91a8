import type { Io } from '../../cli/io';

/** What a run wrote where. */
export interface FakeWorld {
  readonly io: Io;
  readonly files: Map<string, string>;
  /** What was written of bytes, by path. */
  readonly bytes: Map<string, Uint8Array>;
  readonly out: string[];
  readonly warnings: string[];
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** An `Io` over a map of files and chunks of standard input. */
export function fakeWorld(
  files: Readonly<Record<string, string | Uint8Array>>,
  input: readonly (string | Uint8Array)[] = [],
  changes: Partial<Io> = {},
): FakeWorld {
  const written = new Map<string, string>();
  const bytes = new Map<string, Uint8Array>();
  const out: string[] = [];
  const warnings: string[] = [];
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (const chunk of input) yield bytesOf(chunk);
  }
  const io: Io = {
    input: chunks(),
    isTerminal: false,
    write: async (text) => void out.push(text),
    warn: (line) => void warnings.push(line),
    readFile: async (path) => {
      const content = files[path];
      if (content === undefined) throw Object.assign(new Error(`no ${path}`), { code: 'ENOENT' });
      return bytesOf(content);
    },
    openFolder: async () => undefined,
    writeFile: async (path, pieces) => {
      const all = [...pieces];
      written.set(path, all.filter((piece) => typeof piece === 'string').join(''));
      for (const piece of all) if (typeof piece !== 'string') bytes.set(path, piece);
    },
    appendFile: async (path, text) => void written.set(path, (written.get(path) ?? '') + text),
    removeFile: async (path) => void written.delete(path),
    listFiles: async (folder) =>
      Object.keys(files)
        .filter((path) => path.startsWith(`${folder}/`))
        .map((path) => path.slice(folder.length + 1)),
    now: () => new Date('2024-05-01T04:00:00Z'),
    ...changes,
  };
  return { io, files: written, bytes, out, warnings };
}
