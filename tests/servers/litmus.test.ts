import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startFaultServer } from './fault-server/server';
import type { FaultServer } from './fault-server/server';

/** What a suite of litmus printed, and how it ended: 0 where no test of it failed. */
const litmus = (
  suite: string,
  url: string,
): Promise<{ readonly status: number | null; readonly output: string }> =>
  new Promise((resolve, reject) => {
    /* It writes its logs where it is started. */
    const folder = mkdtempSync(join(tmpdir(), 'nuoshu-litmus-'));
    const child = spawn('litmus', [url, 'user', 'secret'], {
      cwd: folder,
      env: { ...process.env, TESTS: suite },
    });
    let output = '';
    child.stdout.on('data', (text: Buffer) => (output += text.toString()));
    child.stderr.on('data', (text: Buffer) => (output += text.toString()));
    child.once('error', reject);
    child.once('close', (status) => {
      rmSync(folder, { recursive: true });
      resolve({ status, output });
    });
  });

/* `locks` is for class 2: the server has no locks, as the provider takes none. */
describe('the fault server without faults passes litmus', () => {
  let server: FaultServer;
  beforeAll(async () => {
    server = await startFaultServer({ account: { user: 'user', password: 'secret' } });
  });
  afterAll(() => server.close());

  it.each(['basic', 'copymove', 'props', 'http'])('%s', { timeout: 60_000 }, async (suite) => {
    const { status, output } = await litmus(suite, server.url.href);
    expect(output).toMatch(/0 failed\. 100\.0%/);
    expect(output).not.toContain('FAIL');
    expect(status).toBe(0);
  });

  it('and a server with a fault does not', async () => {
    server.fault(({ method }) => method === 'DELETE', { kind: 'answer', answer: { status: 500 } });
    const { status, output } = await litmus('basic', server.url.href);
    server.heal();
    expect(output).toContain('FAIL');
    expect(status).not.toBe(0);
  });
});
