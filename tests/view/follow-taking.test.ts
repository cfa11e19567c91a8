import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { isResult } from '../../lib/messages/guards';
import { fail } from '../../lib/model/result';
import type { NuoshuDatabase } from '../../lib/store/database';
import { keptReading } from '../../lib/store/kept-texts';
import type { KeptReading } from '../../lib/store/kept-texts';
import { saveReport } from '../../lib/store/reports';
import { newDesk } from '../../lib/view/desk';
import { followRows, judgedWholes } from '../../lib/view/follow-rows';
import type { FollowRow } from '../../lib/view/follow-rows';
import { judgeWholes, setStatus, takeOver } from '../../lib/view/follow-taking';
import { background } from '../builders/background-world';
import type { Background } from '../builders/background-world';
import { capturedReport, hashOf } from '../builders/captured-report';
import { fakeCall } from '../builders/fake-call';
import { FOLLOWED } from '../builders/followed';
import { fakeOutboxMemory } from '../builders/outbox';
import { PAGE } from '../builders/senders';

const OLD = 'https://linxi.gov.cn/2024.html';
const NEW = 'https://linxi.gov.cn/2025.html';
const HASH = hashOf('a');

let behind: Background;
let database: NuoshuDatabase;
let desk: ReturnType<typeof newDesk>;
let fake: ReturnType<typeof fakeCall>;
let readings: { readonly from: KeptReading; readonly to: KeptReading };
let ids = 0;

const keep = async (id: string, letter: string, side: 'from' | 'to'): Promise<KeptReading> => {
  const { text, extraction } = FOLLOWED[side];
  await saveReport(
    database,
    behind.world,
    capturedReport({ reportId: id, url: id, text, textHash: hashOf(letter), extraction }),
  );
  const reading = await keptReading(database, id);
  if (reading === undefined) throw new Error('not kept');
  return reading;
};

const world = () => ({
  call: fake.call,
  newId: () => `${String((ids += 1)).padStart(8, '0')}-5f60-4c7d-8e9f-1a2b3c4d5e6f`,
  writing: desk.writing,
  changes: desk.changes,
  ...readings,
});
const stored = async () =>
  (await database.annotations.toArray()).filter(({ deletedAt }) => deletedAt === undefined);
const rows = async (): Promise<readonly FollowRow[]> =>
  followRows(FOLLOWED, await stored(), { anchors: {}, textHash: HASH });
const rowOf = async (words: string): Promise<FollowRow> => {
  const row = (await rows()).find(({ promise }) => promise.text.includes(words));
  if (row === undefined) throw new Error(`no row: ${words}`);
  return row;
};

beforeEach(async () => {
  ids = 0;
  behind = background();
  database = behind.world.database;
  fake = fakeCall();
  for (const name of ['annotation.save-all', 'annotation.undo-all', 'annotation.undo'] as const) {
    fake.answer(name, async (request) => {
      const answer = await behind.call(name, request, PAGE);
      return isResult<never>(answer) ? answer : fail('unexpected');
    });
  }
  desk = newDesk({ call: fake.call, outbox: fakeOutboxMemory(), schedule: () => () => undefined });
  readings = { from: await keep(OLD, 'a', 'from'), to: await keep(NEW, 'b', 'to') };
});

