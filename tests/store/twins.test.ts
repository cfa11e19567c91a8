import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { deleteAnnotation, saveAnnotation } from '../../lib/store/annotations';
import type { NuoshuDatabase } from '../../lib/store/database';
import { joinReports } from '../../lib/store/joins';
import { saveReport } from '../../lib/store/reports';
import { twinsOf } from '../../lib/store/twins';
import { capturedReport, hashOf } from '../builders/captured-report';
import { noteOn } from '../builders/notes';
import { fixedEnvironment, freshDatabase } from '../builders/store-world';

const [OWN, SAME, OTHER] = [
  'https://linxi.gov.cn/a.html',
  'https://linxi.gov.cn/b.html',
  'https://linxi.gov.cn/c.html',
];
const QUERY = { reportId: OWN, textHash: hashOf('x'), declared: [] };
const SAME_TWIN = {
  id: SAME,
  url: `${SAME}?from=list`,
  notes: 0,
  hasSameText: true,
  isJoined: false,
};

let database: NuoshuDatabase;
const environment = fixedEnvironment();
const keep = async (reportId: string, text: string): Promise<void> => {
  const url = `${reportId}?from=list`;
  await saveReport(
    database,
    environment,
    capturedReport({ reportId, url, text, textHash: hashOf(text) }),
  );
};
const note = async (reportId: string, number: number): Promise<void> => {
  await saveAnnotation(database, environment, {
    ...noteOn('2.88亿元', number, reportId),
    reportId,
  });
};

beforeEach(async () => {
  database = freshDatabase();
  await keep(OWN, 'x');
  await keep(SAME, 'x');
  await keep(OTHER, 'y');
});

describe('the twins of a report', () => {
  it('are where the same text stands, and not where another does', async () => {
    expect(await twinsOf(database, QUERY)).toEqual([SAME_TWIN]);
  });

  it('are where the same text once stood', async () => {
    await keep(SAME, 'z');
    expect(await twinsOf(database, QUERY)).toEqual([SAME_TWIN]);
  });

  it('are found by a page that is not kept itself', async () => {
    expect(
      await twinsOf(database, { ...QUERY, reportId: 'https://linxi.gov.cn/new.html' }),
    ).toMatchObject([{ id: OWN }, { id: SAME }]);
  });

  it('are what the page declares, which may have another text; never the page itself', async () => {
    const declared = [OTHER, OWN, 'https://linxi.gov.cn/unknown.html'];
    expect(await twinsOf(database, { ...QUERY, textHash: hashOf('q'), declared })).toEqual([
      { id: OTHER, url: `${OTHER}?from=list`, notes: 0, hasSameText: false, isJoined: false },
    ]);
  });

  it('are named once where the page declares what has its text', async () => {
    expect(await twinsOf(database, { ...QUERY, declared: [SAME] })).toEqual([SAME_TWIN]);
  });

  it('come with the living notes made there, damaged rows left out', async () => {
    for (const number of [1, 2, 3]) await note(SAME, number);
    await note(OWN, 4);
    await deleteAnnotation(database, environment, noteOn('2.88亿元', 1).id);
    await database.annotations.update(noteOn('2.88亿元', 2).id, { tags: undefined });
    expect(await twinsOf(database, QUERY)).toEqual([{ ...SAME_TWIN, notes: 1 }]);
  });

  it.each([
    { name: 'it', from: OWN, into: SAME },
    { name: 'the other', from: SAME, into: OWN },
  ])('are told as joined, whether $name was joined to the other', async ({ from, into }) => {
    await joinReports(database, environment, { from: from, into: into });
    expect(await twinsOf(database, QUERY)).toEqual([{ ...SAME_TWIN, isJoined: true }]);
  });

  it('are told as joined also when the texts are others by now, so that they can be parted', async () => {
    await joinReports(database, environment, { from: SAME, into: OWN });
    await keep(OWN, 'z');
    expect(await twinsOf(database, { ...QUERY, textHash: hashOf('z') })).toEqual([
      { ...SAME_TWIN, hasSameText: false, isJoined: true },
    ]);
  });
});
