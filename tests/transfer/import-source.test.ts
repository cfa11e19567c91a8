import { expect, it } from 'vitest';
import { importSource } from '../../lib/transfer/import-source';

const file = (name: string, bytes: number): File => new File([new Uint8Array(bytes)], name);
const TEXT = `${'a'.repeat(64)}.txt.gz`;

it.each([
  ['the only file, whatever it is', [file('台账.xlsx', 9)], '台账.xlsx'],
  [
    'of a folder the newest backup',
    [
      file('nuoshu-backup-2026-01-02-5e57ab1e.jsonl.gz', 9),
      file('nuoshu-backup-2026-01-03-5e57ab1e.jsonl.gz', 5),
    ],
    'nuoshu-backup-2026-01-03-5e57ab1e.jsonl.gz',
  ],
  [
    'of several computers the one with most in it: a fresh profile has nothing yet',
    [
      file('nuoshu-backup-2026-01-02-5e57ab1e.jsonl.gz', 900),
      file('nuoshu-backup-2026-01-03-0abc0000.jsonl.gz', 5),
    ],
    'nuoshu-backup-2026-01-02-5e57ab1e.jsonl.gz',
  ],
  ['none of several strangers', [file('a.doc', 9), file('b.doc', 9)], undefined],
] as const)('%s', (_, files, chosen) => {
  const source = importSource([...files, file(TEXT, 3)]);
  expect(source?.file.name).toBe(chosen);
  if (chosen !== undefined) expect([...(source?.texts.keys() ?? [])]).toEqual([TEXT]);
});
