import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Sender } from '../../lib/messages/router';
import { background, READING } from '../builders/background-world';
import { noteOn, TEXT_HASH } from '../builders/notes';
import { ADDRESS, SOURCE } from '../builders/annotation-edit';
import { CARD, CARD_ELSEWHERE, CONTENT, ELSEWHERE, PAGE } from '../builders/senders';

const OTHER = 'https://qingyuan.gov.cn/a.html';
const OTHER_ADDRESS = 'https://www.qingyuan.gov.cn/a.html';
const JOIN = { from: OTHER_ADDRESS, into: ADDRESS };

let desk = background();
const call: (typeof desk)['call'] = (name, request, sender) => desk.call(name, request, sender);

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Opens a page, has it kept, and pairs a card with it. */
async function open(content: Sender, card: Sender, text = READING.text): Promise<void> {
  const { url = '', tabId } = content;
  await call('page.opened', { url }, content);
  await call('report.read', { ...READING, url, text }, content);
  await call('report.keep', { url, textHash: sha256(text) }, content);
  const token = `${tabId}`.padStart(32, '0');
  await call('card.offer', { url, token }, content);
  await call('card.claim', { token }, card);
}

const notesOf = async (card: Sender): Promise<unknown> => call('card.notes', {}, card);
const told = (): unknown[] =>
  desk.announced.map(({ source, documents }) => [source, documents.length]);

beforeEach(async () => {
  desk = background();
  await open(CONTENT, CARD);
  await open(ELSEWHERE, CARD_ELSEWHERE);
  await call('annotation.save', noteOn('2.88亿元', 1), PAGE);
  await call('annotation.save', noteOn('三座', 2, OTHER), PAGE);
  desk.announced.length = 0;
});

describe('joining', () => {
  it('shows on either page what was added on both, and tells both pages', async () => {
    expect(await call('report.join', JOIN, PAGE)).toEqual({ ok: true, value: { joined: true } });
    for (const card of [CARD, CARD_ELSEWHERE]) {
      expect(await notesOf(card)).toMatchObject({
        value: {
          source: SOURCE,
          textHash: TEXT_HASH,
          annotations: [{ note: '批注1' }, { note: '批注2' }],
        },
      });
    }
    for (const [sender, url] of [
      [CONTENT, ADDRESS],
      [ELSEWHERE, OTHER_ADDRESS],
    ] as const) {
      expect(await call('marks.list', { url, textHash: TEXT_HASH }, sender)).toHaveProperty(
        'value.length',
        2,
      );
    }
    expect(told()).toEqual([[SOURCE, 2]]);
  });

  it('lets the card of either page edit what was added on the other', async () => {
    await call('report.join', JOIN, PAGE);
    const edit = { ...noteOn('2.88亿元', 1), fields: { note: '改了' } };
    expect(await call('annotation.save', edit, CARD_ELSEWHERE)).toMatchObject({ ok: true });
    expect(
      await call('annotation.delete', { id: noteOn('三座', 2, OTHER).id }, CARD),
    ).toMatchObject({ ok: true });
  });

  it('is lasting: a page that is opened later is listed with the others', async () => {
    await call('report.join', JOIN, PAGE);
    await call(
      'page.opened',
      { url: OTHER_ADDRESS },
      { ...ELSEWHERE, tabId: 12, documentId: 'later' },
    );
    await call('annotation.save', noteOn('财政总收入', 3), PAGE);
    expect(told().at(-1)).toEqual([SOURCE, 3]);
  });

  it('keeps the page that it is joined into, where it was not kept for want of notes', async () => {
    const third = 'https://www.heting.gov.cn/1.html';
    const sender = {
      ...CONTENT,
      url: third,
      origin: 'https://www.heting.gov.cn',
      tabUrl: third,
      tabId: 9,
    };
    const shown = { ...sender, documentId: 'heting' };
    await call('page.opened', { url: third }, shown);
    await call('report.read', { ...READING, url: third }, shown);
    expect(await call('report.join', { from: OTHER, into: third }, PAGE)).toEqual({
      ok: true,
      value: { joined: true },
    });
    expect(told()).toEqual([['https://heting.gov.cn/1.html', 2]]);
  });

  it.each([
    {
      name: 'never had the same text',
      request: { from: 'https://www.heting.gov.cn/1.html', into: ADDRESS },
    },
    { name: 'are one', request: { from: ADDRESS, into: `${ADDRESS}#top` } },
  ])('changes nothing where the two $name', async ({ request }) => {
    const heting = 'https://www.heting.gov.cn/1.html';
    const sender = { ...CONTENT, url: heting, origin: 'https://www.heting.gov.cn', tabUrl: heting };
    await open(
      { ...sender, tabId: 9, documentId: 'heting' },
      { ...CARD, tabId: 9, documentId: 'card-9' },
      '鹤亭镇。',
    );
    const before = await desk.world.memory.all();
    expect(await call('report.join', request, PAGE)).toEqual({
      ok: true,
      value: { joined: false },
    });
    expect(await desk.world.memory.all()).toEqual(before);
    expect(told()).toEqual([]);
  });

  it('moves the pages of a chain to its head', async () => {
    const third = 'https://www.heting.gov.cn/1.html';
    const sender = { ...CONTENT, url: third, origin: 'https://www.heting.gov.cn', tabUrl: third };
    await open(
      { ...sender, tabId: 9, documentId: 'heting' },
      { ...CARD, tabId: 9, documentId: 'card-9' },
    );
    await call('report.join', JOIN, PAGE);
    await call('report.join', { from: third, into: OTHER }, PAGE);
    expect(told().at(-1)).toEqual([SOURCE, 3]);
    expect(await notesOf({ ...CARD, tabId: 9, documentId: 'card-9' })).toMatchObject({
      value: { source: SOURCE },
    });
  });
});

