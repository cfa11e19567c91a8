import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnnotationEdit } from '../../lib/messages/map';
import type { Annotation } from '../../lib/model/annotation';
import { fail, ok } from '../../lib/model/result';
import type { Result } from '../../lib/model/result';
import { KEEP_DELAY_MS } from '../../lib/writing/keeper';
import { Outbox } from '../../lib/writing/outbox';
import type { OutboxMemory } from '../../lib/writing/outbox';
import { WritingDesk } from '../../lib/writing/writing-desk';
import { annotationEdit } from '../builders/annotation-edit';
import { DESK, fakeOutboxMemory, kept, keyOf, OTHER_DESK } from '../builders/outbox';
import { annotation } from '../view/samples';

const { id, target } = annotationEdit();

/**
 * A desk that writes a note at one place. Saves answer when they are told to; timers run when they
 * are told to.
 */
function setUp(
  memory: OutboxMemory & { readonly held?: ReadonlyMap<string, unknown> } = fakeOutboxMemory(),
) {
  const timers: { work: () => void; delayMs: number }[] = [];
  const answers: ((result: Result<Annotation>) => void)[] = [];
  const desk = new WritingDesk({
    send: () => new Promise((resolve) => answers.push(resolve)),
    newId: () => id,
    schedule: (work, delayMs) => {
      const timer = { work, delayMs };
      timers.push(timer);
      return () => void timers.splice(timers.indexOf(timer), 1);
    },
    outbox: new Outbox({ memory, nowMs: () => 0, deskId: DESK }),
  });
  const paper = desk.paper({
    key: 'here',
    subject: 'pledge',
    describe: () => Promise.resolve(ok(target)),
  });
  const rest = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  return {
    desk,
    paper,
    rest,
    /** Lets the time pass that what is typed may stand in the page alone. */
    pass: async () => {
      timers.filter(({ delayMs }) => delayMs <= KEEP_DELAY_MS).forEach(({ work }) => work());
      await rest();
    },
    answer: async (result: Result<Annotation>) => {
      answers.shift()?.(result);
      await rest();
    },
    entries: async () => Object.values(await memory.all()),
  };
}

const SAVED = ok(annotation({ id }));
const holding = (fields: AnnotationEdit['fields'], sent?: unknown) => [
  { edit: { id, fields }, ...(sent !== undefined && { sent }) },
];

let world: ReturnType<typeof setUp>;
beforeEach(() => {
  world = setUp();
});

