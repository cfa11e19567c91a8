import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { pledgeKey } from '../../lib/desk/item';
import { MAX_BULK } from '../../lib/model/limits';
import type { BulkChange } from '../../lib/model/bulk';
import type { NuoshuDatabase } from '../../lib/store/database';
import { addFindings } from '../../lib/store/findings';
import { newDesk } from '../../lib/view/desk';
import { changeMany } from '../../lib/view/bulk';
import { annotationEdit, ADDRESS, SOURCE } from '../builders/annotation-edit';
import { background, READING } from '../builders/background-world';
import type { Background } from '../builders/background-world';
import { PLEDGE } from '../builders/extraction';
import { fakeCall } from '../builders/fake-call';
import { TEXT_HASH } from '../builders/notes';
import { fakeOutboxMemory } from '../builders/outbox';
import { CONTENT, PAGE } from '../builders/senders';
import { isResult } from '../../lib/messages/guards';
import { fail } from '../../lib/model/result';

const ID = annotationEdit().id;

let behind: Background;
let database: NuoshuDatabase;
let fake: ReturnType<typeof fakeCall>;
let desk: ReturnType<typeof newDesk>;
let ids = 0;

/** The page's calls reach a whole background. */
function connect(): void {
  for (const name of ['annotation.bulk', 'annotation.undo-all', 'annotation.save'] as const) {
    fake.answer(name, async (request) => {
      const answer = await behind.call(name, request, PAGE);
      return isResult<never>(answer) ? answer : fail('unexpected');
    });
  }
}

const change = (keys: readonly string[], made: BulkChange, onProgress?: (done: number) => void) =>
  changeMany(
    {
      database,
      call: fake.call,
      newId: () => `${(ids += 1)}b8a1d3e-5f60-4c7d-8e9f-1a2b3c4d5e6f`,
      writing: desk.writing,
      changes: desk.changes,
    },
    { keys, change: made, onProgress },
  );
const stored = async () =>
  (await database.annotations.toArray()).filter(({ deletedAt }) => deletedAt === undefined);

beforeEach(async () => {
  ids = 0;
  behind = background();
  database = behind.world.database;
  fake = fakeCall();
  connect();
  desk = newDesk({ call: fake.call, outbox: fakeOutboxMemory(), schedule: () => () => undefined });
  await behind.call('report.read', READING, CONTENT);
  await behind.call('report.keep', { url: ADDRESS, textHash: TEXT_HASH }, CONTENT);
  await addFindings(database, { reportId: SOURCE, findings: { metrics: [], pledges: [PLEDGE] } });
  behind.restart();
});

describe('many items are changed', () => {
  it('those with annotations, and pledges that bear none get one in the kept text', async () => {
    await behind.call(
      'annotation.save',
      annotationEdit({ id: `0${ID.slice(1)}`, subject: 'passage' }),
      PAGE,
    );
    const outcome = await change([ID, pledgeKey(SOURCE, 0)], { addTags: ['新'], status: 'kept' });
    expect(outcome).toMatchObject({ skipped: 0, error: undefined });
    expect(outcome.ids).toHaveLength(2);
    const made = (await stored()).find(({ id }) => id !== ID);
    expect(made).toMatchObject({
      subject: 'pledge',
      status: 'kept',
      tags: ['新'],
      reportId: SOURCE,
    });
    expect(made?.target.quote.exact).toBe(PLEDGE.text);
    expect(made?.finding).toMatchObject({ strength: PLEDGE.strength, due: '2024-12-31' });
    expect(desk.changes.view().last).toMatchObject({ count: 2 });
    await desk.undo();
    expect((await database.annotations.toArray()).map(({ id, tags }) => [id, tags])).toEqual([
      [ID, []],
    ]);
    await desk.redo();
    expect((await stored()).map(({ tags }) => tags)).toEqual([['新'], ['新']]);
    expect((await stored()).find(({ id }) => id !== ID)?.finding).toEqual(made?.finding);
    await desk.undo();
    expect(await database.annotations.count()).toBe(1);
  });

  it('but nothing is deleted where there is nothing, or annotated where no text is kept', async () => {
    expect(await change([pledgeKey(SOURCE, 0)], { isDeleted: true })).toEqual({
      ids: [],
      skipped: 1,
      unfit: 0,
      error: undefined,
    });
    await database.snapshots.clear();
    expect(await change([pledgeKey(SOURCE, 0)], { pinned: true })).toEqual({
      ids: [],
      skipped: 1,
      unfit: 0,
      error: undefined,
    });
    expect(await stored()).toEqual([]);
    expect(desk.changes.view().last).toBeUndefined();
  });

  it('and those that a status says nothing of are left as they are, and counted', async () => {
    const figure = annotationEdit({ id: `0${ID.slice(1)}`, subject: 'metric' });
    await behind.call('annotation.save', figure, PAGE);
    const outcome = await change([figure.id, pledgeKey(SOURCE, 0)], { status: 'kept' });
    expect(outcome).toMatchObject({ skipped: 0, unfit: 1, error: undefined });
    expect(await change([figure.id, pledgeKey(SOURCE, 0)], { status: 'confirmed' })).toMatchObject({
      unfit: 1,
    });
    expect((await stored()).map(({ status }) => status).toSorted()).toEqual(['confirmed', 'kept']);
  });

  it('call by call, with progress, and as one step also where it stopped half-way', async () => {
    const keys = Array.from({ length: MAX_BULK + 1 }, (_, index) => `note-${index}`);
    const progress = vi.fn<(done: number) => void>();
    const step = { id: ID, fields: { pinned: { was: null, is: true } } };
    fake.answer('annotation.bulk', () => ({ ok: true, value: { undo: [step], unfit: 0 } }));
    expect((await change(keys, { pinned: true }, progress)).ids).toEqual([ID, ID]);
    expect(progress.mock.calls).toEqual([[MAX_BULK], [MAX_BULK + 1]]);
    let calls = 0;
    fake.answer('annotation.bulk', () =>
      (calls += 1) === 1 ? { ok: true, value: { undo: [step], unfit: 0 } } : fail('storage-full'),
    );
    expect(await change(keys, { pinned: true })).toEqual({
      ids: [ID],
      skipped: 0,
      unfit: 0,
      error: 'storage-full',
    });
    expect(desk.changes.view().last).toMatchObject({ count: 1, kind: 'pinned' });
  });
});
