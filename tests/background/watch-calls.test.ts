import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { MAX_WATCH_WORD, MAX_WATCH_WORDS } from '../../lib/model/limits';
import { hashText } from '../../lib/text/hash';
import { ADDRESS } from '../builders/annotation-edit';
import { background, READING } from '../builders/background-world';
import { CARD, CARD_ELSEWHERE, CONTENT, ELSEWHERE, PAGE } from '../builders/senders';

const TOKEN = '0123456789abcdef'.repeat(2);
const TEXT = '临溪镇2026年工作安排\n一、主要任务\n临溪镇發展數字經濟，建成2座便民桥。';
const REFUSED = { ok: false, error: 'not-allowed' };

let textHash = '';
let desk = background();
const save = (...words: readonly unknown[]): Promise<unknown> =>
  desk.call('watch.save', { words }, PAGE);

beforeEach(async () => {
  textHash = await hashText(TEXT);
  desk = background();
  await desk.call('report.read', { ...READING, text: TEXT }, CONTENT);
});

it("a text's watch words are told to pages, and to no frame in a page, even that very one", async () => {
  await save({ word: '临溪镇', group: 'place' }, { word: '数字经济' }, { word: '养老' });
  const found = await desk.call('watch.find', { textHash }, PAGE);
  expect(found).toMatchObject({
    ok: true,
    value: [
      { word: { word: '临溪镇', group: 'place' }, count: 2 },
      { word: { word: '数字经济' }, count: 1, places: [{ start: 25, end: 29 }] },
    ],
  });
  await desk.call('card.offer', { url: ADDRESS, token: TOKEN }, CONTENT);
  await desk.call('card.claim', { token: TOKEN }, CARD);
  for (const card of [CARD, CARD_ELSEWHERE]) {
    expect(await desk.call('watch.find', { textHash }, card)).toEqual(REFUSED);
    expect(await desk.call('watch.save', { words: [] }, card)).toEqual(REFUSED);
  }
});

it('a content script learns and changes nothing', async () => {
  await save({ word: '数字经济' });
  for (const sender of [CONTENT, ELSEWHERE]) {
    expect(await desk.call('watch.find', { textHash }, sender)).toEqual(REFUSED);
    expect(await desk.call('watch.save', { words: [] }, sender)).toEqual(REFUSED);
  }
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
