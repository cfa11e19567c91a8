import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { deleteAnnotation, listAnnotations, saveAnnotation } from '../../lib/store/annotations';
import type { Edit } from '../../lib/store/annotations';
import { emptyBin, eraseAnnotation, listDeleted, restoreAnnotation } from '../../lib/store/bin';
import type { NuoshuDatabase } from '../../lib/store/database';
import { listTags } from '../../lib/store/tags';
import { annotationEdit, SOURCE } from '../builders/annotation-edit';
import { fixedEnvironment, freshDatabase } from '../builders/store-world';

const OTHER = 'https://www.heting.gov.cn/1.html';
const idOf = (digit: number): string => `${String(digit).repeat(8)}-1111-4111-8111-111111111111`;
const edit = (digit: number, change: Partial<Edit> = {}): Edit => ({
  ...annotationEdit({ id: idOf(digit), fields: { note: `第${digit}条`, tags: [`标签${digit}`] } }),
  reportId: SOURCE,
  ...change,
});

describe('the bin', () => {
  let database: NuoshuDatabase;
  let environment: ReturnType<typeof fixedEnvironment>;

  beforeEach(async () => {
    database = freshDatabase();
    environment = fixedEnvironment();
    for (const one of [edit(1), edit(2), edit(3, { reportId: OTHER }), edit(4)]) {
      await saveAnnotation(database, environment, one);
    }
    for (const digit of [2, 1, 3]) {
      environment.advance(1000);
      await deleteAnnotation(database, environment, idOf(digit));
    }
  });
  const notes = async (reportId?: string): Promise<string[]> =>
    (await listDeleted(database, reportId)).map(({ note }) => note);

  it('lists what was deleted, the latest first, with when', async () => {
    expect(await notes()).toEqual(['第3条', '第1条', '第2条']);
    expect(await notes(SOURCE)).toEqual(['第1条', '第2条']);
    expect((await listDeleted(database))[0]?.deletedAt).toBe('2026-01-01T00:00:03.000Z');
  });

  it('gives an annotation back as it was, and can undo that', async () => {
    const restored = await restoreAnnotation(database, environment, idOf(1));
    expect(restored).toMatchObject({ annotation: { note: '第1条', tags: ['标签1'] } });
    expect(restored?.undo?.fields).toMatchObject({ deleted: { was: true, is: false } });
    expect((await listAnnotations(database, SOURCE)).map(({ note }) => note)).toEqual([
      '第1条',
      '第4条',
    ]);
    expect(await notes(SOURCE)).toEqual(['第2条']);
    expect(await restoreAnnotation(database, environment, idOf(9))).toBeUndefined();
  });

  it('erases one for good: row, log and the tag that nothing else has', async () => {
    expect(await eraseAnnotation(database, environment, idOf(1))).toBe(true);
    expect(await notes()).toEqual(['第3条', '第2条']);
    expect(await listTags(database)).not.toContain('标签1');
    const rest = await database.changes
      .filter((row) => JSON.stringify(row).includes('第1条'))
      .toArray();
    expect(rest).toEqual([]);
    const log = await database.changes
      .where('[entity+entityId]')
      .equals(['annotation', idOf(1)])
      .toArray();
    expect(log.flatMap(({ fields }) => Object.keys(fields))).toEqual(['erasedAt']);
  });

  it('erases nothing that lives', async () => {
    expect(await eraseAnnotation(database, environment, idOf(4))).toBe(false);
    expect(await listAnnotations(database, SOURCE)).toHaveLength(1);
  });

  it('is emptied of one report or of all; what lives stays', async () => {
    expect(await emptyBin(database, environment, OTHER)).toBe(1);
    expect(await notes()).toEqual(['第1条', '第2条']);
    expect(await emptyBin(database, environment)).toBe(2);
    expect(await notes()).toEqual([]);
    expect((await listAnnotations(database, SOURCE)).map(({ note }) => note)).toEqual(['第4条']);
    expect(await listTags(database)).toEqual(['标签4']);
  });
});