describe('what is unsaved', () => {
  it('is kept within a moment while it is typed, and goes when it is saved', async () => {
    const { paper, pass, rest, answer, entries, desk } = world;
    paper.draft.type('去');
    paper.draft.type('去年');
    await rest();
    expect(await entries()).toEqual([]);
    await pass();
    expect(await entries()).toMatchObject(holding({ note: '去年' }));
    void desk.flush();
    await rest();
    await answer(SAVED);
    expect(await entries()).toEqual([]);
  });

  it('is kept at once where it is chosen, also while it is being saved', async () => {
    const { paper, rest, answer, entries } = world;
    void paper.edits.edit({ status: 'kept' });
    await rest();
    expect(await entries()).toMatchObject(holding({ status: 'kept' }));
    await answer(SAVED);
    expect(await entries()).toEqual([]);
  });

  it('is kept at once when the page is left', async () => {
    const { paper, rest, entries, desk } = world;
    paper.draft.type('去年');
    void desk.flush();
    await rest();
    expect(await entries()).toMatchObject(holding({ note: '去年' }));
  });

  it('says what was sent before it, as long as nobody knows whether that was saved', async () => {
    const { paper, rest, pass, answer, entries, desk } = world;
    paper.draft.type('去年');
    void desk.flush();
    await rest();
    paper.draft.type('去年也说过');
    await pass();
    expect(await entries()).toMatchObject(holding({ note: '去年也说过' }, [{ note: '去年' }]));
    await answer(fail('storage-unavailable'));
    await pass();
    expect(await entries()).toMatchObject(holding({ note: '去年也说过' }, [{ note: '去年' }]));
  });

  it('says which note it was begun from, and which that one was, left by another page', async () => {
    const memory = fakeOutboxMemory();
    await memory.set(
      keyOf({ deskId: OTHER_DESK }),
      kept({ fields: { note: '去年' } }, { notesWere: ['旧'] }),
    );
    const { desk, pass, rest, entries } = setUp(memory);
    const stored = annotation({ id, note: '去年' });
    const { draft } = desk.paper({
      key: 'there',
      subject: 'pledge',
      annotation: stored,
      describe: () => Promise.resolve(ok(target)),
    });
    draft.type('去年也说过');
    await pass();
    await rest();
    expect(await entries()).toMatchObject([
      { edit: { fields: { note: '去年也说过' } }, notesWere: ['去年', '旧'] },
    ]);
  });

  it('stays kept where it is refused, together with what else is', async () => {
    const { paper, rest, answer, entries, desk } = world;
    paper.draft.type('去年');
    void paper.edits.edit({ tags: ['桥'] });
    await rest();
    await answer(fail('storage-full'));
    expect(await entries()).toMatchObject(holding({ note: '去年', tags: ['桥'] }));
    expect(desk.failures()).toBe(1);
  });

  it('of a deleted annotation is kept no longer', async () => {
    const { paper, pass, rest, entries, desk } = world;
    const stored = annotation({ id });
    desk.paper({
      key: 'here',
      subject: 'pledge',
      annotation: stored,
      describe: () => Promise.resolve(ok(target)),
    });
    paper.draft.type('去年');
    await pass();
    desk.forget(id);
    await rest();
    expect(await entries()).toEqual([]);
  });
});

it.each([
  {
    name: 'the database nor the outbox takes',
    memory: { ...fakeOutboxMemory(), set: vi.fn(() => Promise.reject(new Error('quota'))) },
  },
  {
    name: 'the database takes, nor an outbox that learns of it later',
    memory: { ...fakeOutboxMemory(), lasts: () => Promise.resolve(false) },
  },
])('what neither $name is told apart', async ({ memory }) => {
  const { paper, rest, answer } = setUp(memory);
  paper.draft.type('去年');
  void paper.draft.flush();
  await rest();
  await answer(fail('storage-full'));
  expect(paper.draft.view().save).toEqual({ kind: 'failed', error: 'outbox-full' });
});

describe('when the background writes what was refused', () => {
  async function refused() {
    const memory = fakeOutboxMemory();
    const made = setUp(memory);
    made.paper.draft.type('卡片里写的');
    void made.desk.flush();
    await made.rest();
    await made.answer(fail('storage-full'));
    const write = async (): Promise<void> => {
      await memory.remove([...memory.held.keys()]);
      await made.rest();
    };
    return { ...made, write };
  }

  it('the note is saved', async () => {
    const { paper, write, desk } = await refused();
    await write();
    expect(paper.draft.view()).toEqual({ text: '卡片里写的', save: { kind: 'saved' } });
    expect(desk.failures()).toBe(0);
  });

  it.each([
    { name: 'before', first: 'write' },
    { name: 'after', first: 'adopt' },
  ])(
    'it shows what it was joined with, heard of $name it was taken from the outbox',
    async ({ first }) => {
      const { paper, write } = await refused();
      if (first === 'write') await write();
      paper.draft.adopt('侧栏里写的\n\n卡片里写的');
      if (first === 'adopt') await write();
      expect(paper.draft.view().text).toBe('侧栏里写的\n\n卡片里写的');
      expect(paper.draft.isDirty).toBe(false);
    },
  );

  it('what was typed since is still to be saved', async () => {
    const { paper, write } = await refused();
    paper.draft.type('卡片里写的，又加了一句');
    await write();
    expect(paper.draft.isDirty).toBe(true);
  });
});
