import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { BackgroundCall } from '../../lib/messages/map';
import type { Sender } from '../../lib/messages/router';
import { ADDRESS, annotationEdit, HASH, SOURCE } from '../builders/annotation-edit';
import { background, READING } from '../builders/background-world';
import { TEXT } from '../builders/extraction';
import { CARD, CONTENT, ELSEWHERE, PAGE } from '../builders/senders';

const { verdict } = READING;
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const TOKEN = '0123456789abcdef'.repeat(2);

interface Malformed {
  readonly name: BackgroundCall;
  readonly request: unknown;
}

const MALFORMED: readonly Malformed[] = [
  { name: 'page.detected', request: { url: ADDRESS } },
  { name: 'page.opened', request: { url: 'about:blank' } },
  { name: 'report.read', request: { ...READING, text: '' } },
  {
    name: 'report.read',
    request: { ...READING, tables: [{ start: 0, end: TEXT.length + 1, cells: [], headers: [] }] },
  },
  { name: 'marks.list', request: { url: ADDRESS, textHash: HASH.toUpperCase() } },
  { name: 'marks.list', request: { url: ADDRESS, textHash: HASH, source: SOURCE } },
  { name: 'card.offer', request: { url: ADDRESS, token: TOKEN.slice(1) } },
  { name: 'card.offer', request: { url: ADDRESS, token: `${TOKEN.slice(1)} ` } },
  { name: 'card.claim', request: { token: 1 } },
  { name: 'card.notes', request: { source: SOURCE } },
  { name: 'card.step', request: { direction: 1 } },
  { name: 'annotation.save', request: { ...annotationEdit(), id: 'not-a-uuid' } },
  { name: 'annotation.save', request: { ...annotationEdit(), extra: 1 } },
  { name: 'annotation.save', request: annotationEdit({ fields: { note: 'x'.repeat(100_001) } }) },
  { name: 'annotation.delete', request: null },
  { name: 'annotation.list', request: { source: 'javascript:alert(1)' } },
  { name: 'annotation.anchors', request: { source: SOURCE, textHash: HASH, tabId: '7' } },
  { name: 'tag.list', request: [] },
  { name: 'tab.analyse', request: { tabId: '7' } },
];

describe.each([
  { who: 'a page', sender: PAGE },
  { who: 'a card', sender: CARD },
  { who: 'a content script', sender: CONTENT },
])('from $who', ({ sender }) => {
  it.each(MALFORMED)('a malformed $name is refused', async ({ name, request }) => {
    expect(await background().call(name, request, sender)).toEqual({
      ok: false,
      error: 'invalid-message',
    });
  });
});

const OF_PAGES: readonly Malformed[] = [
  { name: 'page.detected', request: { url: ADDRESS, verdict } },
  { name: 'page.detected', request: { url: ADDRESS, verdict, cannotLoad: true } },
  { name: 'page.opened', request: { url: ADDRESS } },
  { name: 'report.read', request: READING },
  { name: 'report.part', request: { url: ADDRESS, textHash: HASH, part: 0 } },
  { name: 'report.keep', request: { url: ADDRESS, textHash: HASH } },
  { name: 'marks.list', request: { url: ADDRESS, textHash: HASH } },
  { name: 'card.offer', request: { url: ADDRESS, token: TOKEN } },
];

describe.each([
  { who: 'a content script of another site', sender: ELSEWHERE },
  { who: 'a page of the extension', sender: PAGE },
  { who: 'a card in that very tab', sender: CARD },
])('$who', ({ sender }) => {
  it.each(OF_PAGES)('does not speak of a page: $name', async ({ name, request }) => {
    const { call, world, injected } = background();
    expect(await call(name, request, sender)).toEqual({ ok: false, error: 'not-allowed' });
    expect([
      await world.database.reports.count(),
      injected.length,
      await world.memory.all(),
    ]).toEqual([0, 0, {}]);
  });
});

