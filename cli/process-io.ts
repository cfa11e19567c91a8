import './node-20';
import { once } from 'node:events';
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { listFiles, openFolder } from './folder';
import { describeError } from './io';
import type { Io } from './io';

const BAD_END = 2;

const warn = (line: string): void => {
  process.stderr.write(`nuoshu: ${line}\n`);
};

const processIo = (): Io => ({
  input: process.stdin,
  isTerminal: process.stdin.isTTY,
  write: async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  warn,
  readFile: (path) => readFile(path),
  openFolder,
  writeFile: (path, pieces) => writeFile(path, pieces),
  appendFile: (path, text) => appendFile(path, text),
  removeFile: (path) => rm(path, { force: true }),
  listFiles,
  now: () => new Date(),
});

/** Runs a command with this process's arguments and streams, and sets the process's exit code. */
export async function runInProcess(
  command: (argv: readonly string[], io: Io) => Promise<number>,
): Promise<void> {
  /*
   * `… | head` closes the pipe early: that is the reader's right and no error. A full disk is one.
   */
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    warn(`standard output: ${describeError(error)}`);
    process.exit(BAD_END);
  });
  /* Nobody is left to be told. */
  process.stderr.on('error', () => undefined);
  try {
    process.exitCode = await command(process.argv.slice(2), processIo());
  } catch (error) {
    /* Files and lines name their own errors; what comes here is the standard input or output. */
    warn(describeError(error));
    process.exitCode = BAD_END;
  }
}
