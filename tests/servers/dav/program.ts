import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Whose files a server serves. */
export interface Account {
  readonly user: string;
  readonly password: string;
}

/** Where a program may write, and where it is to listen. */
export interface Room {
  /** For configuration, logs and temporary files. */
  readonly folder: string;
  /** What is served. */
  readonly files: string;
  readonly port: number;
  readonly account: Account;
}

/** A program that serves WebDAV. */
export interface Program {
  readonly name: string;
  /** Writes its configuration; answers how it is started in the foreground. */
  readonly prepare: (room: Room) => { readonly command: string; readonly args: readonly string[] };
  /** Below the root of the server, where files may be written. */
  readonly path?: string;
}

/** A program that listens. */
export interface Running {
  readonly url: URL;
  readonly files: string;
  close(): Promise<void>;
}

const DEADLINE_MS = 30_000;

/**
 * Starts a program on a free port of loopback, in a folder of its own. One that is not installed
 * fails.
 */
export async function start(program: Program, account: Account): Promise<Running> {
  const folder = mkdtempSync(join(tmpdir(), 'nuoshu-dav-'));
  const files = join(folder, 'files');
  mkdirSync(files);
  /* Started by root, Apache serves as another user. */
  chmodSync(folder, 0o777);
  chmodSync(files, 0o777);
  const port = await freePort();
  const { command, args } = program.prepare({ folder, files, port, account });
  const child = spawn(command, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (said += text.toString()));
  const ended = new Promise<string>((resolve) => {
    child.once('error', ({ message }) => resolve(message));
    child.once('close', (status) =>
      resolve(`it ended with ${String(status)}: ${said.slice(0, 2000)}`),
    );
  });
  const close = async (): Promise<void> => {
    child.kill();
    await ended;
    rmSync(folder, { recursive: true });
  };
  const failure = await Promise.race([ended, listens(port)]);
  if (failure !== undefined) {
    await close();
    throw new Error(`${command}: ${failure}`);
  }
  return { url: new URL(program.path ?? '', `http://127.0.0.1:${port.toString()}/`), files, close };
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        resolve(address !== null && typeof address === 'object' ? address.port : 0),
      );
    });
  });

/** Resolves as soon as a port takes connections; with a reason where it never does. */
async function listens(port: number): Promise<string | undefined> {
  const deadline = Date.now() + DEADLINE_MS;
  while (Date.now() < deadline) if (await takes(port)) return undefined;
  return 'it does not listen';
}

const takes = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    /* A refusal comes at once: a breath in between leaves the processor to the program. */
    socket.once('error', () => setTimeout(() => resolve(false), 20));
  });
