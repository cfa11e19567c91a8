import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { Evidence } from '../../lib/model/annotation';
import { deleteAnnotation, saveAnnotation } from '../../lib/store/annotations';
import { keptThings } from '../../lib/store/backup-rows';
import type { NuoshuDatabase } from '../../lib/store/database';
import { eraseReport, eraseUnannotated, keptReports } from '../../lib/store/kept-reports';
import { quotingNotes } from '../../lib/store/quoted';
import { saveReport } from '../../lib/store/reports';
import { withRoom } from '../../lib/store/room';
import { enterPart } from '../../lib/store/take-over';
import { annotationEdit } from '../builders/annotation-edit';
import { capturedReport, hashOf } from '../builders/captured-report';
import { fixedEnvironment, freshDatabase } from '../builders/store-world';

const QUOTED = 'https://linxi.gov.cn/2024.html';
const OTHER = 'https://heting.gov.cn/1.html';

let database: NuoshuDatabase;
let environment: ReturnType<typeof fixedEnvironment>;
beforeEach(() => {
  database = freshDatabase();
  environment = fixedEnvironment();
});

const visit = async (letter: string, reportId = QUOTED): Promise<void> => {
  environment.advance(1_000);
  await saveReport(
    database,
    environment,
    capturedReport({ reportId, text: letter, textHash: hashOf(letter) }),
  );
};
const texts = async (): Promise<string[]> =>
  (await database.snapshots.toArray()).map(({ text }) => text);

const { id, target } = annotationEdit();
/** Words of one version, as evidence; the page was read at another form of its address. */
const quoteOf = (letter: string): Evidence => ({
  id: '77777777-7777-4777-8777-777777777777',
  url: QUOTED,
  text: letter,
  target: {
    ...target,
    source: QUOTED.replace('https://', 'http://www.'),
    textHash: hashOf(letter),
  },
});
const judge = (evidence: readonly Evidence[] | null, reportId = OTHER) =>
  saveAnnotation(database, environment, {
    ...annotationEdit({ fields: { status: 'kept', evidence } }),
    reportId,
  });

it('a version that is only quoted is kept, also while the note is in the bin, until the quote is taken out', async () => {
  for (const letter of ['a', 'b', 'c']) await visit(letter);
  await judge([quoteOf('c')]);
  await visit('d');
  await visit('e');
  expect(await texts()).toEqual(['a', 'c', 'e']);
  await deleteAnnotation(database, environment, id);
  await visit('f');
  expect(await texts()).toEqual(['a', 'c', 'f']);
  await judge(null);
  await visit('g');
  expect(await texts()).toEqual(['a', 'g']);
});

it('a full disk takes no quoted text', async () => {
  for (const letter of ['a', 'b']) await visit(letter);
  await judge([quoteOf('b')]);
  await visit('c');
  const full = (): Promise<never> => Promise.reject(new DOMException('full', 'QuotaExceededError'));
  await expect(withRoom(database, full)).rejects.toThrow('full');
  expect(await texts()).toEqual(['b']);
});

it('a quoted report does not go with those that bear no note, and its erasing tells how many quote it', async () => {
  await visit('a');
  await visit('b', 'https://yunqiao.gov.cn/2.html');
  await judge([quoteOf('a')]);
  expect(await eraseUnannotated(database, environment)).toBe(1);
  const kept = await keptReports(database);
  expect(kept.map((report) => [report.id, report.quotes])).toEqual([
    [QUOTED, 1],
    [OTHER, 0],
  ]);
  expect(await quotingNotes(database, [QUOTED])).toBe(1);
  expect(await quotingNotes(database, [QUOTED, OTHER])).toBe(0);
  expect(await quotingNotes(database, ['https://linxi.gov.cn/2024', OTHER])).toBe(0);
  await deleteAnnotation(database, environment, id);
  expect(await quotingNotes(database, [QUOTED])).toBe(0);
});

it('erasing it for good leaves the words that were quoted', async () => {
  await visit('a');
  await judge([quoteOf('a')]);
  await eraseReport(database, environment, { id: QUOTED, withNotes: true });
  expect(await texts()).toEqual([]);
  expect(await database.annotations.get(id)).toMatchObject({ evidence: [{ text: 'a' }] });
});

it('what is quoted stands in no backup and no log, and is found anew where one is brought in', async () => {
  await judge([quoteOf('a')]);
  const { lines, unreadable } = keptThings(database, { textKeys: [], withWords: true });
  const things = [];
  for await (const thing of lines) if (thing.kind === 'annotation') things.push(thing);
  expect(unreadable()).toBe(0);
  expect(things).toMatchObject([{ annotation: { id } }]);
  expect(JSON.stringify([things, await database.changes.toArray()])).not.toContain('"quoted"');
  const fresh = freshDatabase();
  await enterPart(fresh, environment, { batchId: 'b', index: 0, items: things });
  expect(await quotingNotes(fresh, [QUOTED])).toBe(1);
  expect(JSON.stringify(await fresh.changes.toArray())).not.toContain('"quoted"');
});
