import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { PLEDGE_STATUSES } from '../../lib/model/annotation';
import type { BulkChange } from '../../lib/model/bulk';
import type { AnnotationRow } from '../../lib/model/store';
import type { UndoStep } from '../../lib/model/undo';
import { deleteAnnotation, saveAnnotation } from '../../lib/store/annotations';
import type { Edit } from '../../lib/store/annotations';
import { applyUndos, changeAnnotations } from '../../lib/store/bulk';
import type { NuoshuDatabase } from '../../lib/store/database';
import { annotationEdit, SOURCE } from '../builders/annotation-edit';
import { fixedEnvironment, freshDatabase } from '../builders/store-world';

const { target } = annotationEdit();
const IDS = ['0', '1', '2'].map((digit) => annotationEdit().id.replace(/^0/, digit));
const NEW = annotationEdit().id.replace(/^0/, '9');

let database: NuoshuDatabase;
let environment: ReturnType<typeof fixedEnvironment>;

beforeEach(async () => {
  database = freshDatabase();
  environment = fixedEnvironment();
  for (const [index, id] of IDS.entries()) {
    await saveAnnotation(database, environment, {
      ...annotationEdit({
        id,
        subject: index === 2 ? 'metric' : 'pledge',
        fields: { note: `第${index}条`, tags: ['旧'] },
      }),
      reportId: SOURCE,
    });
  }
});

const undo = (steps: readonly UndoStep[], begin?: Omit<Edit, 'fields'>) =>
  applyUndos(
    database,
    environment,
    steps.map((step) => ({ step, begin })),
  );
const change = (made: BulkChange, ids: readonly string[] = IDS) =>
  changeAnnotations(database, environment, { ids, begun: [], change: made });
const each = async <T>(of: (row: AnnotationRow) => T): Promise<T[]> =>
  (await database.annotations.toArray()).map(of);
const held = async () =>
  each(({ id, note, tags, status, statusOn, pinned, weight, deletedAt }) =>
    JSON.stringify({
      id,
      note,
      tags,
      status,
      statusOn,
      pinned,
      weight,
      isDeleted: deletedAt !== undefined,
    }),
  );

