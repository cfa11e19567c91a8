import { expect, it } from 'vitest';
import type { WaitingEdit } from '../../lib/messages/map';
import { fail, ok } from '../../lib/model/result';
import type { OutboxMemory } from '../../lib/platform/outbox-memory';
import { SHOWN_AFTER_MS, WaitingList } from '../../lib/view/waiting-list';
import { withWaitingOf } from '../../lib/view/with-waiting';
import { annotationEdit, SOURCE } from '../builders/annotation-edit';
import { fakeCall } from '../builders/fake-call';
import { DESK, keyOf, OTHER_DESK, waiting } from '../builders/outbox';
import { annotation } from './samples';

const NOW = Date.UTC(2026, 0, 1, 12);
const OLD = NOW - SHOWN_AFTER_MS;

/** A list over a background in which some edits wait. */
async function listOf(edits: readonly WaitingEdit[]) {
  let left = edits;
  const background = fakeCall();
  background.answer('outbox.list', () => ok(left));
  background.answer('outbox.retry', () => ok([]));
  const hearers: Parameters<OutboxMemory['watch']>[0][] = [];
  const timers: { readonly work: () => void; readonly delayMs: number }[] = [];
  const list = new WaitingList({
    call: background.call,
    watch: (hear) => void hearers.push(hear),
    schedule: (work, delayMs) => {
      timers.push({ work, delayMs });
      return () => undefined;
    },
    nowMs: () => NOW,
  });
  const rest = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  await rest();
  return {
    ...{ list, timers, background, rest },
    change: (key: string, next: readonly WaitingEdit[]) => {
      left = next;
      hearers.forEach((hear) => hear({ set: [key], removed: [] }));
    },
  };
}

it('shows what has waited for some seconds, and looks again when the rest has', async () => {
  const [old, young] = [
    waiting({}, { madeAtMs: OLD }),
    waiting({}, { key: keyOf({ turn: 2 }), madeAtMs: NOW - 2_000 }),
  ];
  const { list, timers } = await listOf([old, young]);
  expect(list.view()).toEqual([old]);
  expect(timers).toMatchObject([{ delayMs: SHOWN_AFTER_MS - 2_000 }]);
});

it('follows the outbox, once a second at most, and nothing else in the storage', async () => {
  const { list, timers, change, rest } = await listOf([]);
  expect(list.view()).toEqual([]);
  change('settings', []);
  expect(timers).toEqual([]);
  const left = [waiting({}, { madeAtMs: OLD })];
  change(keyOf(), left);
  change(keyOf(), left);
  expect(timers).toMatchObject([{ delayMs: 1_000 }]);
  timers[0]?.work();
  await rest();
  expect(list.view()).toEqual(left);
});

it('has everything tried again; what cannot be asked stays in sight', async () => {
  const { list, background } = await listOf([waiting({}, { madeAtMs: OLD })]);
  background.answer('outbox.list', () => fail('unexpected'));
  await list.refresh();
  expect(list.view()).toHaveLength(1);
  await list.retry();
  expect(list.view()).toEqual([]);
});

const STORED = annotation({
  id: annotationEdit().id,
  note: '存着的',
  updatedAt: new Date(OLD).toISOString(),
});

it.each([
  { name: 'a new one', stored: [], over: {}, notes: ['去年也说过'] },
  {
    name: 'one that goes on',
    stored: [STORED],
    over: { madeAtMs: OLD + 1 },
    notes: ['去年也说过'],
  },
  {
    name: 'one in which somebody else wrote meanwhile',
    stored: [STORED],
    over: { madeAtMs: OLD + 1, notesWere: ['旧'] },
    notes: ['存着的\n\n去年也说过'],
  },
  {
    name: 'not over a newer one',
    stored: [STORED],
    over: { madeAtMs: OLD - 1 },
    notes: ['存着的'],
  },
  { name: 'not what waits on this very page', stored: [], over: { deskId: OTHER_DESK }, notes: [] },
  {
    name: 'not what belongs to another report',
    stored: [],
    over: {
      edit: annotationEdit({
        target: { ...annotationEdit().target, source: 'https://www.qingyuan.gov.cn/' },
      }),
    },
    notes: [],
  },
])('notes of a report with what waits: $name', ({ stored, over, notes }) => {
  const edits = [waiting({}, { deskId: DESK, ...over })];
  const shown = withWaitingOf(ok(stored), { reportId: SOURCE, waiting: edits, deskId: OTHER_DESK });
  expect(shown?.ok === true && shown.value.map(({ note }) => note)).toEqual(notes);
});
