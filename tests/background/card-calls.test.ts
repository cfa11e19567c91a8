import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Sender } from '../../lib/messages/router';
import { routeHash } from '../../lib/view/route';
import { ADDRESS, annotationEdit, HASH, SOURCE } from '../builders/annotation-edit';
import { background, READING } from '../builders/background-world';
import { noteOn, spanOf, TEXT_HASH } from '../builders/notes';
import { CARD, CARD_ELSEWHERE, CONTENT, PAGE } from '../builders/senders';

const TOKEN = '0123456789abcdef'.repeat(2);
const OFFER = { url: ADDRESS, token: TOKEN };

let desk = background();
const call: (typeof desk)['call'] = (name, request, sender) => desk.call(name, request, sender);

beforeEach(() => {
  desk = background();
});

describe('marks', () => {
  const marks = (over: Partial<typeof READING> = {}, sender: Sender = CONTENT): Promise<unknown> =>
    call('marks.list', { url: over.url ?? ADDRESS, textHash: TEXT_HASH }, sender);

  it('tell a page where something stands and of what kind, and nothing else', async () => {
    await call('annotation.save', noteOn('2.88亿元', 1), PAGE);
    await call('annotation.save', { ...noteOn('财政总收入', 2), subject: 'passage' }, PAGE);
    await call('annotation.save', noteOn('三座', 3, 'https://www.linxi.gov.cn/other.html'), PAGE);
    await call('report.read', READING, CONTENT);
    const answer = await marks();
    expect(answer).toStrictEqual({
      ok: true,
      value: expect.arrayContaining([
        { subject: 'pledge', ...spanOf('2.88亿元') },
        { subject: 'passage', ...spanOf('财政总收入') },
      ]),
    });
    expect(answer).toHaveProperty('value.length', 2);
    expect(JSON.stringify(answer)).not.toMatch(/批注|待核|kept|disputed|0b8a1d3e/);
  });

  it('leave out what is not in the text any more, and what was deleted', async () => {
    const gone = annotationEdit({ id: noteOn('三座', 5).id });
    const quote = { ...gone.target.quote, exact: '这句话从来不在这个页面上出现过' };
    await call('annotation.save', { ...gone, target: { ...gone.target, quote } }, PAGE);
    const deleted = noteOn('2.88亿元', 1);
    await call('annotation.save', deleted, PAGE);
    await call('annotation.delete', { id: deleted.id }, PAGE);
    await call('report.read', READING, CONTENT);
    expect(await marks()).toEqual({ ok: true, value: [] });
  });

  it('stand on the page that moved its address', async () => {
    const url = `${ADDRESS}?tab=2`;
    desk = background({ tabAddress: () => Promise.resolve(url) });
    await call('annotation.save', noteOn('2.88亿元', 1, url), PAGE);
    await call('report.read', { ...READING, url }, CONTENT);
    expect(await marks({ url })).toEqual({
      ok: true,
      value: [{ subject: 'pledge', ...spanOf('2.88亿元') }],
    });
    expect(await marks()).toEqual({ ok: true, value: [] });
  });

  it('are not told where the text is nowhere to be had', async () => {
    await call('annotation.save', noteOn('2.88亿元', 1), PAGE);
    expect(await marks()).toEqual({ ok: false, error: 'not-found' });
  });

  it('need a tab and the store', async () => {
    expect(await marks({}, { ...CONTENT, tabId: undefined })).toEqual({
      ok: false,
      error: 'not-allowed',
    });
    desk.world.database.close();
    expect(await marks()).toEqual({ ok: false, error: 'storage-unavailable' });
  });
});

describe('pairing', () => {
  it('answers the card with what the reader chose', async () => {
    await call('page.opened', { url: ADDRESS }, CONTENT);
    expect(await call('card.offer', OFFER, CONTENT)).toEqual({
      ok: true,
      value: { offered: true },
    });
    expect(await call('card.claim', { token: TOKEN }, CARD)).toMatchObject({
      ok: true,
      value: { language: 'zh_TW' },
    });
  });

  it.each([
    { name: 'a content script', sender: CONTENT },
    { name: 'a page of the extension', sender: PAGE },
    { name: 'a card in another tab', sender: CARD_ELSEWHERE },
  ])('is refused to $name, who has the token', async ({ sender }) => {
    await call('page.opened', { url: ADDRESS }, CONTENT);
    await call('card.offer', OFFER, CONTENT);
    expect(await call('card.claim', { token: TOKEN }, sender)).toEqual({
      ok: false,
      error: 'not-allowed',
    });
    expect(await call('card.notes', {}, sender)).toEqual({ ok: false, error: 'not-allowed' });
  });

  it('offers nothing for a page that the reader does not run in', async () => {
    expect(await call('card.offer', OFFER, CONTENT)).toEqual({ ok: false, error: 'not-found' });
    expect(await call('card.claim', { token: TOKEN }, CARD)).toEqual({
      ok: false,
      error: 'not-allowed',
    });
  });
});