describe('one change to many annotations', () => {
  it.each<{
    name: string;
    made: BulkChange;
    seen: (row: AnnotationRow) => unknown;
    after: readonly unknown[];
  }>([
    {
      name: 'adds tags',
      made: { addTags: ['新'] },
      seen: ({ tags }) => tags.join(' '),
      after: ['新 旧', '新 旧', '新 旧'],
    },
    {
      name: 'takes tags away',
      made: { removeTags: ['旧'] },
      seen: ({ tags }) => tags.length,
      after: [0, 0, 0],
    },
    {
      name: 'judges promises, with the day, and says nothing of figures that only fits promises',
      made: { status: 'kept' },
      seen: ({ status, statusOn }) => `${status} ${statusOn}`,
      after: ['kept 2026-01-01', 'kept 2026-01-01', 'undefined undefined'],
    },
    {
      name: 'says of promises nothing that only fits figures',
      made: { status: 'confirmed' },
      seen: ({ status }) => status,
      after: [undefined, undefined, 'confirmed'],
    },
    {
      name: 'pins',
      made: { pinned: true },
      seen: ({ pinned }) => pinned,
      after: [true, true, true],
    },
    { name: 'weighs', made: { weight: 3 }, seen: ({ weight }) => weight, after: [3, 3, 3] },
    {
      name: 'deletes',
      made: { isDeleted: true },
      seen: ({ deletedAt }) => deletedAt !== undefined,
      after: [true, true, true],
    },
  ])('$name, is logged, and is taken back and done again', async ({ made, seen, after }) => {
    const before = await held();
    const logged = await database.changes.count();
    const saved = await change(made);
    expect(await each(seen)).toEqual(after);
    expect(saved.reportIds).toEqual([SOURCE]);
    expect(await database.changes.count()).toBeGreaterThan(logged);
    const changed = await held();
    const redo = await undo(saved.undo);
    expect(await held()).toEqual(before);
    await undo(redo.undo);
    expect(await held()).toEqual(changed);
  });

  it('changes and logs nothing where everything is so already', async () => {
    await change({ addTags: ['新'], status: 'open' });
    const logged = await database.changes.count();
    expect(await change({ addTags: ['新'], status: 'open' })).toEqual({
      undo: [],
      reportIds: [],
      unfit: 1,
    });
    expect(await database.changes.count()).toBe(logged);
  });

  it('leaves what is unknown or in the bin as it is', async () => {
    const [first = ''] = IDS;
    await deleteAnnotation(database, environment, first);
    const saved = await change({ pinned: true }, [first, NEW]);
    expect(saved.undo).toEqual([]);
    expect(await database.annotations.get(NEW)).toBeUndefined();
  });

  it('begins annotations, once, also where it is sent twice', async () => {
    const begun = [{ id: NEW, reportId: SOURCE, subject: 'pledge' as const, target }];
    await changeAnnotations(database, environment, {
      ids: [],
      begun,
      change: { status: 'broken' },
    });
    expect(await database.annotations.get(NEW)).toMatchObject({
      status: 'broken',
      statusOn: '2026-01-01',
      note: '',
    });
    const again = await changeAnnotations(database, environment, {
      ids: [],
      begun,
      change: { status: 'broken' },
    });
    expect(again.undo).toEqual([]);
  });

  it('takes back what it began without a trace in the bin, and begins it again', async () => {
    const begin = { id: NEW, reportId: SOURCE, subject: 'pledge' as const, target };
    const made = { status: 'broken', addTags: ['新'] } as const;
    const saved = await changeAnnotations(database, environment, {
      ids: [],
      begun: [begin],
      change: made,
    });
    const redo = await undo(saved.undo);
    expect(await database.annotations.get(NEW)).toBeUndefined();
    expect(redo.reportIds).toEqual([SOURCE]);
    expect((await database.tags.toArray()).map(({ name }) => name)).toEqual(['旧']);
    const again = await undo(redo.undo, begin);
    const stands = { status: 'broken', statusOn: '2026-01-01', tags: ['新'], target };
    expect(await database.annotations.get(NEW)).toMatchObject(stands);
    await undo(again.undo);
    expect(await database.annotations.get(NEW)).toBeUndefined();
  });

  it('leaves what it began in place where something else was written there, without what it wrote', async () => {
    const begun = [{ id: NEW, reportId: SOURCE, subject: 'pledge' as const, target }];
    const saved = await changeAnnotations(database, environment, {
      ids: [],
      begun,
      change: { status: 'broken' },
    });
    await saveAnnotation(database, environment, {
      ...annotationEdit({ id: NEW, fields: { note: '问过镇里' } }),
      reportId: SOURCE,
    });
    const redo = await undo(saved.undo);
    const row = await database.annotations.get(NEW);
    expect([row?.note, row?.status, row?.deletedAt]).toEqual(['问过镇里', undefined, undefined]);
    await undo(redo.undo);
    expect(await database.annotations.get(NEW)).toMatchObject({
      note: '问过镇里',
      status: 'broken',
    });
  });

  it('erases what it began also where that lies in the bin, and holds nothing else', async () => {
    const begun = [{ id: NEW, reportId: SOURCE, subject: 'pledge' as const, target }];
    const saved = await changeAnnotations(database, environment, {
      ids: [],
      begun,
      change: { pinned: true },
    });
    await deleteAnnotation(database, environment, NEW);
    await undo(saved.undo);
    expect(await database.annotations.get(NEW)).toBeUndefined();
  });

  it('gives one that is full of tags no more', async () => {
    const [first = ''] = IDS;
    const tags = Array.from({ length: 100 }, (_, index) => `标签${index}`);
    await saveAnnotation(database, environment, {
      ...annotationEdit({ id: first, fields: { tags } }),
      reportId: SOURCE,
    });
    await change({ addTags: ['新'] });
    expect(await each((row) => row.tags.includes('新'))).toEqual([false, true, true]);
  });

  it('takes back only what was not changed since', async () => {
    const [first = ''] = IDS;
    const saved = await change({ status: 'kept' });
    await saveAnnotation(database, environment, {
      ...annotationEdit({ id: first, fields: { status: PLEDGE_STATUSES[4] } }),
      reportId: SOURCE,
    });
    await undo(saved.undo);
    expect(await each(({ status }) => status)).toEqual(['broken', undefined, undefined]);
  });

  it('judges a target as a promise, and counts what the status does not fit', async () => {
    const [first = '', second = ''] = IDS;
    const third = '77777777-7777-4777-8777-777777777777';
    const target = annotationEdit({ id: third, subject: 'metric' });
    const finding = { metricStatus: 'target' } as const;
    await saveAnnotation(database, environment, { ...target, reportId: SOURCE, finding });
    expect((await change({ status: 'kept' }, [first, second, third])).unfit).toBe(0);
    expect((await database.annotations.get(third))?.status).toBe('kept');
    expect((await change({ status: 'confirmed' }, [second, third])).unfit).toBe(2);
    expect((await database.annotations.get(third))?.status).toBe('kept');
  });

  it('begins nothing for what would leave nothing there', async () => {
    const begun = [{ id: NEW, reportId: SOURCE, subject: 'pledge' as const, target }];
    for (const made of [
      { status: 'confirmed' as const },
      { removeTags: ['旧'] },
      { pinned: null },
    ]) {
      const saved = await changeAnnotations(database, environment, {
        ids: [],
        begun,
        change: made,
      });
      expect(saved.undo).toEqual([]);
    }
    expect(await database.annotations.get(NEW)).toBeUndefined();
  });
});

it('a verdict that is taken back leaves no empty annotation, and one step brings it back', async () => {
  const [id = ''] = IDS;
  await saveAnnotation(database, environment, {
    ...annotationEdit({ id: NEW, subject: 'pledge', fields: { status: 'kept' } }),
    reportId: SOURCE,
  });
  await change({ status: 'kept' }, [id]);
  const { undo: steps } = await change({ status: null }, [id, NEW]);
  const gone = async () => (await database.annotations.get(NEW))?.deletedAt !== undefined;
  expect(await gone()).toBe(true);
  expect((await database.annotations.get(id))?.deletedAt).toBeUndefined();
  await undo(steps);
  expect([await gone(), (await database.annotations.get(NEW))?.status]).toEqual([false, 'kept']);
});
