import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const REPORT = join(ROOT, 'tests/corpus/reports/linxi-town-2023.txt');

let folder = '';

/** Runs the one file where none of the project's other files are. */
function run(...argv: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['nuoshu.mjs', ...argv], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

beforeAll(() => {
  /* The launcher bundles where the bundle is older than a source. */
  spawnSync(process.execPath, ['scripts/nuoshu.mjs', '--help'], { cwd: ROOT });
  folder = mkdtempSync(join(tmpdir(), 'nuoshu-bundle-'));
  cpSync(join(ROOT, 'dist/nuoshu.mjs'), join(folder, 'nuoshu.mjs'));
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it.each([
  { argv: ['extract', REPORT, '--format', 'json'], has: '"metrics": [' },
  { argv: ['extract', REPORT, '--export', 'md'], has: '# ' },
  { argv: ['audit', REPORT, '--format', 'json'], has: '"findings": [' },
  {
    argv: ['follow', REPORT, REPORT, '--format', 'json'],
    has: '"links": [',
    doubts: /are not of consecutive years/,
  },
  { argv: ['reference', '湖北省', 'gdp'], has: 'gdp-growth' },
])('one file does it all: $argv', ({ argv, has, doubts = /^$/ }) => {
  const { status, stdout, stderr } = run(...argv);
  expect(status).toBe(0);
  expect(stderr).toMatch(doubts);
  expect(stdout).toContain(has);
});

it('needs nothing that Node 20 lacks', () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    [
      '--import',
      'data:text/javascript,delete Map.groupBy',
      'nuoshu.mjs',
      'reference',
      '湖北省',
      'gdp',
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

it('is of the extractor that it was made from', () => {
  expect(run('--version').stdout).toMatch(
    /^nuoshu \d+\.\d+\.\d+, extractor [\d.]+\+[0-9a-f]{8}\n$/,
  );
});

it('says what is wrong in one line', () => {
  const { status, stderr } = run('audit', 'none.txt');
  expect([status, stderr]).toEqual([2, 'nuoshu: none.txt: no such file\n']);
});