describe('a page that comes back after another stood in its place', () => {
  const NEXT = 'https://www.linxi.gov.cn/next.html';

  beforeEach(async () => {
    await call('annotation.save', noteOn('2.88亿元', 1), PAGE);
    await call('page.opened', { url: ADDRESS }, CONTENT);
    await call('report.read', READING, CONTENT);
    await call(
      'page.opened',
      { url: NEXT },
      { ...CONTENT, url: NEXT, tabUrl: NEXT, documentId: 'document-3' },
    );
    desk.announced.length = 0;
  });

  it('asks for its marks and can have a card again', async () => {
    await call('marks.list', { url: ADDRESS, textHash: TEXT_HASH }, CONTENT);
    expect(await call('card.offer', OFFER, CONTENT)).toMatchObject({ ok: true });
    expect(await call('card.claim', { token: TOKEN }, CARD)).toMatchObject({ ok: true });
    expect(await call('card.notes', {}, CARD)).toMatchObject({
      value: { source: SOURCE, textHash: TEXT_HASH, annotations: [{ note: '批注1' }] },
    });
  });

  it('hears of changes again, and the other does no more', async () => {
    await call('marks.list', { url: ADDRESS, textHash: TEXT_HASH }, CONTENT);
    await call('annotation.save', noteOn('三座', 2, NEXT), PAGE);
    await call('annotation.save', noteOn('三座', 3), PAGE);
    expect(desk.announced.map(({ source, documents }) => [source, documents.length])).toEqual([
      ['https://linxi.gov.cn/next.html', 0],
      [SOURCE, 1],
    ]);
  });
});

describe("a card's notes", () => {
  const pair = async (): Promise<void> => {
    await call('page.opened', { url: ADDRESS }, CONTENT);
    await call('card.offer', OFFER, CONTENT);
    await call('card.claim', { token: TOKEN }, CARD);
  };

  it('are none, on a page without any, before it was read', async () => {
    await pair();
    expect(await call('card.notes', {}, CARD)).toEqual({
      ok: true,
      value: {
        source: SOURCE,
        url: ADDRESS,
        origin: new URL(ADDRESS).origin,
        textHash: '',
        annotations: [],
        anchors: {},
        withheld: 0,
        tags: [],
      },
    });
  });

  it('follow the page to its new address and text', async () => {
    const url = `${ADDRESS}?tab=2`;
    desk = background({ tabAddress: () => Promise.resolve(url) });
    await call('annotation.save', noteOn('2.88亿元', 1, url), PAGE);
    await pair();
    await call('report.read', { ...READING, url }, CONTENT);
    expect(await call('card.notes', {}, CARD)).toMatchObject({
      value: { source: `${SOURCE}?tab=2`, textHash: TEXT_HASH, annotations: [{ note: '批注1' }] },
    });
  });

  it('say why there are none', async () => {
    await pair();
    desk.world.database.close();
    expect(await call('card.notes', {}, CARD)).toEqual({ ok: false, error: 'storage-unavailable' });
  });

  it('are the same for a repeated question', async () => {
    await pair();
    expect(await call('card.notes', {}, CARD)).toEqual(await call('card.notes', {}, CARD));
    expect(await call('marks.list', { url: ADDRESS, textHash: HASH }, CONTENT)).toEqual({
      ok: true,
      value: [],
    });
  });
});

describe('the desk', () => {
  const opened: string[] = [];
  const paired = async (): Promise<void> => {
    opened.length = 0;
    desk = background({ openLibrary: async (hash) => void opened.push(hash) });
    await call('page.opened', { url: ADDRESS }, CONTENT);
    await call('card.offer', OFFER, CONTENT);
    await call('card.claim', { token: TOKEN }, CARD);
  };

  it('is opened by a paired card at the place that it names', async () => {
    await paired();
    const hash = routeHash({ view: 'report', id: SOURCE, quote: noteOn('2.88亿元', 1).target });
    expect(await call('library.open', { hash }, CARD)).toEqual({
      ok: true,
      value: { opened: true },
    });
    expect(opened).toEqual([hash]);
  });

  it.each(['', '/popup.html', '#/notes\n', 'https://a.gov.cn/#/notes', `#/${'a'.repeat(30_000)}`])(
    'is opened nowhere else: %j',
    async (hash) => {
      await paired();
      expect(await call('library.open', { hash }, CARD)).toEqual({
        ok: false,
        error: 'invalid-message',
      });
      expect(opened).toEqual([]);
    },
  );
});
