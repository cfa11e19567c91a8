import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { PLEDGE_STATUSES } from '../../lib/model/annotation';
import type { AnnotationRow } from '../../lib/model/store';
import { joinUndo } from '../../lib/model/undo';
import type { UndoStep } from '../../lib/model/undo';
import { undoStep } from '../../lib/schema/annotation';
import { deleteAnnotation, findAnnotation, saveAnnotation } from '../../lib/store/annotations';
import type { Edit } from '../../lib/store/annotations';
import type { NuoshuDatabase } from '../../lib/store/database';
import { applyUndo } from '../../lib/store/undo';
import { annotationEdit, SOURCE } from '../builders/annotation-edit';
import { fixedEnvironment, freshDatabase } from '../builders/store-world';

const ID = annotationEdit().id;
const edit = (fields: Edit['fields']): Edit => ({ ...annotationEdit(), reportId: SOURCE, fields });

/** What undo gives back: everything but when it was written. */
const held = (row: AnnotationRow | undefined) =>
  row && {
    note: row.note,
    tags: row.tags,
    status: row.status,
    disputed: row.disputed,
    isDeleted: row.deletedAt !== undefined,
  };

let database: NuoshuDatabase;
let environment: ReturnType<typeof fixedEnvironment>;
const save = async (fields: Edit['fields']): Promise<UndoStep | undefined> =>
  (await saveAnnotation(database, environment, edit(fields))).undo;
const remove = async (): Promise<UndoStep | undefined> =>
  (await deleteAnnotation(database, environment, ID))?.undo;
/** As a step travels: as JSON, through the schema. */
const undo = async (step: UndoStep | undefined): Promise<UndoStep | undefined> =>
  step &&
  (await applyUndo(database, environment, undoStep.parse(JSON.parse(JSON.stringify(step)))))?.undo;
const now = async () => held(await findAnnotation(database, ID));

beforeEach(() => {
  database = freshDatabase();
  environment = fixedEnvironment();
});

describe('undo', () => {
  const FIRST = { note: '一', tags: ['交通'], status: 'kept', disputed: false } as const;
  it.each<{ name: string; change: () => Promise<UndoStep | undefined>; changed: object }>([
    { name: 'a note', change: () => save({ note: '二' }), changed: { note: '二' } },
    { name: 'tags', change: () => save({ tags: ['民生'] }), changed: { tags: ['民生'] } },
    { name: 'a status', change: () => save({ status: 'broken' }), changed: { status: 'broken' } },
    {
      name: 'a cleared status',
      change: () => save({ status: null }),
      changed: { status: undefined },
    },
    { name: 'a dispute', change: () => save({ disputed: true }), changed: { disputed: true } },
    { name: 'a deletion', change: remove, changed: { isDeleted: true } },
  ])('takes back $name and does it again', async ({ change, changed }) => {
    await save(FIRST);
    const before = await now();
    const redo = await undo(await change());
    expect(await now()).toEqual(before);
    await undo(redo);
    expect(await now()).toEqual({ ...before, ...changed });
  });

  it('takes back a new annotation into the bin, with what was written', async () => {
    const redo = await undo(await save(FIRST));
    expect(await now()).toMatchObject({ note: '一', isDeleted: true });
    await undo(redo);
    expect(await now()).toEqual({ ...FIRST, isDeleted: false });
  });

  it('takes back an edit that brought a deleted annotation back', async () => {
    await save(FIRST);
    await remove();
    await undo(await save({ note: '二' }));
    expect(await now()).toMatchObject({ note: '一', isDeleted: true });
  });

  it('leaves alone what was changed since, in another field and in its own', async () => {
    await save(FIRST);
    const step = await save({ note: '二', disputed: true });
    await save({ tags: ['民生'] });
    await save({ note: '三' });
    await undo(step);
    expect(await now()).toMatchObject({ note: '三', tags: ['民生'], disputed: false });
  });

  it('has nothing to take back where nothing changed, and for an annotation that is gone', async () => {
    await save(FIRST);
    expect(await save(FIRST)).toBeUndefined();
    const step = await save({ note: '二' });
    await undo(step);
    expect(await undo(step)).toBeUndefined();
    await database.annotations.clear();
    expect(step && (await applyUndo(database, environment, step))).toBeUndefined();
  });

  it('is logged like any other edit', async () => {
    await save(FIRST);
    const logged = await database.changes.count();
    await undo(await save({ note: '二' }));
    const rows = (await database.changes.orderBy('seq').toArray()).slice(logged);
    expect(rows.map(({ fields }) => fields)).toEqual([{ note: '二' }, { note: '一' }]);
  });

  const fields = fc.record(
    {
      note: fc.constantFrom('', '甲', '乙\n丙'),
      tags: fc.subarray(['交通', '民生', '桥梁']),
      status: fc.constantFrom(null, ...PLEDGE_STATUSES),
      disputed: fc.boolean(),
      statusBy: fc.constantFrom(null, '镇人大', '本报记者'),
      evidence: fc.constantFrom(null, [
        {
          id: '00000000-0000-4000-8000-0000000000e1',
          url: 'https://www.linxi.gov.cn/2.html',
          text: '已完工',
        },
      ]),
      pinned: fc.constantFrom(null, true),
      weight: fc.constantFrom(null, 1 as const, 3 as const),
      owner: fc.constantFrom(null, '镇城建办'),
    },
    { requiredKeys: [] },
  );
  const steps = fc.array(fc.oneof(fields, fc.constant('delete' as const)), { maxLength: 12 });

  it('takes back any sequence of changes to the beginning, and does all of them again', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (edits) => {
        database = freshDatabase();
        await save(FIRST);
        const states = [await now()];
        const undos: UndoStep[] = [];
        for (const one of edits) {
          const step = one === 'delete' ? await remove() : await save(one);
          if (step) undos.push(step);
          if (step) states.push(await now());
        }
        const redos: UndoStep[] = [];
        for (let at = undos.length - 1; at >= 0; at -= 1) {
          const redo = await undo(undos[at]);
          if (redo) redos.push(redo);
          expect(await now()).toEqual(states[at]);
        }
        for (let at = redos.length - 1; at >= 0; at -= 1) await undo(redos[at]);
        expect(await now()).toEqual(states.at(-1));
        await database.delete();
      }),
      { numRuns: 60 },
    );
  });

  it('joins the steps of a note that was saved while it was written into one', async () => {
    await save(FIRST);
    const written = [
      await save({ note: '一二' }),
      await save({ note: '一二三' }),
      await save({ disputed: true }),
    ];
    const [first, ...rest] = written.filter((step) => step !== undefined);
    const joined = first && rest.reduce(joinUndo, first);
    expect(joined?.fields).toMatchObject({
      note: { was: '一', is: '一二三' },
      disputed: { was: false, is: true },
    });
    await undo(joined);
    expect(await now()).toEqual({ ...FIRST, isDeleted: false });
  });

  it('joins to nothing where the second change took the first back, and not over a change between them', () => {
    const step = (was: string, is: string): UndoStep => ({ id: ID, fields: { note: { was, is } } });
    expect(joinUndo(step('a', 'b'), step('b', 'a')).fields.note).toBeUndefined();
    expect(joinUndo(step('a', 'b'), step('x', 'c')).fields.note).toEqual({ was: 'x', is: 'c' });
  });
});
