import { existsSync, mkdtempSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { openFolder } from '../../cli/folder';

const place = mkdtempSync(join(tmpdir(), 'nuoshu-'));
afterAll(() => {
  rmSync(place, { recursive: true });
});
writeFileSync(join(place, 'file'), '');
symlinkSync('round', join(place, 'round'));

describe('openFolder', () => {
  it.each(['', 'a', 'b/c/d', 'b/c/d'])(
    'makes %j with the folders above it, or takes it as it is',
    async (path) => {
      await openFolder(join(place, path));
      expect(statSync(join(place, path)).isDirectory()).toBe(true);
    },
  );

  it.each([
    { path: 'file', code: 'ENOTDIR' },
    { path: 'file/a', code: 'ENOTDIR' },
    { path: 'round/a', code: 'ELOOP' },
    { path: 'x'.repeat(300), code: 'ENAMETOOLONG' },
  ])('rejects $code', async ({ path, code }) => {
    await expect(openFolder(join(place, path))).rejects.toMatchObject({ code });
  });

  it.runIf(existsSync('/proc/self'))(
    'comes to an end where the system takes no folders',
    async () => {
      await expect(openFolder('/proc/nuoshu/results')).rejects.toMatchObject({ code: 'EROFS' });
    },
  );
});
