import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { background } from '../builders/background-world';
import { noteOn } from '../builders/notes';
import { PAGE } from '../builders/senders';
import { SOURCE } from '../builders/annotation-edit';

const OTHER = 'https://qingyuan.gov.cn/a.html';
const [ONE, TWO, THREE] = [noteOn('2.88亿元', 1), noteOn('三座', 2), noteOn('三座', 3, OTHER)];

let desk = background();
const call = (name: 'bin.restore' | 'bin.erase', request: unknown): Promise<unknown> =>
  desk.call(name, request, PAGE);
const announced = (): string[] => desk.announced.map(({ source }) => source);
const left = async (): Promise<string[]> =>
  (await desk.world.database.annotations.toArray()).map(
    ({ note, deletedAt }) => `${note}${deletedAt === undefined ? '' : '（回收站）'}`,
  );

beforeEach(async () => {
  desk = background();
  for (const one of [ONE, TWO, THREE]) await desk.call('annotation.save', one, PAGE);
  for (const { id } of [ONE, THREE]) await desk.call('annotation.delete', { id }, PAGE);
  desk.announced.length = 0;
});

describe('the bin', () => {
  it('gives an annotation back as it was, tells the pages, and the way into the bin again', async () => {
    expect(await call('bin.restore', { id: ONE.id })).toMatchObject({
      ok: true,
      value: {
        annotation: { note: '批注1', tags: ['待核'] },
        undo: { fields: { deleted: { was: true, is: false } } },
      },
    });
    expect(await left()).toEqual(['批注1', '批注2', '批注3（回收站）']);
    expect(announced()).toEqual([SOURCE]);
  });

  it('knows nothing of what never was', async () => {
    expect(await call('bin.restore', { id: noteOn('三座', 9).id })).toEqual({
      ok: false,
      error: 'not-found',
    });
    expect(announced()).toEqual([]);
  });

  it.each<{ name: string; request: object; erased: number; stays: string[] }>([
    {
      name: 'one annotation',
      request: { id: ONE.id },
      erased: 1,
      stays: ['批注2', '批注3（回收站）'],
    },
    {
      name: 'nothing that lives',
      request: { id: TWO.id },
      erased: 0,
      stays: ['批注1（回收站）', '批注2', '批注3（回收站）'],
    },
    {
      name: 'what one report has there',
      request: { source: SOURCE },
      erased: 1,
      stays: ['批注2', '批注3（回收站）'],
    },
    {
      name: 'what it has there, however its address is written',
      request: { source: `${OTHER.replace('//', '//www.')}?from=timeline#top` },
      erased: 1,
      stays: ['批注1（回收站）', '批注2'],
    },
    { name: 'all', request: {}, erased: 2, stays: ['批注2'] },
  ])('erases for good $name', async ({ request, erased, stays }) => {
    expect(await call('bin.erase', request)).toEqual({ ok: true, value: { erased } });
    expect(await left()).toEqual(stays);
  });

  it('cannot give back what was erased', async () => {
    await call('bin.erase', { id: ONE.id });
    expect(await call('bin.restore', { id: ONE.id })).toEqual({ ok: false, error: 'not-found' });
    const step = { id: ONE.id, fields: { deleted: { was: false, is: true } } };
    expect(await desk.call('annotation.undo', { step }, PAGE)).toEqual({
      ok: false,
      error: 'not-found',
    });
  });

  it.each([
    { name: 'bin.restore', request: { id: ONE.id } },
    { name: 'bin.erase', request: {} },
  ] as const)('$name says that the store is unavailable', async ({ name, request }) => {
    desk.world.database.close();
    expect(await call(name, request)).toEqual({ ok: false, error: 'storage-unavailable' });
  });
});
