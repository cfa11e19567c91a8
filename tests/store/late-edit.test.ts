import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { isoDay } from '../../lib/model/day';
import { MAX_NOTE } from '../../lib/model/limits';
import { deleteAnnotation, findAnnotation, saveAnnotation } from '../../lib/store/annotations';
import type { Edit } from '../../lib/store/annotations';
import { eraseAnnotation } from '../../lib/store/bin';
import type { NuoshuDatabase } from '../../lib/store/database';
import { applyLateEdit } from '../../lib/store/late-edit';
import type { LateEdit, LateOutcome } from '../../lib/store/late-edit';
import { annotationEdit, SOURCE } from '../builders/annotation-edit';
import { fixedEnvironment, freshDatabase } from '../builders/store-world';

let database: NuoshuDatabase;
let environment: ReturnType<typeof fixedEnvironment>;
beforeEach(() => {
  database = freshDatabase();
  environment = fixedEnvironment();
});

const { id } = annotationEdit();
const editOf = (fields: Edit['fields']): Edit => ({
  ...annotationEdit({ fields }),
  reportId: SOURCE,
});

/** Saves some fields, a second after what was before. */
async function save(fields: Edit['fields']): Promise<void> {
  environment.advance(1_000);
  await saveAnnotation(database, environment, editOf(fields));
}

/** An edit that is made now and comes later. */
function lateEdit(
  fields: Edit['fields'],
  { sent = [], notesWere }: Partial<Pick<LateEdit, 'sent' | 'notesWere'>> = {},
): () => Promise<LateOutcome> {
  environment.advance(1_000);
  const late = { ...editOf(fields), madeAtMs: environment.nowMs(), sent, notesWere };
  return () => {
    environment.advance(1_000);
    return applyLateEdit(database, environment, late);
  };
}

const stored = () => findAnnotation(database, id);

const proof = (id: string) => ({ id, url: `https://www.linxi.gov.cn/${id}.html`, text: '已完工' });

interface Case {
  readonly name: string;
  readonly before?: Edit['fields'];
  readonly late: Edit['fields'];
  readonly sent?: LateEdit['sent'];
  /** What others saved between the making of the edit and its coming, one after the other. */
  readonly meanwhile?: readonly Edit['fields'][];
  /** A field that nothing stands in. */
  readonly absent?: string;
  readonly expected: object;
}

const CASES: readonly Case[] = [
  {
    name: 'a new annotation',
    late: { note: '去年也说过', tags: ['桥', '桥'] },
    expected: { note: '去年也说过', tags: ['桥'] },
  },
  {
    name: 'a note that nobody changed since',
    before: { note: '旧' },
    late: { note: '新' },
    expected: { note: '新' },
  },
  {
    name: 'a note that was changed since: both texts stay',
    before: { note: '旧' },
    late: { note: '卡片里写的' },
    meanwhile: [{ note: '侧栏里写的' }],
    expected: { note: '侧栏里写的\n\n卡片里写的' },
  },
  {
    name: 'a note that was saved since, and changed after that',
    late: { note: '卡片里写的' },
    meanwhile: [{ note: '卡片里写的' }, { note: '侧栏里改的' }],
    expected: { note: '侧栏里改的' },
  },
  {
    name: 'a note that goes on from one whose answer was lost',
    late: { note: '去年也说过，没有做到' },
    sent: [{ note: '去年也说过' }],
    meanwhile: [{ note: '去年也说过' }],
    expected: { note: '去年也说过，没有做到' },
  },
  {
    name: 'a note that was joined with another since is not written a second time',
    late: { note: '卡片里写的' },
    meanwhile: [{ note: '先写的\n\n卡片里写的\n\n后写的' }],
    expected: { note: '先写的\n\n卡片里写的\n\n后写的' },
  },
  {
    name: 'a note that begins like another',
    late: { note: '卡片里写' },
    meanwhile: [{ note: '卡片里写的' }],
    expected: { note: '卡片里写的\n\n卡片里写' },
  },
  {
    name: 'evidence that was added since: all of both stays',
    before: { evidence: [proof('1')] },
    late: { evidence: [proof('1'), proof('2')] },
    meanwhile: [{ evidence: [proof('1'), proof('3')] }],
    expected: { evidence: [proof('1'), proof('3'), proof('2')] },
  },
  {
    name: 'an emptied note that was written anew since',
    before: { note: '旧' },
    late: { note: '' },
    meanwhile: [{ note: '新' }],
    expected: { note: '新' },
  },
  {
    name: 'a note that was emptied since',
    before: { note: '旧' },
    late: { note: '改过的' },
    meanwhile: [{ note: '' }],
    expected: { note: '改过的' },
  },
  {
    name: 'tags that were changed since: all of both stay',
    before: { tags: ['桥'] },
    late: { tags: ['交通'] },
    meanwhile: [{ tags: ['水利'] }],
    expected: { tags: ['交通', '水利'] },
  },
  {
    name: 'a status, with the day on which it was set',
    late: { status: 'kept' },
    expected: { status: 'kept', statusOn: isoDay(new Date('2026-01-01T00:00:02Z')) },
  },
  {
    name: 'a status that was changed since: the later one stays',
    before: { status: 'open' },
    late: { status: 'kept' },
    meanwhile: [{ status: 'broken' }],
    expected: { status: 'broken' },
  },
  {
    name: 'a status that goes on from one whose answer was lost',
    late: { status: 'broken' },
    sent: [{ status: 'kept' }],
    meanwhile: [{ status: 'kept' }],
    expected: { status: 'broken' },
  },
  {
    name: 'a status that was taken back',
    before: { status: 'open' },
    late: { status: null },
    expected: {},
    absent: 'status',
  },
  {
    name: 'a status, where only the note was changed since',
    before: { note: '旧' },
    late: { status: 'kept' },
    meanwhile: [{ note: '新' }],
    expected: { status: 'kept', note: '新' },
  },
  {
    name: 'a doubt that was taken back since',
    late: { disputed: true },
    meanwhile: [{ disputed: true }, { disputed: false }],
    expected: { disputed: false },
  },
];

