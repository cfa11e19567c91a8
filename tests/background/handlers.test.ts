import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { backgroundHandlers } from '../../lib/background/handlers';
import type { BackgroundWorld } from '../../lib/background/world';
import type { Handlers, Sender } from '../../lib/messages/router';
import { annotationEdit, SOURCE } from '../builders/annotation-edit';
import { TEXT } from '../builders/extraction';
import { fixedEnvironment, freshDatabase } from '../builders/store-world';

const PAGE: Sender = { isOwn: true, isPage: true, isPrivate: false, url: 'chrome-extension://id/sidepanel.html' };
const TAB: Sender = { isOwn: true, isPage: false, isPrivate: false, url: SOURCE, tabId: 7, frameId: 0 };
const ELSEWHERE: Sender = { ...TAB, url: 'https://www.qingyuan.gov.cn/a.html' };
const verdict = { isReport: true, score: 0.9, reasons: [] };
const reading = { url: SOURCE, title: '临溪镇', text: TEXT, meta: {}, tables: [], verdict };
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('background handlers', () => {
  let world: BackgroundWorld;
  let injected: unknown[];
  let announced: string[];
  let handlers: Handlers;
  const call = async (name: string, request: unknown, sender: Sender): Promise<unknown> =>
    handlers[name]?.(request, sender);
  /** Reads a page and has it stored. */
  const readAndKeep = async (request: typeof reading, sender: Sender): Promise<unknown> => {
    await call('report.read', request, sender);
    return call('report.keep', { url: request.url, textHash: sha256(request.text) }, sender);
  };

  beforeEach(() => {
    injected = [];
    announced = [];
    world = {
      ...fixedEnvironment(),
      database: freshDatabase(),
      injectReader: (tabId, frameId) => {
        injected.push([tabId, frameId]);
        return Promise.resolve();
      },
      setBadge: () => Promise.resolve(),
      announce: (source) => announced.push(source),
    };
    handlers = backgroundHandlers(world);
  });

  it.each([
    { name: 'page.detected', request: { url: SOURCE } },
    { name: 'report.read', request: { ...reading, text: '' } },
    {
      name: 'report.read',
      request: { ...reading, tables: [{ start: 0, end: TEXT.length + 1, cells: [], headers: [] }] },
    },
    { name: 'annotation.save', request: { ...annotationEdit(), id: 'not-a-uuid' } },
    { name: 'annotation.save', request: { ...annotationEdit(), extra: 1 } },
    { name: 'annotation.save', request: annotationEdit({ fields: { note: 'x'.repeat(100_001) } }) },
    { name: 'annotation.delete', request: null },
    { name: 'annotation.list', request: { source: 'javascript:alert(1)' } },
    { name: 'tab.analyse', request: { tabId: '7' } },
  ])('refuses a malformed $name', async ({ name, request }) => {
    expect(await call(name, request, PAGE)).toEqual({ ok: false, error: 'invalid-message' });
  });

  it.each([
    { name: 'page.detected', request: { url: SOURCE, verdict } },
    { name: 'report.read', request: reading },
    { name: 'annotation.save', request: annotationEdit() },
    { name: 'annotation.delete', request: { id: annotationEdit().id, source: SOURCE } },
    { name: 'annotation.list', request: { source: SOURCE } },
    { name: 'tab.analyse', request: { tabId: 7 } },
  ])('refuses $name from a page that it does not speak of', async ({ name, request }) => {
    expect(await call(name, request, ELSEWHERE)).toEqual({ ok: false, error: 'not-allowed' });
    expect(await world.database.annotations.count()).toBe(0);
  });

  it('injects the reader into the frame of a report and leaves other pages alone', async () => {
    expect(await call('page.detected', { url: SOURCE, verdict }, TAB)).toEqual({ ok: true, value: { injected: true } });
    const no = { url: SOURCE, verdict: { ...verdict, isReport: false } };
    expect(await call('page.detected', no, TAB)).toEqual({ ok: true, value: { injected: false } });
    expect(injected).toEqual([[7, 0]]);
  });

  it('says when the browser forbids the injection', async () => {
    handlers = backgroundHandlers({ ...world, injectReader: () => Promise.reject(new Error('forbidden')) });
    expect(await call('tab.analyse', { tabId: 7 }, PAGE)).toEqual({ ok: false, error: 'injection-failed' });
  });

  it('keeps a report under its canonical address', async () => {
    const url = `${SOURCE}?from=timeline#top`;
    expect(await call('report.read', { ...reading, url }, TAB)).toMatchObject({
      ok: true,
      value: { reportId: SOURCE },
    });
    expect(await world.database.reports.count()).toBe(0);
    const kept = await call('report.keep', { url, textHash: sha256(TEXT) }, TAB);
    expect(kept).toEqual({ ok: true, value: { kept: true } });
    expect(await world.database.reports.toArray()).toMatchObject([{ id: SOURCE, url }]);
  });

  it('answers what the text states, with the SHA-256 of the text', async () => {
    const answer = await call('report.read', reading, TAB);
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
    world.database.close();
    expect(await call('report.read', reading, TAB)).toMatchObject({
      ok: true,
      value: { extraction: { metrics: [{ text: '2.88亿元' }, { text: '三座' }] } },
    });
    expect(await readAndKeep(reading, TAB)).toEqual({ ok: false, error: 'storage-unavailable' });
  });

  it('stores what was just read, for its own page alone', async () => {
    const wanted = { url: SOURCE, textHash: sha256(TEXT) };
    expect(await call('report.keep', wanted, TAB)).toEqual({ ok: false, error: 'not-found' });
    await call('report.read', reading, TAB);
    expect(await call('report.keep', wanted, ELSEWHERE)).toEqual({ ok: false, error: 'not-allowed' });
    expect(await world.database.reports.count()).toBe(0);
  });

  it('sends a long reading in parts, to its own page alone', async () => {
    const text = '新建公园3座。'.repeat(2_500);
    const textHash = sha256(text);
    expect(await call('report.read', { ...reading, text }, TAB)).toMatchObject({ ok: true, value: { parts: 3 } });
    const last = { url: SOURCE, textHash, part: 2 };
    expect(await call('report.part', last, TAB)).toHaveProperty('value.metrics.length', 500);
    expect(await call('report.part', last, ELSEWHERE)).toEqual({ ok: false, error: 'not-found' });
    handlers = backgroundHandlers(world);
    expect(await call('report.part', last, TAB)).toEqual({ ok: false, error: 'not-found' });
  });

  it('keeps nothing of a report opened in a private window', async () => {
    const answer = await readAndKeep(reading, { ...TAB, isPrivate: true });
    expect(answer).toEqual({ ok: true, value: { kept: false } });
    expect(await world.database.reports.count()).toBe(0);
  });

  it('saves an annotation, announces it and lists it', async () => {
    expect(await call('annotation.save', annotationEdit(), TAB)).toMatchObject({
      ok: true,
      value: { note: '去年也说过' },
    });
    expect(announced).toEqual([SOURCE]);
    expect(await call('annotation.list', { source: SOURCE }, PAGE)).toMatchObject({
      ok: true,
      value: [{ reportId: SOURCE }],
    });
  });

  it("does not let one page edit or delete another page's annotation", async () => {
    await call('annotation.save', annotationEdit(), TAB);
    const foreign = annotationEdit({
      target: { ...annotationEdit().target, source: 'https://www.qingyuan.gov.cn/a.html' },
    });
    expect(await call('annotation.save', foreign, ELSEWHERE)).toEqual({ ok: false, error: 'not-allowed' });
    const wrong = { id: annotationEdit().id, source: 'https://www.qingyuan.gov.cn/a.html' };
    expect(await call('annotation.delete', wrong, ELSEWHERE)).toEqual({ ok: false, error: 'not-found' });
    expect(await call('annotation.list', { source: SOURCE }, TAB)).toMatchObject({ value: [{ note: '去年也说过' }] });
  });

  it('says that the store is unavailable and announces nothing', async () => {
    world.database.close();
    expect(await call('annotation.save', annotationEdit(), TAB)).toEqual({ ok: false, error: 'storage-unavailable' });
    expect(announced).toEqual([]);
  });
});