describe('parting', () => {
  beforeEach(async () => {
    await call('report.join', JOIN, PAGE);
    desk.announced.length = 0;
  });

  it('gives each page its own again, and tells both', async () => {
    expect(await call('report.unjoin', { source: OTHER_ADDRESS }, PAGE)).toEqual({
      ok: true,
      value: { source: OTHER },
    });
    expect(await notesOf(CARD)).toMatchObject({
      value: { source: SOURCE, annotations: [{ note: '批注1' }] },
    });
    expect(await notesOf(CARD_ELSEWHERE)).toMatchObject({
      value: { source: OTHER, annotations: [{ note: '批注2' }] },
    });
    expect(told()).toEqual([
      [SOURCE, 1],
      [OTHER, 1],
    ]);
  });

  it('lets its card write for its page, and no more for the other', async () => {
    await call('report.unjoin', { source: OTHER }, PAGE);
    const own = { ...noteOn('三座', 2, OTHER), fields: { note: '改了' } };
    expect(await call('annotation.save', own, CARD_ELSEWHERE)).toMatchObject({ ok: true });
    const foreign = { ...noteOn('2.88亿元', 1), fields: { note: '改了' } };
    expect(await call('annotation.save', foreign, CARD_ELSEWHERE)).toEqual({
      ok: false,
      error: 'not-allowed',
    });
  });

  it('is also what erasing does: the page stands for itself', async () => {
    await call('store.erase', { id: OTHER, withNotes: false }, PAGE);
    const own = { ...noteOn('三座', 2, OTHER), fields: { note: '改了' } };
    expect(await call('annotation.save', own, CARD_ELSEWHERE)).toMatchObject({ ok: true });
    expect(await notesOf(CARD_ELSEWHERE)).toMatchObject({
      value: { source: OTHER, annotations: [{ note: '改了' }] },
    });
  });

  it('of what others were joined to changes and tells nothing', async () => {
    await call('report.unjoin', { source: SOURCE }, PAGE);
    expect(await notesOf(CARD_ELSEWHERE)).toMatchObject({ value: { source: SOURCE } });
    expect(told()).toEqual([]);
  });
});

it.each([
  { name: 'report.join', request: JOIN },
  { name: 'report.unjoin', request: { source: SOURCE } },
] as const)('$name says that the store is unavailable', async ({ name, request }) => {
  desk.world.database.close();
  expect(await call(name, request, PAGE)).toEqual({ ok: false, error: 'storage-unavailable' });
});
