import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import {
  annotationsOf,
  deleteAnnotation,
  listAnnotations,
  saveAnnotation,
} from '../../lib/store/annotations';
import { emptyBin, listDeleted } from '../../lib/store/bin';
import type { NuoshuDatabase } from '../../lib/store/database';
import { groupOf, joinReports, partReport, primaryOf } from '../../lib/store/joins';
import { eraseReport } from '../../lib/store/kept-reports';
import { isWanted, saveReport } from '../../lib/store/reports';
import { capturedReport, hashOf } from '../builders/captured-report';
import { noteOn } from '../builders/notes';
import { fixedEnvironment, freshDatabase } from '../builders/store-world';

const [A, B, C] = [
  'https://linxi.gov.cn/a.html',
  'https://linxi.gov.cn/b.html',
  'https://linxi.gov.cn/c.html',
];

let database: NuoshuDatabase;
let environment: ReturnType<typeof fixedEnvironment>;
const keep = (reportId: string, text = 'x'): Promise<void> =>
  saveReport(database, environment, capturedReport({ reportId, text, textHash: hashOf(text) }));
const note = async (reportId: string, number: number): Promise<string> => {
  const edit = { ...noteOn('2.88亿元', number, reportId), reportId };
  environment.advance(1000);
  await saveAnnotation(database, environment, edit);
  return edit.id;
};
const notesAt = async (reportId: string): Promise<string[]> =>
  (await listAnnotations(database, reportId)).map((one) => one.note);

beforeEach(async () => {
  database = freshDatabase();
  environment = fixedEnvironment();
  for (const id of [A, B, C]) await keep(id);
});

describe('two reports are joined', () => {
  it('where they show the same text', async () => {
    expect(await joinReports(database, environment, { from: A, into: B })).toBe(true);
    expect([await primaryOf(database, A), await primaryOf(database, B)]).toEqual([B, B]);
    expect([
      await groupOf(database, A),
      await groupOf(database, B),
      await groupOf(database, C),
    ]).toEqual([[B, A], [B, A], [C]]);
  });

  it('where they once showed the same text', async () => {
    await keep(A, 'y');
    expect(await joinReports(database, environment, { from: A, into: B })).toBe(true);
    await keep(A, 'z');
    expect(await primaryOf(database, A)).toBe(B);
  });

  it.each<{ name: string; from: string; into: string }>([
    { name: 'they never had a text in common', from: A, into: 'https://linxi.gov.cn/other.html' },
    { name: 'one is not kept', from: A, into: 'https://linxi.gov.cn/unknown.html' },
    { name: 'the other is not kept', from: 'https://linxi.gov.cn/unknown.html', into: A },
    { name: 'they are one', from: A, into: A },
  ])('never where $name', async ({ from, into }) => {
    await keep('https://linxi.gov.cn/other.html', 'y');
    const before = await database.reports.toArray();
    expect(await joinReports(database, environment, { from: from, into: into })).toBe(false);
    expect(await database.reports.toArray()).toEqual(before);
  });

  it('never in a circle', async () => {
    await joinReports(database, environment, { from: A, into: B });
    expect(await joinReports(database, environment, { from: B, into: A })).toBe(false);
    expect(await groupOf(database, A)).toEqual([B, A]);
  });
});

describe('a chain of joins has one head', () => {
  it.each<{ name: string; joins: readonly (readonly [string, string])[]; head: string }>([
    {
      name: 'joined to what is joined itself',
      joins: [
        [B, C],
        [A, B],
      ],
      head: C,
    },
    {
      name: 'joined with what was joined to it',
      joins: [
        [A, B],
        [B, C],
      ],
      head: C,
    },
  ])('$name', async ({ joins, head }) => {
    for (const [from, into] of joins)
      expect(await joinReports(database, environment, { from: from, into: into })).toBe(true);
    const heads = await Promise.all([A, B, C].map((id) => primaryOf(database, id)));
    expect(heads).toEqual([head, head, head]);
    expect((await groupOf(database, A)).toSorted()).toEqual([A, B, C]);
  });

  it('and what leaves it leaves the others together', async () => {
    await joinReports(database, environment, { from: A, into: C });
    await joinReports(database, environment, { from: B, into: C });
    await partReport(database, environment, A);
    expect([await groupOf(database, A), await groupOf(database, C)]).toEqual([[A], [C, B]]);
  });
});

describe('the annotations of joined reports', () => {
  beforeEach(async () => {
    await note(A, 1);
    await note(B, 2);
    await note(A, 3);
    await joinReports(database, environment, { from: A, into: B });
  });

  it('are listed at either address, oldest first, and no longer when they are parted', async () => {
    expect([await notesAt(A), await notesAt(B)]).toEqual([
      ['批注1', '批注2', '批注3'],
      ['批注1', '批注2', '批注3'],
    ]);
    await partReport(database, environment, A);
    expect([await notesAt(A), await notesAt(B)]).toEqual([['批注1', '批注3'], ['批注2']]);
  });

  it('stay where they were made', async () => {
    expect((await database.annotations.toArray()).map(({ reportId }) => reportId)).toEqual([
      A,
      B,
      A,
    ]);
  });

  it('make either address open read', async () => {
    const id = await note(C, 4);
    await joinReports(database, environment, { from: C, into: B });
    await deleteAnnotation(database, environment, id);
    expect([
      await isWanted(database, C),
      await isWanted(database, 'https://linxi.gov.cn/d.html'),
    ]).toEqual([true, false]);
  });

  it('are in the bin of either, and leave it together', async () => {
    await deleteAnnotation(database, environment, noteOn('2.88亿元', 1).id);
    await note(C, 4);
    await deleteAnnotation(database, environment, noteOn('2.88亿元', 4).id);
    const binned = async (id: string): Promise<string[]> =>
      (await listDeleted(database, id)).map((one) => one.note);
    expect([await binned(A), await binned(B), await binned(C)]).toEqual([
      ['批注1'],
      ['批注1'],
      ['批注4'],
    ]);
    expect(await emptyBin(database, environment, B)).toBe(1);
    expect([await binned(A), await binned(C)]).toEqual([[], ['批注4']]);
  });

  it.each([
    {
      name: 'the head is erased without them',
      id: B,
      withNotes: false,
      left: ['批注1', '批注2', '批注3'],
    },
    { name: 'the head is erased with its own', id: B, withNotes: true, left: ['批注1', '批注3'] },
  ])('stay together where $name', async ({ id, withNotes, left }) => {
    await eraseReport(database, environment, { id, withNotes });
    expect([await notesAt(A), await notesAt(B)]).toEqual([left, left]);
    await keep(B);
    expect(await notesAt(A)).toEqual(left);
  });

  it.each([
    { withNotes: false, own: ['批注1', '批注3'] },
    { withNotes: true, own: [] },
  ])(
    'that were made at an erased address (with notes: $withNotes) stand for themselves',
    async ({ withNotes, own }) => {
      await eraseReport(database, environment, { id: A, withNotes });
      expect([await notesAt(A), await notesAt(B)]).toEqual([own, ['批注2']]);
    },
  );

  it('are counted together where rows are damaged', async () => {
    await database.annotations.update(noteOn('2.88亿元', 1).id, { note: undefined });
    await database.annotations.update(noteOn('2.88亿元', 2).id, { note: undefined });
    expect(await annotationsOf(database, B)).toMatchObject({
      annotations: [{ note: '批注3' }],
      unreadable: 2,
    });
  });
});

it('reading a report again does not part it', async () => {
  await joinReports(database, environment, { from: A, into: B });
  await keep(A, 'y');
  expect(await primaryOf(database, A)).toBe(B);
});
