import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { SETTLE_MS, WaitingEdits } from '../../lib/background/waiting-edits';
import type { KeptEdit } from '../../lib/messages/map';
import { findAnnotation } from '../../lib/store/annotations';
import { annotationEdit, SOURCE } from '../builders/annotation-edit';
import { background } from '../builders/background-world';
import { DESK, fakeOutboxMemory, keyOf, kept, OTHER_DESK } from '../builders/outbox';
import { CARD, CONTENT, PAGE } from '../builders/senders';
import { fixedEnvironment, freshDatabase } from '../builders/store-world';

const { id } = annotationEdit();
const OTHER_ID = '9b8a1d3e-5f60-4c7d-8e9f-1a2b3c4d5e6f';

function setUp() {
  const environment = fixedEnvironment();
  const database = freshDatabase();
  const outbox = fakeOutboxMemory();
  const announce = vi.fn<(reportId: string) => Promise<void>>(() => Promise.resolve());
  const later: { readonly work: () => void; readonly delayMs: number }[] = [];
  const schedule = (work: () => void, delayMs: number): (() => void) => {
    later.push({ work, delayMs });
    return () => undefined;
  };
  const edits = new WaitingEdits({ ...environment, database, outbox, announce, schedule });
  const put = (key: string, note: string, over: Partial<KeptEdit> = {}): Promise<void> => {
    const annotationId = key.split('/')[1] ?? id;
    return outbox.set(
      key,
      kept({ id: annotationId, fields: { note } }, { madeAtMs: environment.nowMs(), ...over }),
    );
  };
  const note = async (of = id): Promise<string | undefined> =>
    (await findAnnotation(database, of))?.note;
  return { environment, database, outbox, announce, later, edits, put, note };
}

let world: ReturnType<typeof setUp>;
beforeEach(() => {
  world = setUp();
});

describe('what waits', () => {
  it('is written when it has waited for some seconds, taken away and told', async () => {
    const { environment, edits, put, note, outbox, announce, later } = world;
    await put(keyOf(), '去年也说过');
    await edits.drain();
    expect(await note()).toBeUndefined();
    expect(later).toMatchObject([{ delayMs: SETTLE_MS }]);
    environment.advance(SETTLE_MS);
    later[0]?.work();
    await vi.waitFor(() => expect(announce).toHaveBeenCalledWith(SOURCE));
    expect(await note()).toBe('去年也说过');
    expect(outbox.held.size).toBe(0);
  });

  it('is written some seconds after it was put there, without anybody asking', async () => {
    const { environment, edits, put, note, later } = world;
    edits.expect();
    edits.expect();
    expect(later).toMatchObject([{ delayMs: SETTLE_MS }]);
    await put(keyOf(), '去年也说过');
    environment.advance(SETTLE_MS);
    later[0]?.work();
    await vi.waitFor(async () => expect(await note()).toBe('去年也说过'));
  });

  it('is the last of what one page left, and all of what several did, in the order it was made', async () => {
    const { environment, edits, put, note, outbox } = world;
    await put(keyOf({ turn: 1 }), '去');
    await put(keyOf({ turn: 2 }), '去年');
    environment.advance(1);
    await put(keyOf({ deskId: OTHER_DESK }), '另一页写的');
    expect((await edits.list()).map(({ deskId, edit }) => [deskId, edit.fields.note])).toEqual([
      [DESK, '去年'],
      [OTHER_DESK, '另一页写的'],
    ]);
    environment.advance(1);
    await edits.drain(0);
    expect(outbox.held.size).toBe(0);
    expect(await note()).toBe('去年\n\n另一页写的');
  });

  it('is left alone where it is damaged or something else, and keeps nothing else waiting', async () => {
    const { edits, put, note, outbox } = world;
    await outbox.set('settings', { language: 'en' });
    await outbox.set(keyOf({ turn: 7, annotationId: OTHER_ID }), { edit: { id: OTHER_ID } });
    await outbox.set(keyOf({ turn: 8, annotationId: OTHER_ID }), kept());
    await put(keyOf(), '去年也说过');
    await edits.drain(0);
    expect(await note()).toBe('去年也说过');
    expect(await note(OTHER_ID)).toBeUndefined();
    expect([...outbox.held.keys()]).toHaveLength(3);
  });

  it('stays where the storage fails, and is tried again later', async () => {
    const { database, edits, put, outbox, later, announce } = world;
    await put(keyOf(), '去年也说过');
    database.close();
    await edits.drain(0);
    expect(outbox.held.size).toBe(1);
    expect(later).toHaveLength(1);
    expect(announce).not.toHaveBeenCalled();
  });

  it('is written though the clock was put back', async () => {
    const { environment, edits, put, note } = world;
    await put(keyOf(), '去年也说过', { madeAtMs: environment.nowMs() + 86_400_000 });
    await edits.drain();
    expect(await note()).toBe('去年也说过');
  });
});

describe('calls', () => {
  it.each([
    { name: 'a content script', sender: CONTENT },
    { name: 'a card', sender: CARD },
  ])('$name may not ask for what waits', async ({ sender }) => {
    const { call } = background();
    expect(await call('outbox.list', {}, sender)).toEqual({ ok: false, error: 'not-allowed' });
    expect(await call('outbox.retry', {}, sender)).toEqual({ ok: false, error: 'not-allowed' });
  });

  it('a page asks for it, and has it written at once', async () => {
    const outbox = fakeOutboxMemory();
    await outbox.set(keyOf(), kept());
    const { call } = background({ outbox });
    expect(await call('outbox.list', {}, PAGE)).toMatchObject({
      value: [{ key: keyOf(), deskId: DESK }],
    });
    expect(await call('outbox.retry', {}, PAGE)).toEqual({ ok: true, value: [] });
    expect(await call('annotation.list', { source: SOURCE }, PAGE)).toMatchObject({
      value: [{ note: '去年也说过' }],
    });
  });

  it('is written behind the next save that succeeds', async () => {
    const outbox = fakeOutboxMemory();
    await outbox.set(keyOf(), kept({}, { madeAtMs: 0 }));
    const { call } = background({ outbox });
    await call('annotation.save', annotationEdit({ id: OTHER_ID, fields: { note: '别处' } }), PAGE);
    await vi.waitFor(() => expect(outbox.held.size).toBe(0));
    expect(await call('annotation.list', { source: SOURCE }, PAGE)).toMatchObject({
      value: [{ note: '去年也说过' }, { note: '别处' }],
    });
  });

  it('a newer save is not undone by an older draft of another surface', async () => {
    const outbox = fakeOutboxMemory();
    const { call, world: background_ } = background({ outbox });
    await outbox.set(
      keyOf(),
      kept({ fields: { note: '旧稿' } }, { madeAtMs: background_.nowMs() - 60_000 }),
    );
    await call('annotation.save', annotationEdit({ fields: { note: '后来写的' } }), PAGE);
    await vi.waitFor(() => expect(outbox.held.size).toBe(0));
    expect(await call('annotation.list', { source: SOURCE }, PAGE)).toMatchObject({
      value: [{ note: '后来写的\n\n旧稿' }],
    });
  });
});
