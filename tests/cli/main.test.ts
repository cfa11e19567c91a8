import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, openSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const COMMAND = ['--import', 'tsx', 'cli/main.ts'];
const start = (argv: readonly string[]) =>
  spawn(process.execPath, [...COMMAND, ...argv], { cwd: root, stdio: 'pipe' });
/** Linux has a file that is always full. */
const FULL = '/dev/full';

describe('the command itself', () => {
  it('filters its standard input and answers by its exit code', { timeout: 30_000 }, async () => {
    const child = start([]);
    const [out, errors] = [child.stdout.toArray(), child.stderr.toArray()];
    child.stdin.end('{"id":1,"text":"植树300株。"}\nx\n');
    const [code] = await once(child, 'close');
    expect(code).toBe(2);
    expect((await out).join('').split('\n')).toEqual([
      expect.stringContaining('"300株"'),
      '{"error":"not JSON"}',
      '',
    ]);
    expect((await errors).join('')).toBe('nuoshu: line 2: not JSON\n');
  });

  it('ends quietly when its reader goes away', { timeout: 30_000 }, async () => {
    const child = start([]);
    const errors = child.stderr.toArray();
    child.stdin.on('error', () => undefined);
    const line = `${JSON.stringify({ id: 1, text: '植树300株。'.repeat(2_000) })}\n`;
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.write(line.repeat(20));
    child.stdin.end();
    await once(child, 'close');
    expect((await errors).join('')).toBe('');
  });

  const calls = [
    { name: 'files', argv: ['tests/corpus/reports/linxi-town-2023.txt'], input: '' },
    { name: 'a filter', argv: [], input: '{"id":1,"text":"植树300株。"}\n' },
    { name: 'help', argv: ['--help'], input: '' },
  ];
  it.runIf(existsSync(FULL)).each(calls)(
    '$name: a full disk is one line and 2',
    { timeout: 30_000 },
    ({ argv, input }) => {
      const disk = openSync(FULL, 'w');
      const { status, stderr } = spawnSync(process.execPath, [...COMMAND, ...argv], {
        cwd: root,
        input,
        encoding: 'utf8',
        stdio: ['pipe', disk, 'pipe'],
      });
      closeSync(disk);
      expect([status, stderr]).toEqual([2, 'nuoshu: standard output: no space left\n']);
    },
  );
});
