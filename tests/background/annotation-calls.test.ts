import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { describe as describeTarget } from '../../lib/anchor/describe';
import { extract } from '../../lib/extract/index';
import type { BackgroundCall } from '../../lib/messages/map';
import type { Sender } from '../../lib/messages/router';
import { ok } from '../../lib/model/result';
import { ADDRESS, annotationEdit, HASH, SOURCE } from '../builders/annotation-edit';
import { background, READING } from '../builders/background-world';
import { noteOn, spanOf, TEXT_HASH } from '../builders/notes';
import { CARD, CARD_ELSEWHERE, CONTENT, ELSEWHERE, PAGE } from '../builders/senders';

const TOKEN = '0123456789abcdef'.repeat(2);
const OTHER = 'https://www.qingyuan.gov.cn/a.html';
const NOT_ALLOWED = { ok: false, error: 'not-allowed' };
const { id } = annotationEdit();

let desk = background();
const call: (typeof desk)['call'] = (name, request, sender) => desk.call(name, request, sender);

/** Pairs a card with a content script's page. */
async function pair(content: Sender, card: Sender): Promise<void> {
  await call('page.opened', { url: content.url }, content);
  await call('card.offer', { url: content.url, token: TOKEN }, content);
  expect(await call('card.claim', { token: TOKEN }, card)).toMatchObject({ ok: true });
}

const notes = async (): Promise<readonly string[]> => {
  const rows = await desk.world.database.annotations.toArray();
  return rows.filter(({ deletedAt }) => deletedAt === undefined).map(({ note }) => note);
};

beforeEach(() => {
  desk = background({ fetchText: () => Promise.resolve(ok(READING.text)) });
});

const CALLS: readonly { readonly name: BackgroundCall; readonly request: unknown }[] = [
  { name: 'annotation.save', request: annotationEdit({ fields: { note: '改了' } }) },
  { name: 'annotation.delete', request: { id } },
  {
    name: 'annotation.undo',
    request: { step: { id, fields: { note: { was: '', is: '去年也说过' } } } },
  },
  { name: 'annotation.bulk', request: { ids: [id], begun: [], change: { isDeleted: true } } },
  {
    name: 'annotation.undo-all',
    request: { steps: [{ id, fields: { note: { was: '', is: '去年也说过' } } }] },
  },
  { name: 'filter.save', request: { id, name: '逾期', filter: '{}' } },
  { name: 'filter.delete', request: { id } },
  { name: 'notes.share', request: { source: SOURCE } },
  { name: 'bin.restore', request: { id } },
  { name: 'bin.erase', request: { id } },
  { name: 'report.join', request: { from: SOURCE, into: OTHER } },
  { name: 'report.unjoin', request: { source: SOURCE } },
  { name: 'store.erase', request: { id: SOURCE, withNotes: true } },
  { name: 'store.erase-unannotated', request: {} },
  { name: 'annotation.list', request: { source: SOURCE } },
  { name: 'annotation.anchors', request: { source: SOURCE, textHash: HASH, tabId: 7 } },
  { name: 'tag.list', request: {} },
  { name: 'card.claim', request: { token: TOKEN } },
  { name: 'card.notes', request: {} },
  { name: 'card.step', request: { direction: 'next' } },
  { name: 'library.open', request: { hash: '#/notes' } },
];

describe.each([
  { who: "the page's own content script", sender: CONTENT },
  { who: 'a content script of another page', sender: ELSEWHERE },
  { who: 'a card that was never paired', sender: CARD },
])('$who', ({ sender }) => {
  it.each(CALLS)('may not $name', async ({ name, request }) => {
    await call('annotation.save', annotationEdit(), PAGE);
    await call('page.opened', { url: ADDRESS }, CONTENT);
    desk.announced.length = 0;
    expect(await call(name, request, sender)).toEqual(NOT_ALLOWED);
    expect(await notes()).toEqual(['去年也说过']);
    expect(desk.announced).toEqual([]);
  });
});