describe('a suggestion that is taken over', () => {
  it('is the reader’s own judgement, with the quote as evidence, in one step', async () => {
    expect(await takeOver(world(), [await rowOf('26个老旧小区')])).toEqual({
      ok: true,
      value: { count: 1, skipped: 0 },
    });
    const [note] = await stored();
    expect(note).toMatchObject({ reportId: OLD, subject: 'metric', status: 'kept' });
    expect(note?.statusOn).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(note?.evidence).toMatchObject([
      { url: NEW, text: '完成29个老旧小区改造', target: { source: NEW, textHash: hashOf('b') } },
    ]);
    expect((await rowOf('26个老旧小区')).annotation?.id).toBe(note?.id);
    await desk.undo();
    expect(await database.annotations.count()).toBe(0);
    await desk.redo();
    expect((await stored()).map(({ status }) => status)).toEqual(['kept']);
  });

  it('of several rows is one step; silence and what the reader judged stay as they are', async () => {
    await setStatus(world(), [await rowOf('地区生产总值')], 'unclear');
    const all = await rows();
    const open = all.filter(({ suggestion }) => suggestion !== undefined);
    expect(await takeOver(world(), all)).toEqual({
      ok: true,
      value: { count: open.length - 1, skipped: all.length - open.length + 1 },
    });
    expect((await rowOf('地区生产总值')).annotation?.status).toBe('unclear');
    expect((await rowOf('青坪湿地公园')).annotation).toBeUndefined();
    expect((await rowOf('北岗体育公园')).annotation).toMatchObject({ status: 'in-progress' });
    expect((await rowOf('北岗体育公园')).annotation?.evidence).toHaveLength(2);
    await desk.undo();
    expect((await stored()).map(({ status }) => status)).toEqual(['unclear']);
  });

  it('takes the place of another judgement of one row, and adds no quote twice', async () => {
    await takeOver(world(), [await rowOf('幼儿园5所')]);
    await setStatus(world(), [await rowOf('幼儿园5所')], 'partly-kept');
    await takeOver(world(), [await rowOf('幼儿园5所')]);
    const [note] = await stored();
    expect([note?.status, note?.evidence?.length]).toEqual(['broken', 1]);
    await desk.undo();
    expect((await stored())[0]).toMatchObject({ status: 'partly-kept', evidence: [{}] });
  });

  it('of all parts of a sentence can be taken for the whole, with their evidence', async () => {
    const { link } = await rowOf('26个老旧小区');
    const parts = (await rows()).filter((row) => row.link.pledge === link.pledge);
    expect(parts.length).toBeGreaterThan(1);
    await takeOver(world(), parts);
    const wholes = judgedWholes(await rows());
    expect(wholes.map(({ status }) => status)).toEqual(['partly-kept']);
    await judgeWholes(world(), wholes);
    const whole = (await stored()).find(({ subject }) => subject === 'pledge');
    expect(whole).toMatchObject({ status: 'partly-kept' });
    expect(whole?.evidence).toHaveLength(parts.length);
    expect(
      new Set((await stored()).flatMap(({ evidence = [] }) => evidence).map(({ id }) => id)).size,
    ).toBe(2 * parts.length);
    expect(judgedWholes(await rows())).toEqual([]);
    await desk.undo();
    expect((await stored()).some(({ subject }) => subject === 'pledge')).toBe(false);
  });

  it('is none where nothing is suggested', async () => {
    const silent = await rowOf('青坪湿地公园');
    expect(await takeOver(world(), [silent])).toEqual({
      ok: true,
      value: { count: 0, skipped: 1 },
    });
    expect(await stored()).toEqual([]);
    await setStatus(world(), [silent], 'unclear');
    expect((await stored())[0]).toMatchObject({ status: 'unclear' });
    expect((await stored())[0]?.evidence).toBeUndefined();
    await setStatus(world(), [await rowOf('青坪湿地公园')], undefined);
    expect((await stored())[0]?.status).toBeUndefined();
  });

  it('that could not be saved says so, and nothing is to be taken back', async () => {
    fake.answer('annotation.save-all', () => fail('storage-full'));
    expect(await takeOver(world(), await rows())).toEqual(fail('storage-full'));
    expect(desk.changes.view().last).toBeUndefined();
  });
});

it('edits of another report’s annotation, or of one in the bin, change nothing', async () => {
  await takeOver(world(), [await rowOf('26个老旧小区')]);
  const [note] = await stored();
  if (note === undefined) throw new Error('no note');
  const { id, subject, target } = note;
  const edit = { id, subject, fields: { status: 'broken' } };
  const elsewhere = { ...edit, target: { ...target, source: NEW } };
  expect(await behind.call('annotation.save-all', { edits: [elsewhere] }, PAGE)).toMatchObject({
    ok: true,
    value: { undo: [] },
  });
  await behind.call('annotation.delete', { id }, PAGE);
  await behind.call('annotation.save-all', { edits: [{ ...edit, target }] }, PAGE);
  expect((await database.annotations.get(id))?.status).toBe('kept');
});
