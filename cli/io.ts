/** What the command touches of the world; tests hand in their own. */
export interface Io {
  /** Chunks of the standard input. */
  readonly input: AsyncIterable<Uint8Array>;
  /** Whether a person sits at the standard input: then there is nothing to filter. */
  readonly isTerminal: boolean;
  /** Resolves when the reader of the standard output is ready for more. */
  write(text: string): Promise<void>;
  /** One line, without its line break, for the standard error. */
  warn(line: string): void;
  readFile(path: string): Promise<Uint8Array>;
  /**
   * Makes a folder with the folders above it where they are missing; rejects where nothing can be
   * written into it.
   */
  openFolder(path: string): Promise<void>;
  /** Writes the pieces one after the other. */
  writeFile(path: string, pieces: Iterable<string | Uint8Array>): Promise<void>;
  /** Adds to the end of a file, which is made where it is missing. */
  appendFile(path: string, text: string): Promise<void>;
  /** Takes a file away; nothing happens where there is none. */
  removeFile(path: string): Promise<void>;
  /** The files below a folder, at any depth, by their paths from it with `/`; in no order. */
  listFiles(folder: string): Promise<readonly string[]>;
  /** The time by the clock. */
  now(): Date;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder',
  ENOTDIR: 'part of the path is not a folder',
  EEXIST: 'part of the path is not a folder',
  EACCES: 'not allowed',
  EPERM: 'not allowed',
  ENOSPC: 'no space left',
  EROFS: 'cannot be written to',
  ELOOP: 'links that go round',
  ENAMETOOLONG: 'name too long',
};

/** An error of the file system or of a parser in one line. */
export function describeError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return REASONS[code] ?? error.message.split('\n')[0] ?? 'unknown error';
}
