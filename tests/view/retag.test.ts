import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { isResult } from '../../lib/messages/guards';
import { fail } from '../../lib/model/result';
import type { NuoshuDatabase } from '../../lib/store/database';
import { newDesk } from '../../lib/view/desk';
import { countTags, retag } from '../../lib/view/retag';
import { renamed, tooLongOf } from '../../lib/view/tag-tree';
import { ADDRESS, annotationEdit } from '../builders/annotation-edit';
import { background, READING } from '../builders/background-world';
import type { Background } from '../builders/background-world';
import { fakeCall } from '../builders/fake-call';
import { TEXT_HASH } from '../builders/notes';
import { fakeOutboxMemory } from '../builders/outbox';
import { CONTENT, PAGE } from '../builders/senders';

const ID = annotationEdit().id;
const idOf = (number: number): string => `${number}${ID.slice(1)}`;

let behind: Background;
let database: NuoshuDatabase;
let desk: ReturnType<typeof newDesk>;
let fake: ReturnType<typeof fakeCall>;

const tagsOf = async (): Promise<readonly (readonly string[])[]> =>
  (await database.annotations.orderBy('id').toArray()).map(({ tags }) => tags);
const change = (nameOf: (tag: string) => string | undefined) =>
  retag({ database, call: fake.call, writing: desk.writing, changes: desk.changes }, nameOf);

beforeEach(async () => {
  behind = background();
  database = behind.world.database;
  fake = fakeCall();
  for (const name of ['annotation.bulk', 'annotation.undo-all'] as const)
    fake.answer(name, async (request) => {
      const answer = await behind.call(name, request, PAGE);
      return isResult<never>(answer) ? answer : fail('unexpected');
    });
  desk = newDesk({ call: fake.call, outbox: fakeOutboxMemory(), schedule: () => () => undefined });
  await behind.call('report.read', READING, CONTENT);
  await behind.call('report.keep', { url: ADDRESS, textHash: TEXT_HASH }, CONTENT);
  const tags = [['教育', '教育/学前'], ['教育/学前', '民生'], ['民生'], ['教育经费']];
  for (const [number, own] of tags.entries())
    await behind.call(
      'annotation.save',
      annotationEdit({ id: idOf(number), subject: 'passage', fields: { tags: own } }),
      PAGE,
    );
  behind.restart();
});

describe('tags everywhere', () => {
  it('are counted', async () => {
    const counted = await countTags(database);
    expect(counted.ok && [...counted.value].sort()).toEqual([
      ['教育', 1],
      ['教育/学前', 2],
      ['教育经费', 1],
      ['民生', 2],
    ]);
  });

  it('are called otherwise with their levels, and it is one step back', async () => {
    const before = await tagsOf();
    expect(await change(renamed('教育', '民生/教育'))).toEqual({ ok: true, value: 2 });
    expect(await tagsOf()).toEqual([
      ['民生/教育', '民生/教育/学前'],
      ['民生', '民生/教育/学前'],
      ['民生'],
      ['教育经费'],
    ]);
    expect((await desk.undo()).ok).toBe(true);
    expect(await tagsOf()).toEqual(before);
  });

  it('stay as they are where one below would get too long a name', async () => {
    const long = `教育/${'校'.repeat(90)}`;
    await behind.call(
      'annotation.save',
      annotationEdit({ id: idOf(5), subject: 'passage', fields: { tags: [long] } }),
      PAGE,
    );
    const before = await tagsOf();
    const nameOf = renamed('教育', '民生保障与社会事业发展');
    expect(tooLongOf(['教育', '教育/学前', long], nameOf)).toBe(long);
    expect(tooLongOf(['教育', long], renamed('教育', '民生'))).toBeUndefined();
    expect(tooLongOf([long], renamed('教育', undefined))).toBeUndefined();
    expect(await change(nameOf)).toEqual({ ok: false, error: 'invalid-message' });
    expect(await tagsOf()).toEqual(before);
  });

  it('become one where the name is taken', async () => {
    await change(renamed('教育/学前', '民生'));
    expect(await tagsOf()).toEqual([['教育', '民生'], ['民生'], ['民生'], ['教育经费']]);
  });

  it('are taken away, and are back after undo', async () => {
    const before = await tagsOf();
    await change(renamed('教育', undefined));
    expect(await tagsOf()).toEqual([[], ['民生'], ['民生'], ['教育经费']]);
    await desk.undo();
    expect(await tagsOf()).toEqual(before);
  });

  it('are logged like any edit', async () => {
    const before = await database.changes.count();
    await change(renamed('民生', '生活'));
    expect(await database.changes.count()).toBe(before + 2);
  });

  it('stay where the background says no', async () => {
    const before = await tagsOf();
    fake.answer('annotation.bulk', () => fail('storage-full'));
    expect(await change(renamed('教育', undefined))).toEqual({ ok: false, error: 'storage-full' });
    expect(await tagsOf()).toEqual(before);
  });
});