describe('a late edit', () => {
  it.each(CASES)('$name', async ({ before, late, sent, meanwhile = [], expected, absent }) => {
    if (before !== undefined) await save(before);
    const come = lateEdit(late, { sent });
    for (const fields of meanwhile) await save(fields);
    expect(await come()).toBe('done');
    expect(await stored()).toMatchObject(expected);
    if (absent !== undefined) expect(await stored()).not.toHaveProperty(absent);
    const changes = await database.changes.count();
    expect(await come()).toBe('done');
    expect(await stored()).toMatchObject(expected);
    expect(await database.changes.count()).toBe(changes);
  });

  it.each([
    { name: 'both texts stay', notesWere: ['旧'], note: '侧栏里写的\n\n卡片里写的' },
    {
      name: 'lines that only one of the two changed stay as they are',
      was: '旧\n乙',
      mine: '旧改\n乙',
      is: '旧\n乙\n丙',
    },
    {
      name: 'what was sent before is gone on from',
      notesWere: ['旧', '侧栏里写的'],
      note: '卡片里写的',
    },
  ])('whose page died in the middle of a note that somebody else changed: $name', async (row) => {
    const {
      was = '旧',
      is = '侧栏里写的',
      mine = '卡片里写的',
      notesWere = [was],
      note = '旧改\n乙\n丙',
    } = row;
    await save({ note: was });
    await save({ note: is });
    /* The last letter was typed behind what the other saved. */
    const come = lateEdit({ note: mine }, { notesWere });
    expect(await come()).toBe('done');
    expect(await stored()).toMatchObject({ note });
    expect(await come()).toBe('done');
    expect(await stored()).toMatchObject({ note });
  });

  it('does not come twice where the reader took it out meanwhile', async () => {
    await save({ note: '旧' });
    const come = lateEdit({ note: '卡片里写的' });
    await save({ note: '侧栏里写的' });
    await come();
    await save({ note: '只留这一句' });
    await come();
    expect(await stored()).toMatchObject({ note: '只留这一句' });
  });

  it('stays in the bin with what was deleted since, and brings back what was deleted before', async () => {
    await save({ note: '旧' });
    const come = lateEdit({ note: '改过的' });
    environment.advance(1_000);
    await deleteAnnotation(database, environment, id);
    await come();
    const binned = await stored();
    expect(binned?.note).toBe('改过的');
    expect(binned?.deletedAt).toBeDefined();
    await lateEdit({ note: '又改' })();
    expect((await stored())?.note).toBe('又改');
    expect(await stored()).not.toHaveProperty('deletedAt');
  });

  it('does not bring back what was erased for good since', async () => {
    await save({ note: '旧' });
    const come = lateEdit({ note: '改过的' });
    environment.advance(1_000);
    await deleteAnnotation(database, environment, id);
    await eraseAnnotation(database, environment, id);
    expect(await come()).toBe('erased');
    expect(await stored()).toBeUndefined();
  });

  it('waits on where both texts are too long for one note', async () => {
    const come = lateEdit({ note: '长'.repeat(MAX_NOTE - 5) });
    await save({ note: '另一条批注' });
    expect(await come()).toBe('no-room');
    expect(await stored()).toMatchObject({ note: '另一条批注' });
  });

  it('is never written into an annotation of another page', async () => {
    await save({ note: '旧' });
    const elsewhere = {
      ...editOf({ note: '新' }),
      reportId: 'https://www.qingyuan.gov.cn/a.html',
      madeAtMs: 0,
      sent: [],
    };
    expect(await applyLateEdit(database, environment, elsewhere)).toBe('misplaced');
    expect(await stored()).toMatchObject({ note: '旧' });
  });
});