describe('pages and reports', () => {
  let desk = background();
  const call: (typeof desk)['call'] = (name, request, sender) => desk.call(name, request, sender);
  /** Reads a page and has it stored. */
  const readAndKeep = async (request: typeof READING, sender: Sender): Promise<unknown> => {
    await call('report.read', request, sender);
    return call('report.keep', { url: request.url, textHash: sha256(request.text) }, sender);
  };

  beforeEach(() => {
    desk = background();
  });

  it('answers a reader that starts with what the reader of the page chose', async () => {
    expect(await call('page.opened', { url: ADDRESS }, CONTENT)).toMatchObject({
      ok: true,
      value: { language: 'zh_TW' },
    });
  });

  it('wants a report read and leaves other pages alone', async () => {
    expect(await call('page.detected', { url: ADDRESS, verdict }, CONTENT)).toEqual({
      ok: true,
      value: { isWanted: true },
    });
    const no = { url: ADDRESS, verdict: { ...verdict, isReport: false } };
    expect(await call('page.detected', no, CONTENT)).toEqual({
      ok: true,
      value: { isWanted: false },
    });
    expect(desk.injected).toEqual([]);
  });

  it('puts the reader into a frame that cannot load it, where the page is wanted', async () => {
    const no = { url: ADDRESS, verdict: { ...verdict, isReport: false }, cannotLoad: true };
    expect(await call('page.detected', no, CONTENT)).toEqual({
      ok: true,
      value: { isWanted: false },
    });
    expect(desk.injected).toEqual([]);
    await call('page.detected', { url: ADDRESS, verdict, cannotLoad: true }, CONTENT);
    expect(desk.injected).toEqual([[7, 0]]);
  });

  it('says when the browser forbids the injection', async () => {
    desk = background({ injectReader: () => Promise.reject(new Error('forbidden')) });
    const failed = { ok: false, error: 'injection-failed' };
    expect(await call('tab.analyse', { tabId: 7 }, PAGE)).toEqual(failed);
    expect(
      await call('page.detected', { url: ADDRESS, verdict, cannotLoad: true }, CONTENT),
    ).toEqual(failed);
  });

  it('keeps a report under its canonical address', async () => {
    const url = `${ADDRESS}?from=timeline#top`;
    expect(await call('report.read', { ...READING, url }, CONTENT)).toMatchObject({
      ok: true,
      value: { reportId: SOURCE },
    });
    expect(await desk.world.database.reports.count()).toBe(0);
    const kept = await call('report.keep', { url, textHash: sha256(TEXT) }, CONTENT);
    expect(kept).toEqual({ ok: true, value: { kept: true } });
    expect(await desk.world.database.reports.toArray()).toMatchObject([{ id: SOURCE, url }]);
  });

  it('answers what the text states, with the SHA-256 of the text', async () => {
    const answer = await call('report.read', READING, CONTENT);
    expect(answer).toMatchObject({
      value: {
        textHash: sha256(TEXT),
        extraction: {
          report: { isReport: true },
          metrics: [
            { text: '2.88亿元', value: 288_000_000, unit: '元' },
            { text: '三座', value: 3 },
          ],
        },
      },
    });
  });

  it('still reads when the store is unavailable, and says so when it shall store', async () => {
    desk.world.database.close();
    expect(await call('report.read', READING, CONTENT)).toMatchObject({
      ok: true,
      value: { extraction: { metrics: [{ text: '2.88亿元' }, { text: '三座' }] } },
    });
    expect(await readAndKeep(READING, CONTENT)).toEqual({
      ok: false,
      error: 'storage-unavailable',
    });
  });

  it('stores what was just read, for its own page alone', async () => {
    const wanted = { url: ADDRESS, textHash: sha256(TEXT) };
    expect(await call('report.keep', wanted, CONTENT)).toEqual({ ok: false, error: 'not-found' });
    await call('report.read', READING, CONTENT);
    expect(await call('report.keep', wanted, ELSEWHERE)).toEqual({
      ok: false,
      error: 'not-allowed',
    });
    expect(await desk.world.database.reports.count()).toBe(0);
  });

  it('sends a long reading in parts, to its own page alone', async () => {
    const text = '新建公园3座。'.repeat(2_500);
    const textHash = sha256(text);
    expect(await call('report.read', { ...READING, text }, CONTENT)).toMatchObject({
      ok: true,
      value: { parts: 3 },
    });
    const last = { url: ADDRESS, textHash, part: 2 };
    expect(await call('report.part', last, CONTENT)).toHaveProperty('value.metrics.length', 500);
    expect(await call('report.part', last, ELSEWHERE)).toEqual({ ok: false, error: 'not-allowed' });
    desk.restart();
    expect(await call('report.part', last, CONTENT)).toEqual({ ok: false, error: 'not-found' });
  });

  it('keeps nothing of a report opened in a private window', async () => {
    const answer = await readAndKeep(READING, { ...CONTENT, isPrivate: true });
    expect(answer).toEqual({ ok: true, value: { kept: false } });
    expect(await desk.world.database.reports.count()).toBe(0);
  });

  it.each([
    { name: 'when the message says so', tabUrl: `${ADDRESS}?tab=2` },
    { name: 'when the tab is asked', tabUrl: SOURCE },
  ])('reads and keeps a page under the address that it moved to, $name', async ({ tabUrl }) => {
    const url = `${ADDRESS}?tab=2`;
    desk = background({ tabAddress: () => Promise.resolve(url) });
    const moved = { ...CONTENT, tabUrl };
    expect(await readAndKeep({ ...READING, url }, moved)).toEqual({
      ok: true,
      value: { kept: true },
    });
    expect(await desk.world.database.reports.toArray()).toMatchObject([
      { id: `${SOURCE}?tab=2`, url },
    ]);
  });

  it('keeps nothing under an address that the tab does not show', async () => {
    const answer = await readAndKeep({ ...READING, url: `${ADDRESS}?tab=2` }, CONTENT);
    expect(answer).toEqual({ ok: false, error: 'not-allowed' });
    expect(await desk.world.database.reports.count()).toBe(0);
  });
});
