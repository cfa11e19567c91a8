import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { deleteAnnotation, saveAnnotation } from '../../lib/store/annotations';
import type { NuoshuDatabase } from '../../lib/store/database';
import { judgedCounts, listReports, noteCounts } from '../../lib/store/report-list';
import { saveReport } from '../../lib/store/reports';
import { SOURCE } from '../builders/annotation-edit';
import { capturedReport } from '../builders/captured-report';
import { PLEDGE } from '../builders/extraction';
import { noteOn, TEXT_HASH } from '../builders/notes';
import { fixedEnvironment, freshDatabase } from '../builders/store-world';

const OTHER = 'https://other.gov.cn/';
let database: NuoshuDatabase;
const environment = fixedEnvironment();

const note = (number: number, reportId: string, subject: 'pledge' | 'metric' = 'pledge') =>
  saveAnnotation(database, environment, {
    ...noteOn('2.88亿元', number, reportId),
    subject,
    reportId,
  });

beforeEach(async () => {
  database = freshDatabase();
  await note(1, SOURCE);
  await note(2, SOURCE);
  await note(3, SOURCE, 'metric');
  const gone = await note(4, OTHER);
  await note(5, OTHER);
  await deleteAnnotation(database, environment, gone.annotation.id);
});

it('counts the living notes of each address', async () => {
  expect(await noteCounts(database)).toEqual(
    new Map([
      [SOURCE, 3],
      [OTHER, 1],
    ]),
  );
});

it('an address with nothing but a bin has no notes', async () => {
  for (const { id } of await database.annotations.toArray())
    await deleteAnnotation(database, environment, id);
  expect(await noteCounts(database)).toEqual(new Map());
});

it('counts judged pledges, not judged figures', async () => {
  expect(await judgedCounts(database, ['kept', 'broken'])).toEqual(
    new Map([
      [SOURCE, 2],
      [OTHER, 1],
    ]),
  );
  expect(await judgedCounts(database, ['broken'])).toEqual(new Map());
});

it('counts no judgement of what the text has lost', async () => {
  await saveReport(database, environment, capturedReport({ textHash: TEXT_HASH }));
  const { target } = noteOn('2.88亿元', 6, SOURCE);
  const kept = { ...target.quote, exact: PLEDGE.text };
  await saveAnnotation(database, environment, {
    ...{ id: noteOn('2.88亿元', 7, SOURCE).id, subject: 'pledge', reportId: SOURCE },
    target: { ...target, textHash: 'b'.repeat(64), quote: kept },
    fields: { status: 'kept' },
  });
  await saveAnnotation(database, environment, {
    ...{ id: noteOn('2.88亿元', 8, SOURCE).id, subject: 'pledge', reportId: SOURCE },
    target: { ...target, textHash: 'b'.repeat(64), quote: { ...kept, exact: '新建一座水库' } },
    fields: { status: 'kept' },
  });
  expect((await judgedCounts(database, ['kept'])).get(SOURCE)).toBe(3);
});

it('counts no judgement of what the reader says is no pledge', async () => {
  const { id, target } = noteOn('2.88亿元', 5, OTHER);
  await saveAnnotation(database, environment, {
    ...{ id, subject: 'pledge', target, reportId: OTHER },
    fields: { correction: { is: 'not-pledge' } },
  });
  expect((await judgedCounts(database, ['kept'])).get(OTHER)).toBeUndefined();
});

it('lists reports that can be read, and leaves out damaged rows', async () => {
  await saveReport(database, environment, capturedReport());
  await database.table('reports').put({ id: 'https://broken.gov.cn/' });
  expect((await listReports(database)).map(({ id }) => id)).toEqual([SOURCE]);
});