describe('a paired card', () => {
  beforeEach(async () => {
    await call('annotation.save', annotationEdit(), PAGE);
    await pair(CONTENT, CARD);
  });

  it('reads what the reader added on its own page, also when the background was stopped', async () => {
    await call('annotation.save', noteOn('2.88亿元', 2, OTHER), PAGE);
    await call('report.read', READING, CONTENT);
    desk.restart();
    expect(await call('card.notes', {}, CARD)).toMatchObject({
      ok: true,
      value: {
        source: SOURCE,
        textHash: TEXT_HASH,
        annotations: [{ id, note: '去年也说过' }],
        anchors: { [id]: { outcome: 'same', ...spanOf('年底前完成三座桥梁加固') } },
        tags: ['待核'],
      },
    });
  });

  it('edits and deletes there', async () => {
    const edit = annotationEdit({ fields: { note: '改了' } });
    expect(await call('annotation.save', edit, CARD)).toMatchObject({
      ok: true,
      value: { annotation: { note: '改了' } },
    });
    expect(await call('annotation.delete', { id }, CARD)).toMatchObject({
      ok: true,
      value: { annotation: { id }, undo: { id } },
    });
    expect(await notes()).toEqual([]);
  });

  it('refuses a note that has no room beside what somebody else wrote meanwhile', async () => {
    const write = (letter: string) =>
      call(
        'annotation.save',
        { ...annotationEdit({ fields: { note: letter.repeat(60_000) } }), notesWere: [''] },
        CARD,
      );
    await call('annotation.save', annotationEdit({ fields: { note: '' } }), CARD);
    expect(await write('甲')).toMatchObject({ ok: true });
    expect(await write('乙')).toEqual({ ok: false, error: 'note-too-long' });
  });

  it('is announced with the documents that show the page, and those alone', async () => {
    await call('page.opened', { url: OTHER }, ELSEWHERE);
    const again = { ...CONTENT, tabId: 9, documentId: 'document-9' };
    await call('page.opened', { url: `${ADDRESS}#end` }, again);
    desk.announced.length = 0;
    await call('annotation.save', annotationEdit({ fields: { note: '改了' } }), CARD);
    await call('annotation.delete', { id }, CARD);
    const told = desk.announced.map(({ source, documents }) => [
      source,
      documents.map(({ tabId }) => tabId).sort(),
    ]);
    expect(told).toEqual([
      [SOURCE, [7, 9]],
      [SOURCE, [7, 9]],
    ]);
  });

  it.each<{ name: string; call: BackgroundCall; request: unknown }>([
    { name: 'add to another page', call: 'annotation.save', request: noteOn('2.88亿元', 2, OTHER) },
    {
      name: "take over another page's note",
      call: 'annotation.save',
      request: noteOn('2.88亿元', 1),
    },
    {
      name: "delete another page's note",
      call: 'annotation.delete',
      request: { id: noteOn('2.88亿元', 1).id },
    },
    { name: 'list what it likes', call: 'annotation.list', request: { source: SOURCE } },
    {
      name: 'have looked for what it likes',
      call: 'annotation.anchors',
      request: { source: SOURCE, textHash: HASH, tabId: 7 },
    },
    { name: 'list all tags', call: 'tag.list', request: {} },
    { name: 'have a tab read', call: 'tab.analyse', request: { tabId: 7 } },
  ])('may not $name', async ({ call: name, request }) => {
    await call('annotation.save', noteOn('2.88亿元', 1, OTHER), PAGE);
    expect(await call(name, request, CARD)).toEqual(NOT_ALLOWED);
    expect(await notes()).toEqual(expect.arrayContaining(['去年也说过', '批注1']));
    expect(desk.injected).toEqual([]);
  });

  it("neither takes back nor does again what was done to another page's note", async () => {
    const foreign = noteOn('2.88亿元', 1, OTHER);
    const saved = await call('annotation.save', foreign, PAGE);
    const step = { id: foreign.id, fields: { deleted: { was: true, is: false } } };
    expect(saved).toMatchObject({ value: { undo: step } });
    expect(await call('annotation.undo', { step }, CARD)).toEqual(NOT_ALLOWED);
    expect(await notes()).toContain('批注1');
  });

  it('says nothing any more when its page has gone', async () => {
    await call(
      'page.opened',
      { url: OTHER },
      { ...CONTENT, url: OTHER, origin: ELSEWHERE.origin, documentId: 'next' },
    );
    expect(await call('card.notes', {}, CARD)).toEqual(NOT_ALLOWED);
    expect(
      await call('annotation.save', annotationEdit({ fields: { note: '改了' } }), CARD),
    ).toEqual(NOT_ALLOWED);
  });

  it('of another page has nothing to do with this one', async () => {
    await pair(ELSEWHERE, CARD_ELSEWHERE);
    expect(await call('card.notes', {}, CARD_ELSEWHERE)).toMatchObject({
      value: { source: 'https://qingyuan.gov.cn/a.html', annotations: [] },
    });
    expect(await call('annotation.delete', { id }, CARD_ELSEWHERE)).toEqual(NOT_ALLOWED);
  });

  it('writes also in a private window, where no report is kept', async () => {
    const secret = { ...CONTENT, tabId: 11, documentId: 'private', isPrivate: true };
    const card = { ...CARD, tabId: 11, documentId: 'private-card', isPrivate: true };
    await pair(secret, card);
    expect(await call('annotation.save', noteOn('2.88亿元', 3), card)).toMatchObject({ ok: true });
    await call('report.read', READING, secret);
    expect(await call('report.keep', { url: ADDRESS, textHash: TEXT_HASH }, secret)).toMatchObject({
      value: { kept: false },
    });
    expect(await notes()).toContain('批注3');
    expect(await desk.world.database.snapshots.count()).toBe(0);
  });
});

