import { beforeEach, describe, expect, it } from 'vitest';
import { fail, ok } from '../../lib/model/result';
import type { UndoStep } from '../../lib/model/undo';
import { newDesk } from '../../lib/view/desk';
import type { Desk } from '../../lib/view/desk';
import { fakeCall } from '../builders/fake-call';
import { annotation, targetAt } from './samples';

const PLACE = { start: 152, end: 158 };
const NOTE = annotation({ note: '一' });
const TAGS: UndoStep = { id: NOTE.id, fields: { tags: { was: [], is: ['交通'] } } };
const NO_TAGS: UndoStep = { id: NOTE.id, fields: { tags: { was: ['交通'], is: [] } } };
const DELETED: UndoStep = { id: NOTE.id, fields: { deleted: { was: false, is: true } } };
const ADDED: UndoStep = { id: NOTE.id, fields: { deleted: { was: true, is: false } } };

const background = fakeCall();
let desk: Desk;
/** The paper of one place, as a row of the panel has it. */
const paper = () =>
  desk.writing.paper({
    key: 'place',
    subject: 'pledge',
    annotation: NOTE,
    describe: () => Promise.resolve(ok(targetAt(PLACE))),
  });
const asked = (): string[] => background.asked.map(({ call }) => call);

beforeEach(() => {
  background.forget();
  desk = newDesk({ call: background.call, newId: () => 'new-1', schedule: () => () => undefined });
});

/** A change that was saved, with the step that takes it back. */
async function change(undo: UndoStep | undefined = TAGS): Promise<void> {
  background.answer('annotation.save', () => ok({ annotation: NOTE, undo }));
  await paper().edits.edit({ tags: ['交通'] });
}

describe('what is written', () => {
  it('can be taken back, and done again', async () => {
    await change();
    expect(desk.changes.view()).toEqual({ last: { kind: 'tags', id: NOTE.id }, canRedo: false });
    background.answer('annotation.undo', () => ok({ annotation: NOTE, undo: NO_TAGS }));
    expect(await desk.undo()).toMatchObject({ ok: true });
    expect(desk.changes.view()).toEqual({ canRedo: true });
    background.answer('annotation.undo', () => ok({ annotation: NOTE, undo: TAGS }));
    expect(await desk.redo()).toMatchObject({ ok: true });
    expect(desk.changes.view()).toEqual({ last: { kind: 'tags', id: NOTE.id }, canRedo: false });
    expect(background.asked.slice(1)).toEqual([
      { call: 'annotation.undo', request: { step: TAGS } },
      { call: 'annotation.undo', request: { step: NO_TAGS } },
    ]);
  });

  it.each([
    { name: 'changed nothing', answer: ok({ annotation: NOTE }) },
    { name: 'was not saved', answer: fail('storage-full') },
  ])('is no change where it $name', async ({ answer }) => {
    background.answer('annotation.save', () => answer);
    await paper().edits.edit({ tags: ['交通'] });
    expect(asked()).toEqual(['annotation.save']);
    expect(desk.changes.view()).toEqual({ canRedo: false });
  });

  it('and waits to be saved is saved before anything is taken back', async () => {
    background.answer('annotation.save', () => ok({ annotation: NOTE, undo: TAGS }));
    background.answer('annotation.undo', () => ok({ annotation: NOTE }));
    paper().draft.type('一二');
    await desk.undo();
    expect(asked()).toEqual(['annotation.save', 'annotation.undo']);
  });
});

describe('taking back', () => {
  it.each(['undo', 'redo'] as const)('%s does nothing where there is nothing', async (name) => {
    expect(await desk[name]()).toEqual(ok(undefined));
    expect(asked()).toEqual([]);
  });

  it('that fails says why and can be tried again', async () => {
    await change();
    background.answer('annotation.undo', () => fail('storage-unavailable'));
    expect(await desk.undo()).toEqual(fail('storage-unavailable'));
    expect(desk.changes.view()).toEqual({ last: { kind: 'tags', id: NOTE.id }, canRedo: false });
    background.answer('annotation.undo', () => ok({ annotation: NOTE }));
    await desk.undo();
    expect(background.asked.filter(({ call }) => call === 'annotation.undo')).toEqual([
      { call: 'annotation.undo', request: { step: TAGS } },
      { call: 'annotation.undo', request: { step: TAGS } },
    ]);
  });

  it('doing again that fails can be tried again', async () => {
    await change();
    background.answer('annotation.undo', () => ok({ annotation: NOTE, undo: NO_TAGS }));
    await desk.undo();
    background.answer('annotation.undo', () => fail('storage-full'));
    expect(await desk.redo()).toEqual(fail('storage-full'));
    expect(desk.changes.view()).toEqual({ canRedo: true });
  });

  it('what was erased since says so once, and does not stand before earlier changes', async () => {
    await change({ ...TAGS, id: 'earlier' });
    await change();
    background.answer('annotation.undo', () => fail('not-found'));
    expect(await desk.undo()).toEqual(fail('not-found'));
    expect(desk.changes.view()).toEqual({ last: { kind: 'tags', id: 'earlier' }, canRedo: false });
  });
});

describe('what is on paper of an annotation that goes', () => {
  it.each<{ name: string; go: () => Promise<unknown> }>([
    {
      name: 'into the bin',
      go: () => {
        background.answer('annotation.delete', () => ok({ annotation: NOTE, undo: DELETED }));
        return desk.remove(NOTE);
      },
    },
    {
      name: 'because its adding is taken back',
      go: async () => {
        await change(ADDED);
        background.answer('annotation.undo', () => ok({ annotation: NOTE, undo: DELETED }));
        return desk.undo();
      },
    },
  ])('$name is put away', async ({ go }) => {
    const before = paper();
    expect(paper()).toBe(before);
    await go();
    expect(paper()).not.toBe(before);
  });

  it.each<{ name: string; go: () => Promise<unknown> }>([
    {
      name: 'could not be deleted',
      go: () => {
        background.answer('annotation.delete', () => fail('storage-unavailable'));
        return desk.remove(NOTE);
      },
    },
    {
      name: 'only lost its tags',
      go: async () => {
        await change();
        background.answer('annotation.undo', () => ok({ annotation: NOTE, undo: NO_TAGS }));
        return desk.undo();
      },
    },
  ])('stays where it $name', async ({ go }) => {
    const before = paper();
    await go();
    expect(paper()).toBe(before);
  });

  it('a deletion is the last change', async () => {
    background.answer('annotation.delete', () => ok({ annotation: NOTE, undo: DELETED }));
    await desk.remove(NOTE);
    expect(background.asked).toEqual([{ call: 'annotation.delete', request: { id: NOTE.id } }]);
    expect(desk.changes.view()).toEqual({ last: { kind: 'deleted', id: NOTE.id }, canRedo: false });
  });
});
