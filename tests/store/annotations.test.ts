import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  deleteAnnotation,
  findAnnotation,
  listAnnotations,
  saveAnnotation,
} from '../../lib/store/annotations';
import { isoDay } from '../../lib/model/day';
import type { Edit } from '../../lib/store/annotations';
import type { NuoshuDatabase } from '../../lib/store/database';
import { parseDot } from '../../lib/merge/clock';
import { listTags } from '../../lib/store/tags';
import { annotationEdit, SOURCE } from '../builders/annotation-edit';
import { fixedEnvironment, freshDatabase } from '../builders/store-world';

const edit = (change: Partial<Edit> = {}): Edit => ({
  ...annotationEdit(),
  reportId: SOURCE,
  ...change,
});

describe('annotations', () => {
  let database: NuoshuDatabase;
  let environment: ReturnType<typeof fixedEnvironment>;
  const fieldsLogged = async (): Promise<string[]> =>
    (await database.changes.orderBy('seq').toArray()).flatMap(({ fields }) => Object.keys(fields));

  beforeEach(() => {
    database = freshDatabase();
    environment = fixedEnvironment();
  });

  it('creates a row and logs how it was made and what was written', async () => {
    const { annotation: saved } = await saveAnnotation(database, environment, edit());
    expect(saved).toMatchObject({
      note: '去年也说过',
      tags: [],
      disputed: false,
      createdAt: '2026-01-01T00:00:00.000Z',
    });
    expect(await listAnnotations(database, SOURCE)).toEqual([saved]);
    expect(await fieldsLogged()).toEqual(['made', 'note']);
  });

  it('changes only the given fields and keeps the rest', async () => {
    await saveAnnotation(
      database,
      environment,
      edit({ fields: { note: '一', tags: ['民生'], status: 'kept' } }),
    );
    environment.advance(1000);
    const { annotation: saved } = await saveAnnotation(
      database,
      environment,
      edit({ fields: { status: 'broken' } }),
    );
    expect(saved).toMatchObject({
      note: '一',
      tags: ['民生'],
      status: 'broken',
      updatedAt: '2026-01-01T00:00:01.000Z',
    });
  });

  it('dates a judgement by the day it is passed on, unless a day is given, and takes the day back with it', async () => {
    const { annotation: judged } = await saveAnnotation(
      database,
      environment,
      edit({ fields: { status: 'kept' } }),
    );
    expect(judged.statusOn).toBe(isoDay(new Date('2026-01-01T00:00:00Z')));
    const given = { status: 'broken', statusOn: '2025-12-20', statusBy: '镇人大' } as const;
    expect(
      (await saveAnnotation(database, environment, edit({ fields: given }))).annotation,
    ).toMatchObject(given);
    const { annotation: cleared } = await saveAnnotation(
      database,
      environment,
      edit({ fields: { status: null } }),
    );
    expect(cleared.statusOn).toBeUndefined();
    expect(cleared.statusBy).toBe('镇人大');
  });

  it('keeps what a judgement stands on, pins, weights and who is to do it, and clears them with null', async () => {
    const evidence = [
      {
        id: '00000000-0000-4000-8000-0000000000e1',
        url: 'https://www.linxi.gov.cn/2.html',
        text: '已全部完工',
        on: '2026-02-03',
      },
    ];
    const fields = { evidence, pinned: true, weight: 3, owner: '镇城建办' } as const;
    expect(
      (await saveAnnotation(database, environment, edit({ fields }))).annotation,
    ).toMatchObject(fields);
    const none = { evidence: null, pinned: null, weight: null, owner: null };
    const { annotation: cleared } = await saveAnnotation(
      database,
      environment,
      edit({ fields: none }),
    );
    for (const name of Object.keys(none)) expect(cleared).not.toHaveProperty(name);
  });

  it('logs nothing when an edit is sent twice', async () => {
    await saveAnnotation(database, environment, edit());
    const before = await database.changes.count();
    await saveAnnotation(database, environment, edit());
    expect(await database.changes.count()).toBe(before);
  });

  it('clears a status with null', async () => {
    await saveAnnotation(database, environment, edit({ fields: { status: 'kept' } }));
    const { annotation: saved } = await saveAnnotation(
      database,
      environment,
      edit({ fields: { status: null } }),
    );
    expect(saved.status).toBeUndefined();
  });

  it('sorts tags, drops repeats and lists the most used first', async () => {
    await saveAnnotation(
      database,
      environment,
      edit({ fields: { tags: ['桥梁', '交通', '交通'] } }),
    );
    const second = edit({ id: '11111111-1111-4111-8111-111111111111', fields: { tags: ['桥梁'] } });
    await saveAnnotation(database, environment, second);
    expect((await findAnnotation(database, edit().id))?.tags).toEqual(['交通', '桥梁']);
    expect(await listTags(database)).toEqual(['桥梁', '交通']);
  });

  describe('two writers of one note', () => {
    const write = (note: string, ...notesWere: readonly string[]) =>
      saveAnnotation(database, environment, edit({ fields: { note }, notesWere }));

    it('keeps both texts, however often one of them is sent', async () => {
      await write('原文', '');
      await write('原文甲', '原文');
      for (let time = 0; time < 3; time += 1) {
        expect((await write('原文乙', '原文')).annotation.note).toBe('原文甲\n\n原文乙');
      }
      expect((await fieldsLogged()).filter((field) => field === 'note')).toHaveLength(3);
    });

    it('is taken back as one edit', async () => {
      await write('原文', '');
      await write('原文甲', '原文');
      const { undo } = await write('原文乙', '原文');
      expect(undo?.fields.note).toEqual({ was: '原文甲', is: '原文甲\n\n原文乙' });
    });

    it('lets one writer go on, and begin, without a word', async () => {
      await write('甲', '');
      await write('甲二', '甲');
      await write('甲三', '甲', '甲二');
      expect((await write('', '甲三')).annotation.note).toBe('');
    });

    it('writes nothing where both are too long for one note', async () => {
      await write('甲'.repeat(60_000), '');
      const refused = await write('乙'.repeat(60_000), '');
      expect(refused.hasNoRoom).toBe(true);
      expect((await findAnnotation(database, edit().id))?.note).toBe('甲'.repeat(60_000));
    });
  });

  it('leaves a tombstone, and an edit brings the annotation back with what it held', async () => {
    await saveAnnotation(database, environment, edit());
    await deleteAnnotation(database, environment, edit().id);
    await deleteAnnotation(database, environment, edit().id);
    expect(await listAnnotations(database, SOURCE)).toEqual([]);
    expect((await findAnnotation(database, edit().id))?.deletedAt).toBe('2026-01-01T00:00:00.000Z');
    const { annotation: back } = await saveAnnotation(database, environment, edit({ fields: {} }));
    expect(back.note).toBe('去年也说过');
    expect(await listAnnotations(database, SOURCE)).toHaveLength(1);
  });

  it('loses nothing halfway: a failing log leaves no row', async () => {
    const failing = {
      ...environment,
      newId: () => {
        throw new Error('no id');
      },
    };
    await expect(saveAnnotation(database, failing, edit())).rejects.toThrow('no id');
    expect(await database.annotations.count()).toBe(0);
    expect(await database.changes.count()).toBe(0);
  });

  it('gives every change a clock reading of its own, in order', async () => {
    for (const note of ['a', 'b', 'c'])
      await saveAnnotation(database, environment, edit({ fields: { note } }));
    const dots = (await database.changes.orderBy('seq').toArray()).map(({ dot }) => dot);
    expect(dots).toHaveLength(3);
    expect(dots).toEqual([...new Set(dots)].sort());
    expect(new Set(dots.map((dot) => parseDot(dot)?.device)).size).toBe(1);
  });
});
