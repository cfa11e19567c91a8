import { once } from 'node:events';
import { appendFile, readFile, rm, writeFile } from 'node:fs/promises';
import { listFiles, openFolder } from './folder';
import { describeError } from './io';
import type { Io } from './io';
import { run } from './run';

const BAD_END = 2;

const warn = (line: string): void => {
  process.stderr.write(`nuoshu: ${line}\n`);
};

/* `… | head` closes the pipe early: that is the reader's right and no error. A full disk is one. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  warn(`standard output: ${describeError(error)}`);
  process.exit(BAD_END);
});
/* Nobody is left to be told. */
process.stderr.on('error', () => undefined);

const io: Io = {
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
};

try {
  process.exitCode = await run(process.argv.slice(2), io);
} catch (error) {
  /* Files and lines name their own errors; what comes here is the standard input or output. */
  warn(describeError(error));
  process.exitCode = BAD_END;
}
