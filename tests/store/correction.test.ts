import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Correction } from '../../lib/model/correction';
import { isBlank } from '../../lib/model/fields';
import type { EditedFields } from '../../lib/model/fields';
import { annotationSave, undoStep } from '../../lib/schema/annotation';
import { findAnnotation, listAnnotations, saveAnnotation } from '../../lib/store/annotations';
import { listDeleted } from '../../lib/store/bin';
import { withCorrectedFinding } from '../../lib/store/corrected-finding';
import type { NuoshuDatabase } from '../../lib/store/database';
import { applyUndo } from '../../lib/store/undo';
import { annotationEdit, SOURCE } from '../builders/annotation-edit';
import { fixedEnvironment, freshDatabase } from '../builders/store-world';

const ID = annotationEdit().id;
const PLEDGED: Correction = {
  is: 'pledge',
  set: { specificity: 'deliverable', due: null },
  was: { specificity: 'directional', topic: 'transport' },
};

let database: NuoshuDatabase;
let environment: ReturnType<typeof fixedEnvironment>;
const save = (correction: Correction | null) => {
  const edit = annotationSave.parse(annotationEdit({ fields: { correction } }));
  return saveAnnotation(database, environment, { ...edit, reportId: SOURCE });
};
const stored = () => findAnnotation(database, ID);

beforeEach(() => {
  database = freshDatabase();
  environment = fixedEnvironment();
});

describe('a correction', () => {
  it('is kept by itself, logged as one field, and taken back by what saving answered', async () => {
    const { undo } = await save(PLEDGED);
    const row = await stored();
    expect(row?.correction).toEqual(PLEDGED);
    expect(row && isBlank(row)).toBe(false);
    const log = await database.changes
      .where('[entity+entityId]')
      .equals(['annotation', ID])
      .toArray();
    expect(log.flatMap(({ fields }) => Object.keys(fields))).toContain('correction');
    const step = undoStep.parse(JSON.parse(JSON.stringify(undo)));
    const redo = await applyUndo(database, environment, step);
    expect((await stored())?.deletedAt).toBeDefined();
    if (redo?.undo !== undefined) await applyUndo(database, environment, redo.undo);
    expect((await stored())?.correction).toEqual(PLEDGED);
  });

  it('that takes the place of another gives that back, and withdrawing it is a step too', async () => {
    await save(PLEDGED);
    const second = await save({ is: 'not-pledge' });
    expect((await stored())?.correction).toEqual({ is: 'not-pledge' });
    if (second.undo !== undefined) await applyUndo(database, environment, second.undo);
    expect((await stored())?.correction).toEqual(PLEDGED);
    const withdrawn = await save(null);
    expect((await stored())?.correction).toBeUndefined();
    if (withdrawn.undo !== undefined) await applyUndo(database, environment, withdrawn.undo);
    expect((await stored())?.correction).toEqual(PLEDGED);
  });

  it('that is withdrawn leaves no empty annotation, and comes back with the step', async () => {
    await save(PLEDGED);
    const withdrawn = await save(null);
    expect(await listAnnotations(database, SOURCE)).toEqual([]);
    if (withdrawn.undo !== undefined) await applyUndo(database, environment, withdrawn.undo);
    expect(await listAnnotations(database, SOURCE)).toMatchObject([{ correction: PLEDGED }]);
  });

  it('that is withdrawn leaves what was written beside it', async () => {
    await save(PLEDGED);
    const edit = annotationSave.parse(annotationEdit({ fields: { tags: ['桥梁'] } }));
    await saveAnnotation(database, environment, { ...edit, reportId: SOURCE });
    await save(null);
    expect(await listAnnotations(database, SOURCE)).toMatchObject([{ tags: ['桥梁'] }]);
  });

  it.each([
    { name: 'alone leaves no empty annotation', beside: {}, left: 0 },
    { name: 'leaves the note', beside: { note: '问住建局' }, left: 1 },
    { name: 'leaves the tags', beside: { tags: ['桥梁'] }, left: 1 },
    { name: 'leaves the correction', beside: { correction: PLEDGED }, left: 1 },
  ])('a verdict that is taken back $name', async ({ beside, left }) => {
    const edit = (fields: EditedFields) =>
      saveAnnotation(database, environment, {
        ...annotationSave.parse(annotationEdit({ fields })),
        reportId: SOURCE,
      });
    await edit({ status: 'kept', ...beside });
    const taken = await edit({ status: null });
    expect((await listAnnotations(database, SOURCE)).length).toBe(left);
    expect((await listDeleted(database, SOURCE)).length).toBe(0);
    if (taken.undo !== undefined) await applyUndo(database, environment, taken.undo);
    expect(await listAnnotations(database, SOURCE)).toMatchObject([{ status: 'kept' }]);
  });

  it('says the same twice without writing', async () => {
    await save(PLEDGED);
    expect((await save(PLEDGED)).undo).toBeUndefined();
  });
});

describe('what the desk knows of a corrected passage', () => {
  const finding = { specificity: 'directional', strength: 'aim', due: '2024-12-31' } as const;
  const facts = (correction: Correction) =>
    withCorrectedFinding({
      ...annotationEdit(),
      ...{ reportId: SOURCE, note: '', tags: [], disputed: false, createdAt: '', updatedAt: '' },
      ...{ finding, correction },
    }).finding;

  it.each<{ name: string; correction: Correction; expected: object }>([
    {
      name: 'a pledge',
      correction: PLEDGED,
      expected: { specificity: 'deliverable', strength: 'aim', topic: 'transport', due: undefined },
    },
    {
      name: 'a metric',
      correction: {
        is: 'metric',
        set: { indicator: '地区生产总值', unit: '元', status: 'target' },
      },
      expected: { indicator: '地区生产总值', indicatorKey: '地区生产总值', metricStatus: 'target' },
    },
    { name: 'nothing', correction: { is: 'not-pledge' }, expected: {} },
  ])('$name', ({ correction, expected }) => expect(facts(correction)).toEqual(expected));
});
