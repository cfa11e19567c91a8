import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import type { BackgroundCall } from '../../lib/messages/map';
import type { UndoStep } from '../../lib/model/undo';
import { background, READING } from '../builders/background-world';
import { noteOn } from '../builders/notes';
import { CONTENT, PAGE } from '../builders/senders';
import { fakeMemory } from '../builders/session-memory';

/** Long enough to be read in a dozen slices, behind a first pause. */
const LONG = Array.from(
  { length: 8_000 },
  (_, index) => `第${index}片区新建学校3所，投资1.2亿元，增长6.5%。`,
).join('\n');
const NOTE = noteOn('2.88亿元', 1);
const { id } = NOTE;
const step: UndoStep = { id, fields: { note: { was: '', is: '批注1' } } };

/** A background whose notes are not answered until they are let go. */
function heldNotes() {
  const memory = fakeMemory();
  const { promise, resolve } = Promise.withResolvers<undefined>();
  let isHeld = false;
  const setBadge = vi.fn(() => Promise.resolve());
  const all = async () => {
    if (isHeld) await promise;
    return memory.all();
  };
  const world = background({ memory: { ...memory, all }, setBadge });
  return {
    ...world,
    hold: () => {
      isHeld = true;
    },
    letGo: () => resolve(undefined),
    /** Whether the page's text was gone through to its end. */
    isRead: () => setBadge.mock.calls.length > 0,
  };
}

it.each<{ call: BackgroundCall; request: unknown; before?: BackgroundCall }>([
  { call: 'annotation.save', request: { ...NOTE, fields: { note: '改了' } } },
  { call: 'annotation.delete', request: { id } },
  { call: 'annotation.undo', request: { step } },
  { call: 'bin.restore', request: { id }, before: 'annotation.delete' },
])('a long page is not read on until $call is answered', async ({ call, request, before }) => {
  const desk = heldNotes();
  await desk.call('annotation.save', NOTE, PAGE);
  if (before !== undefined) await desk.call(before, { id }, PAGE);
  desk.hold();
  const read = desk.call('report.read', { ...READING, text: LONG }, CONTENT);
  const written = desk.call(call, request, PAGE);
  await background().call('report.read', { ...READING, text: LONG }, CONTENT);
  expect(desk.isRead()).toBe(false);
  desk.letGo();
  expect(await written).toMatchObject({ ok: true });
  expect(await read).toMatchObject({ ok: true });
  await vi.waitFor(() => expect(desk.isRead()).toBe(true));
});

it('a long page is not even begun before a note that came with it is answered', async () => {
  const desk = heldNotes();
  desk.hold();
  const slices = vi.spyOn(performance, 'now');
  const read = desk.call('report.read', { ...READING, text: LONG }, CONTENT);
  const written = desk.call('annotation.save', NOTE, PAGE);
  await vi.waitFor(async () => expect(await desk.world.database.annotations.count()).toBe(1));
  expect(slices).not.toHaveBeenCalled();
  desk.letGo();
  await Promise.all([written, read]);
  expect(slices).toHaveBeenCalled();
});
