import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { deleteAnnotation, saveAnnotation } from '../../lib/store/annotations';
import type { NuoshuDatabase } from '../../lib/store/database';
import { eraseReport, eraseUnannotated, keptReports } from '../../lib/store/kept-reports';
import { saveReport } from '../../lib/store/reports';
import { annotationEdit, SOURCE } from '../builders/annotation-edit';
import { capturedReport } from '../builders/captured-report';
import { TEXT } from '../builders/extraction';
import { fixedEnvironment, freshDatabase } from '../builders/store-world';

const OTHER = 'https://www.heting.gov.cn/1.html';
const PRIVATE = 'https://www.yunqiao.gov.cn/2.html';

describe('what is kept', () => {
  let database: NuoshuDatabase;
  const environment = fixedEnvironment();
  const note = (digit: number, reportId: string): Promise<unknown> => {
    const id = `${String(digit).repeat(8)}-1111-4111-8111-111111111111`;
    return saveAnnotation(database, environment, { ...annotationEdit({ id }), reportId });
  };

  beforeEach(async () => {
    database = freshDatabase();
    await saveReport(database, environment, capturedReport());
    environment.advance(1000);
    await saveReport(
      database,
      environment,
      capturedReport({ reportId: OTHER, url: OTHER, title: '鹤亭' }),
    );
    await note(1, SOURCE);
    await note(2, SOURCE);
    await deleteAnnotation(database, environment, '22222222-1111-4111-8111-111111111111');
    await note(3, PRIVATE);
  });
  const left = async () =>
    (await keptReports(database)).map(({ id, snapshots, notes, deletedNotes }) => ({
      id,
      snapshots,
      notes,
      deletedNotes,
    }));

  it('is listed by address, the last seen first, those with nothing but notes at the end', async () => {
    expect(await left()).toEqual([
      { id: OTHER, snapshots: 1, notes: 0, deletedNotes: 0 },
      { id: SOURCE, snapshots: 1, notes: 1, deletedNotes: 1 },
      { id: PRIVATE, snapshots: 0, notes: 1, deletedNotes: 0 },
    ]);
    const [other, source, hidden] = await keptReports(database);
    expect(other).toMatchObject({ url: OTHER, title: '鹤亭' });
    expect(source?.bytes).toBeGreaterThan(2 * TEXT.length);
    expect(hidden).toMatchObject({ url: PRIVATE, title: '', bytes: 0, lastSeenAt: undefined });
  });

  it('is erased report by report; notes stay unless they are meant too', async () => {
    await eraseReport(database, environment, { id: SOURCE, withNotes: false });
    expect(await left()).toContainEqual({ id: SOURCE, snapshots: 0, notes: 1, deletedNotes: 1 });
    await eraseReport(database, environment, { id: SOURCE, withNotes: true });
    expect((await left()).map(({ id }) => id)).toEqual([OTHER, PRIVATE]);
    expect((await database.findings.toArray()).map(({ reportId }) => reportId)).toEqual([OTHER]);
    const logged = await database.changes
      .filter((row) => JSON.stringify(row).includes(`"reportId":"${SOURCE}"`))
      .count();
    expect(logged).toBe(0);
  });

  it('is erased with damaged notes', async () => {
    await database.table('annotations').add({ id: 'x', reportId: SOURCE });
    await eraseReport(database, environment, { id: SOURCE, withNotes: true });
    expect(await database.annotations.where('reportId').equals(SOURCE).count()).toBe(0);
  });

  it('loses all reports without a note at once', async () => {
    expect(await eraseUnannotated(database, environment)).toBe(1);
    expect((await left()).map(({ id }) => id)).toEqual([SOURCE, PRIVATE]);
  });
});