describe('the panel', () => {
  it('saves, lists, looks for and deletes the annotations of any page', async () => {
    await call('annotation.save', noteOn('2.88亿元', 1), PAGE);
    await call('report.read', READING, CONTENT);
    const wanted = { source: `${SOURCE}#top`, textHash: TEXT_HASH };
    const one = noteOn('2.88亿元', 1).id;
    expect(await call('annotation.list', { source: wanted.source }, PAGE)).toMatchObject({
      value: [{ id: one }],
    });
    expect(await call('tag.list', {}, PAGE)).toEqual({ ok: true, value: ['待核'] });
    expect(await call('annotation.anchors', { ...wanted, tabId: 7 }, PAGE)).toEqual({
      ok: true,
      value: { [one]: { outcome: 'same', ...spanOf('2.88亿元') } },
    });
    expect(await call('annotation.delete', { id: one }, PAGE)).toMatchObject({ ok: true });
    expect(await notes()).toEqual([]);
  });

  it('does not move an annotation to another page', async () => {
    await call('annotation.save', annotationEdit(), PAGE);
    const moved = annotationEdit({ target: { ...annotationEdit().target, source: OTHER } });
    expect(await call('annotation.save', moved, PAGE)).toEqual(NOT_ALLOWED);
  });

  it('hears that the store is unavailable; nothing is announced', async () => {
    desk.world.database.close();
    expect(await call('annotation.save', annotationEdit(), PAGE)).toEqual({
      ok: false,
      error: 'storage-unavailable',
    });
    expect(await call('annotation.delete', { id }, PAGE)).toEqual({
      ok: false,
      error: 'storage-unavailable',
    });
    expect(desk.announced).toEqual([]);
  });
});

it.each([
  { name: 'that was just read', isStopped: false },
  { name: 'that is kept', isStopped: true },
])('a new annotation in a text $name keeps what was understood there', async ({ isStopped }) => {
  const metric = extract(READING.text, {}).metrics.find(({ indicator }) => indicator !== undefined);
  if (metric === undefined) throw new Error('nothing measured');
  await call('report.read', READING, CONTENT);
  await call('report.keep', { url: ADDRESS, textHash: TEXT_HASH }, CONTENT);
  if (isStopped) desk.restart();
  const target = describeTarget(READING.text, TEXT_HASH, metric, SOURCE);
  await call('annotation.save', annotationEdit({ target, subject: 'metric' }), PAGE);
  const row = await desk.world.database.annotations.get(id);
  expect(row?.finding).toEqual({
    indicator: '财政总收入',
    indicatorKey: '财政总收入',
    metricStatus: metric.status,
  });
});
