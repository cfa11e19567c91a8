import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const start = (argv: readonly string[]) =>
  spawn(process.execPath, ['--import', 'tsx', 'cli/main.ts', ...argv], { cwd: root, stdio: 'pipe' });

describe('the command itself', () => {
  it('filters its standard input and answers by its exit code', { timeout: 30_000 }, async () => {
    const child = start([]);
    const [out, errors] = [child.stdout.toArray(), child.stderr.toArray()];
    child.stdin.end('{"id":1,"text":"植树300株。"}\nx\n');
    const [code] = await once(child, 'close');
    expect(code).toBe(2);
    expect((await out).join('').split('\n')).toEqual([expect.stringContaining('"300株"'), '{"error":"not JSON"}', '']);
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
});
