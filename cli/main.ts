import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Io } from './io';
import { run } from './run';

/* `… | head` closes the pipe early: that is the reader's right and no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit();
  throw error;
});

const io: Io = {
  input: process.stdin,
  isTerminal: process.stdin.isTTY,
  write: async (text) => {
    if (!process.stdout.write(text)) await once(process.stdout, 'drain');
  },
  warn: (line) => {
    process.stderr.write(`nuoshu: ${line}\n`);
  },
  readFile: (path) => readFile(path),
  writeFile: async (path, text) => {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
  },
};

process.exitCode = await run(process.argv.slice(2), io);
