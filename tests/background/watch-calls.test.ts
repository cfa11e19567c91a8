import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import type { OpenDocument } from '../../lib/background/open-documents';
import { MAX_WATCH_WORD, MAX_WATCH_WORDS } from '../../lib/model/limits';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { hashText } from '../../lib/text/hash';
import { ADDRESS, HASH } from '../builders/annotation-edit';
import { background, READING } from '../builders/background-world';
import { CARD, CARD_ELSEWHERE, CONTENT, ELSEWHERE, PAGE } from '../builders/senders';

const TOKEN = '0123456789abcdef'.repeat(2);
const TEXT = '临溪镇2026年工作安排\n一、主要任务\n临溪镇發展數字經濟，建成2座便民桥。';
const REFUSED = { ok: false, error: 'not-allowed' };

const announceWatch = vi.fn<(documents: readonly OpenDocument[]) => void>();
let watchInPage = false;
let textHash = '';
let desk = background();
const save = (...words: readonly unknown[]): Promise<unknown> =>
  desk.call('watch.save', { words }, PAGE);
const marks = (sender = CONTENT, request: unknown = { url: ADDRESS, textHash }): Promise<unknown> =>
  desk.call('watch.marks', request, sender);

beforeEach(async () => {
  announceWatch.mockReset();
  watchInPage = false;
  textHash = await hashText(TEXT);
  desk = background({
    announceWatch,
    readSettings: () => Promise.resolve({ ...DEFAULT_SETTINGS, watchInPage }),
  });
  await desk.call('report.read', { ...READING, text: TEXT }, CONTENT);
});

it("a text's watch words are told to pages and to the frames in that very page", async () => {
  await save({ word: '临溪镇', group: 'place' }, { word: '数字经济' }, { word: '养老' });
  const found = await desk.call('watch.find', { textHash }, PAGE);
  expect(found).toMatchObject({
    ok: true,
    value: [
      { word: { word: '临溪镇', group: 'place' }, count: 2 },
      { word: { word: '数字经济' }, count: 1, places: [{ start: 25, end: 29 }] },
    ],
  });
  expect(await desk.call('watch.find', { textHash }, CARD)).toEqual(REFUSED);
  await desk.call('card.offer', { url: ADDRESS, token: TOKEN }, CONTENT);
  await desk.call('card.claim', { token: TOKEN }, CARD);
  expect(await desk.call('watch.find', { textHash }, CARD)).toEqual(found);
  expect(await desk.call('watch.find', { textHash: HASH }, CARD)).toEqual(REFUSED);
  expect(await desk.call('watch.find', { textHash }, CARD_ELSEWHERE)).toEqual(REFUSED);
  for (const card of [CARD, CARD_ELSEWHERE])
    expect(await desk.call('watch.save', { words: [] }, card)).toEqual(REFUSED);
});

it('a content script learns nothing unless words are marked in pages, and then places alone', async () => {
  await save({ word: '数字经济' }, { word: '临溪镇' });
  expect(await marks()).toEqual({ ok: true, value: [] });
  for (const sender of [CONTENT, ELSEWHERE]) {
    expect(await desk.call('watch.find', { textHash }, sender)).toEqual(REFUSED);
    expect(await desk.call('watch.save', { words: [] }, sender)).toEqual(REFUSED);
  }
  watchInPage = true;
  expect(await marks()).toEqual({
    ok: true,
    value: [
      { start: 0, end: 3 },
      { start: 20, end: 23 },
      { start: 25, end: 29 },
    ],
  });
  expect(await marks(ELSEWHERE)).toEqual(REFUSED);
  for (const own of [CARD, PAGE]) expect(await marks(own)).toEqual(REFUSED);
  expect(await marks(CONTENT, { url: ADDRESS, textHash: HASH })).toEqual({
    ok: false,
    error: 'not-found',
  });
  expect(await marks(CONTENT, { url: ADDRESS, textHash, words: true })).toEqual({
    ok: false,
    error: 'invalid-message',
  });
});

it('pages hear that the words are others, web pages only where words are marked in them', async () => {
  await save({ word: '养老' });
  expect(announceWatch.mock.lastCall).toEqual([[]]);
  watchInPage = true;
  await save({ word: '养老', isDeleted: true });
  expect(announceWatch.mock.lastCall).toEqual([[expect.objectContaining({ textHash })]]);
});

it.each([
  { name: 'is too long', word: '长'.repeat(MAX_WATCH_WORD + 1) },
  { name: 'is nothing', word: '' },
  { name: 'is not in one line', word: '养\n老' },
  { name: 'has an unknown group', word: '养老', group: 'other' },
  { name: 'has an unknown colour', word: '养老', colour: '#fff' },
])('a word that $name is refused', async ({ name: _name, ...word }) => {
  expect(await save(word)).toEqual({ ok: false, error: 'invalid-message' });
});

it('more words than fit are refused, and the reader is told why', async () => {
  const many = Array.from({ length: MAX_WATCH_WORDS + 1 }, (_, at) => ({ word: `第${at}桥` }));
  expect(await save(...many)).toEqual({ ok: false, error: 'too-many-words' });
});
