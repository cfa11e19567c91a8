import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { ADDRESS, HASH } from '../builders/annotation-edit';
import { background, READING } from '../builders/background-world';
import { METRIC, PLEDGE } from '../builders/extraction';
import { fail, ok } from '../../lib/model/result';
import { hashText } from '../../lib/text/hash';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { TEXT_HASH } from '../builders/notes';
import { CARD, CARD_ELSEWHERE, CONTENT, PAGE } from '../builders/senders';

const TOKEN = '0123456789abcdef'.repeat(2);
const ASKED = {
  textHash: TEXT_HASH,
  subject: 'metric',
  start: METRIC.start,
  end: METRIC.end,
  as: 'level actual',
};
const TOLD = { ok: true, value: { parts: [{ text: METRIC.text, decisions: expect.any(Array) }] } };

let desk = background();
const why = (request: unknown, sender = PAGE): Promise<unknown> =>
  desk.call('finding.why', request, sender);

beforeEach(async () => {
  desk = background();
  await desk.call('report.read', READING, CONTENT);
});

it('is told of a page that was just read, and of its kept text when the worker was stopped since', async () => {
  expect(await why(ASKED)).toMatchObject(TOLD);
  await desk.call('report.keep', { url: ADDRESS, textHash: TEXT_HASH }, CONTENT);
  desk.restart();
  expect(await why(ASKED)).toMatchObject(TOLD);
});

it('is told of nothing that is not there', async () => {
  const missing = { ok: false, error: 'not-found' };
  expect(await why({ ...ASKED, textHash: HASH })).toEqual(missing);
  expect(await why({ ...ASKED, start: METRIC.start + 1 })).toEqual(missing);
  expect(await why({ ...ASKED, start: PLEDGE.start, end: PLEDGE.end })).toEqual(missing);
  expect(await why({ ...ASKED, as: 'level target' })).toEqual(missing);
  desk.restart();
  expect(await why(ASKED)).toEqual(missing);
});

it('is told of a text that only the page has, when the worker was stopped since', async () => {
  desk = background({
    readSettings: () => Promise.resolve({ ...DEFAULT_SETTINGS, keepUnannotated: false }),
    fetchText: (tabId, textHash) =>
      Promise.resolve(tabId === 7 && textHash === TEXT_HASH ? ok(READING.text) : fail('no-reader')),
  });
  await desk.call('report.read', READING, CONTENT);
  desk.restart();
  expect(await why(ASKED)).toMatchObject(TOLD);
});

it('is told to the card of that very text, and to no page', async () => {
  const refused = { ok: false, error: 'not-allowed' };
  expect(await why(ASKED, CARD)).toEqual(refused);
  await desk.call('card.offer', { url: ADDRESS, token: TOKEN }, CONTENT);
  await desk.call('card.claim', { token: TOKEN }, CARD);
  expect(await why(ASKED, CARD)).toMatchObject(TOLD);
  expect(await why({ ...ASKED, textHash: HASH }, CARD)).toEqual(refused);
  expect(await why(ASKED, CARD_ELSEWHERE)).toEqual(refused);
  expect(await why(ASKED, CONTENT)).toEqual(refused);
});

it.each([
  { ...ASKED, subject: 'passage' },
  { ...ASKED, start: -1 },
  { ...ASKED, end: 1.5 },
  { ...ASKED, url: ADDRESS },
])('a request that is none is refused: %j', async (request) => {
  expect(await why(request)).toEqual({ ok: false, error: 'invalid-message' });
});

const TWO = '槐河县2026年工作安排\n一、主要任务\n年底前建成3座便民桥。新建2所幼儿园。';
const FIRST = '年底前建成3座便民桥。';

it('a finding is told what it is with the next one, as corrected; nobody else is', async () => {
  const textHash = await hashText(TWO);
  await desk.call('report.read', { ...READING, text: TWO }, CONTENT);
  const start = TWO.indexOf(FIRST);
  const asked = { textHash, subject: 'pledge', start, end: start + FIRST.length };
  const joint = (request: unknown, sender = PAGE) => desk.call('finding.joint', request, sender);
  expect(await joint(asked)).toMatchObject({
    ok: true,
    value: {
      next: '新建2所幼儿园。',
      target: { textHash, position: { start, end: TWO.length } },
      correction: { is: 'pledge', set: { specificity: 'quantified' } },
    },
  });
  expect(await joint({ ...asked, start: start + 1 })).toEqual(fail('not-found'));
  expect(await joint(asked, CONTENT)).toEqual(fail('not-allowed'));
  expect(await joint(asked, CARD)).toEqual(fail('not-allowed'));
  expect(await joint({ ...asked, url: ADDRESS })).toEqual(fail('invalid-message'));
});
