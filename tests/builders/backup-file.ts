import { gzipSync } from 'node:zlib';
import { annotationEdit, HASH, SOURCE } from './annotation-edit';

/**
 * A backup with two notes on 临溪镇's page, one of them in the bin, and a setting, as the browser's
 * choice of a file takes it.
 */
export function backupFile(): {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
} {
  const at = '2026-01-05T08:00:00.000Z';
  const note = (digit: string, change: object): object => ({
    kind: 'annotation',
    annotation: {
      id: annotationEdit().id.replace(/^./, digit),
      reportId: SOURCE,
      subject: 'pledge',
      target: { ...annotationEdit().target, textHash: HASH },
      note: '去年也说过，当时写的是两座',
      tags: ['桥梁'],
      disputed: false,
      createdAt: at,
      updatedAt: at,
      ...change,
    },
  });
  const lines = [
    { kind: 'nuoshu-backup', version: 1, madeAt: at, texts: 'inside' },
    { kind: 'settings', settings: { language: 'zh_CN' } },
    note('1', {
      status: 'partly-kept',
      statusOn: '2026-01-05',
      statusBy: '县交通局',
      weight: 3,
      pinned: true,
    }),
    note('2', { deletedAt: at }),
    { kind: 'end', lines: 3, unreadable: 0 },
  ];
  const buffer = gzipSync(lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return { name: 'nuoshu-backup-2026-01-05.jsonl.gz', mimeType: 'application/gzip', buffer };
}
