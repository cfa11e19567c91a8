import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Sender } from '../../lib/messages/router';
import { ADDRESS, SOURCE } from '../builders/annotation-edit';
import { background, READING } from '../builders/background-world';
import { noteOn, spanOf, TEXT_HASH } from '../builders/notes';
import { CARD, CONTENT, PAGE } from '../builders/senders';

const PLAIN = ADDRESS.replace('https:', 'http:');
const PLAIN_CONTENT: Sender = {
  ...CONTENT,
  url: PLAIN,
  origin: 'http://www.linxi.gov.cn',
  tabUrl: PLAIN,
  documentId: 'plain',
};
const TOKEN = '0123456789abcdef'.repeat(2);

let desk = background();
const call: (typeof desk)['call'] = (name, request, sender) => desk.call(name, request, sender);

/** What the card on a page shows, and how many marks the page itself gets. */
async function shownOn(content: Sender): Promise<{ card: unknown; marks: unknown }> {
  const { url } = content;
  await call('page.opened', { url }, content);
  await call('report.read', { ...READING, url }, content);
  await call('card.offer', { url, token: TOKEN }, content);
  await call('card.claim', { token: TOKEN }, CARD);
  return {
    card: await call('card.notes', {}, CARD),
    marks: await call('marks.list', { url, textHash: TEXT_HASH }, content),
  };
}

beforeEach(async () => {
  desk = background();
  await call('annotation.save', noteOn('2.88亿元', 1, ADDRESS), PAGE);
  await call('annotation.save', noteOn('三座', 2, PLAIN), PAGE);
});

describe('a page', () => {
  it('on https gets all notes', async () => {
    const { card, marks } = await shownOn(CONTENT);
    expect(card).toMatchObject({
      value: { annotations: [{ note: '批注1' }, { note: '批注2' }], withheld: 0 },
    });
    expect(marks).toHaveProperty('value.length', 2);
  });

  it('on plain http gets those that were made there, and how many it does not get', async () => {
    const { card, marks } = await shownOn(PLAIN_CONTENT);
    expect(card).toMatchObject({
      value: { source: SOURCE, annotations: [{ note: '批注2' }], withheld: 1 },
    });
    expect(card).toHaveProperty('value.annotations.length', 1);
    expect(marks).toEqual({ ok: true, value: [{ subject: 'pledge', ...spanOf('三座') }] });
    expect(JSON.stringify(marks)).not.toContain('withheld');
  });

  it('on plain http gets all once the reader said so, also when the background was stopped', async () => {
    await shownOn(PLAIN_CONTENT);
    desk.announced.length = 0;
    expect(await call('notes.share', { source: PLAIN }, PAGE)).toEqual({
      ok: true,
      value: { shared: true },
    });
    expect(desk.announced).toMatchObject([{ source: SOURCE, documents: [{ url: PLAIN }] }]);
    desk.restart();
    const { card, marks } = await shownOn(PLAIN_CONTENT);
    expect(card).toMatchObject({
      value: { annotations: [{ note: '批注1' }, { note: '批注2' }], withheld: 0 },
    });
    expect(marks).toHaveProperty('value.length', 2);
  });

  it('on plain http gets no more because another page does', async () => {
    await call('notes.share', { source: 'https://www.qingyuan.gov.cn/a.html' }, PAGE);
    expect((await shownOn(PLAIN_CONTENT)).card).toMatchObject({ value: { withheld: 1 } });
  });

  it.each([
    { who: 'itself', sender: PLAIN_CONTENT },
    { who: 'its card', sender: CARD },
  ])('on plain http cannot say so $who', async ({ sender }) => {
    await shownOn(PLAIN_CONTENT);
    expect(await call('notes.share', { source: PLAIN }, sender)).toEqual({
      ok: false,
      error: 'not-allowed',
    });
    expect((await shownOn(PLAIN_CONTENT)).card).toMatchObject({ value: { withheld: 1 } });
  });
});
