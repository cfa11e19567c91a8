import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it } from 'vitest';
import { saveAnnotation } from '../../lib/store/annotations';
import { attemptStore } from '../../lib/store/attempt';
import type { NuoshuDatabase } from '../../lib/store/database';
import { saveReport } from '../../lib/store/reports';
import { annotationEdit, SOURCE } from '../builders/annotation-edit';
import { capturedReport, hashOf } from '../builders/captured-report';
import { fixedEnvironment, freshDatabase } from '../builders/store-world';

const OTHER = 'https://heting.gov.cn/1.html';

describe('a note on a full disk', () => {
  let database: NuoshuDatabase;
  const environment = fixedEnvironment();
  const { target } = annotationEdit();
  const edit = (note: string) => ({
    ...annotationEdit({ fields: { note }, target: { ...target, textHash: hashOf('b') } }),
    reportId: SOURCE,
  });
  const kept = async () => ({
    texts: (await database.snapshots.toArray()).map(({ text }) => text),
    results: [...new Set((await database.findings.toArray()).map(({ reportId }) => reportId))],
  });
  /** The disk takes a note again once so much is gone. */
  const fillUntil = (hasRoom: (now: Awaited<ReturnType<typeof kept>>) => boolean): void => {
    let room = false;
    const look = async (): Promise<void> => {
      room = hasRoom(await kept());
    };
    for (const table of [database.snapshots, database.findings]) {
      table.hook('deleting', function onDelete() {
        this.onsuccess = () => void Dexie.ignoreTransaction(look);
      });
    }
    database.annotations.hook('updating', () => {
      if (!room) throw new Dexie.QuotaExceededError('full');
    });
  };

  beforeEach(async () => {
    database = freshDatabase();
    const visit = async (letter: string, reportId: string): Promise<void> => {
      environment.advance(1000);
      await saveReport(
        database,
        environment,
        capturedReport({ reportId, text: letter, textHash: hashOf(letter) }),
      );
    };
    for (const letter of ['a', 'b']) await visit(letter, SOURCE);
    await saveAnnotation(database, environment, edit('一'));
    await visit('c', SOURCE);
    await visit('d', OTHER);
  });

  it.each([
    {
      name: 'old texts',
      enough: ({ texts }: { texts: string[] }) => !texts.includes('a'),
      left: { texts: ['d', 'b', 'c'], results: [OTHER, SOURCE] },
    },
    {
      name: 'then the results of the report seen longest ago',
      enough: ({ results }: { results: string[] }) => !results.includes(SOURCE),
      left: { texts: ['d', 'b', 'c'], results: [OTHER] },
    },
    {
      name: 'then the last texts, but none with a note',
      enough: ({ texts }: { texts: string[] }) => texts.length === 1,
      left: { texts: ['b'], results: [] },
    },
  ])('drops $name', async ({ enough, left }) => {
    fillUntil(enough);
    const { annotation } = await saveAnnotation(database, environment, edit('二'));
    expect(annotation.note).toBe('二');
    expect(await kept()).toEqual(left);
  });

  it('is refused as full where nothing is left to drop', async () => {
    fillUntil(() => false);
    const saved = await attemptStore(() => saveAnnotation(database, environment, edit('二')));
    expect(saved).toEqual({ ok: false, error: 'storage-full' });
    expect(await kept()).toEqual({ texts: ['b'], results: [] });
    expect((await database.annotations.toArray()).map(({ note }) => note)).toEqual(['一']);
  });
});
