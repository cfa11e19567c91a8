import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { CardNotes } from '../../lib/messages/map';
import { fail, ok } from '../../lib/model/result';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { StripLink } from '../../lib/view/strip/link';
import type { StripState } from '../../lib/view/strip/link';
import { HASH, SOURCE } from '../builders/annotation-edit';
import { fakeCall } from '../builders/fake-call';

const TOKEN = '0123456789abcdef'.repeat(2);
const OTHER = 'b'.repeat(64);
const notesOf = (textHash: string): CardNotes => ({
  source: SOURCE,
  url: SOURCE,
  origin: new URL(SOURCE).origin,
  textHash,
  annotations: [],
  anchors: {},
  withheld: 0,
  tags: [],
});
const counts = (word: string) => [
  {
    word: { id: word, word },
    count: 1,
    places: [{ start: 1, end: 3, clause: { start: 0, end: 9 } }],
  },
];

let background = fakeCall();
let state: StripState = {};
let far: MessagePort;
let near: MessagePort;
const asked = (name: string): unknown[] =>
  background.asked.flatMap(({ call, request }) => (call === name ? [request] : []));
const tellText = (textHash: string): void =>
  far.postMessage({
    kind: 'text',
    text: { textHash, isDark: false, blocks: [], findings: [] },
  });

beforeEach(async () => {
  fakeBrowser.reset();
  background = fakeCall();
  background.answer('card.claim', () => ok(DEFAULT_SETTINGS));
  background.answer('card.notes', () => ok(notesOf(HASH)));
  background.answer('watch.find', () => ok(counts('养老')));
  const view = new EventTarget();
  const link = new StripLink({ view, call: background.call }, (next) => (state = next));
  ({ port1: far, port2: near } = new MessageChannel());
  const heard: unknown[] = [];
  far.onmessage = ({ data }: MessageEvent<unknown>) => heard.push(data);
  view.dispatchEvent(
    Object.assign(new Event('message'), { data: { token: TOKEN }, ports: [near] }),
  );
  await vi.waitFor(() => expect(heard).toEqual([{ kind: 'ready' }]));
  expect(link).toBeDefined();
});

afterEach(() => {
  for (const port of [far, near]) port.close();
});

const news = (): Promise<unknown> =>
  fakeBrowser.runtime.onMessage.trigger(
    { broadcast: 'watch.changed', detail: {} },
    { id: fakeBrowser.runtime.id },
    () => undefined,
  );

it('asks where watch words stand in the text it is told of, once, and again when they change', async () => {
  expect(asked('watch.find')).toEqual([]);
  tellText(HASH);
  await vi.waitFor(() => expect(state.watched).toEqual({ textHash: HASH, counts: counts('养老') }));
  tellText(HASH);
  await vi.waitFor(() => expect(asked('card.notes')).toHaveLength(2));
  expect(asked('watch.find')).toEqual([{ textHash: HASH }]);
  background.answer('watch.find', () => ok(counts('水厂')));
  await news();
  await vi.waitFor(() => expect(state.watched?.counts).toEqual(counts('水厂')));
});

it('asks for those of a new text once the background knows that', async () => {
  tellText(HASH);
  await vi.waitFor(() => expect(state.watched?.textHash).toBe(HASH));
  tellText(OTHER);
  await vi.waitFor(() => expect(asked('card.notes').length).toBeGreaterThan(2));
  expect(asked('watch.find')).toHaveLength(1);
  background.answer('card.notes', () => ok(notesOf(OTHER)));
  await vi.waitFor(() => expect(state.watched?.textHash).toBe(OTHER));
});

it('keeps what it has where the background does not answer', async () => {
  tellText(HASH);
  await vi.waitFor(() => expect(state.watched?.textHash).toBe(HASH));
  background.answer('watch.find', () => fail('unexpected'));
  await news();
  await vi.waitFor(() => expect(asked('watch.find')).toHaveLength(2));
  expect(state.watched?.counts).toEqual(counts('养老'));
});
