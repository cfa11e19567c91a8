import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SiteAct, Sites } from '../../lib/model/site';
import { deskOf } from '../../lib/background/handlers';
import { ADDRESS } from '../builders/annotation-edit';
import { READING } from '../builders/background-world';
import { noteOn } from '../builders/notes';
import { CARD, CONTENT, PAGE } from '../builders/senders';
import { GOV, OTHER, siteWorld } from '../builders/site-world';

const ELSEWHERE_ADDRESS = `https://${OTHER}/a.html`;
const REPORT = { isReport: true, score: 0.9, reasons: [] };
const NO_REPORT = { isReport: false, score: 0.1, reasons: [] };

let desk = siteWorld();
const set = (host: string, act: SiteAct): Promise<unknown> =>
  desk.call('site.set', { host, act }, PAGE);
const list = (): Promise<unknown> => desk.call('site.list', {}, PAGE);
const detected = (verdict = REPORT, url = ADDRESS): Promise<unknown> =>
  desk.call(
    'page.detected',
    { url, verdict },
    { ...CONTENT, url, origin: new URL(url).origin, tabUrl: url },
  );
const WANTED = { ok: true, value: { isWanted: true } };
const NOT_WANTED = { ok: true, value: { isWanted: false } };

beforeEach(() => {
  desk = siteWorld();
});

describe('what is chosen for a site', () => {
  it.each<{ act: SiteAct; sites: Partial<Sites> }>([
    { act: 'never', sites: { never: [GOV] } },
    { act: 'always', sites: { always: [GOV] } },
    { act: 'pause', sites: { paused: [GOV] } },
    { act: 'auto', sites: {} },
    { act: 'resume', sites: {} },
  ])('$act is told, and told again later', async ({ act, sites }) => {
    const all = { ok: true, value: { always: [], never: [], paused: [], ...sites } };
    expect(await set(GOV, act)).toEqual(all);
    desk.restart();
    expect(await list()).toEqual(all);
    expect(desk.state.told).toBe(1);
  });

  it('one choice takes the place of another, and none is left by the last', async () => {
    for (const act of ['always', 'pause', 'never'] as const) await set(GOV, act);
    expect(await list()).toMatchObject({ value: { always: [], never: [GOV], paused: [] } });
    await set(GOV, 'auto');
    expect(await list()).toMatchObject({ value: { always: [], never: [], paused: [] } });
  });

  it('a pause keeps what was chosen before', async () => {
    await set(GOV, 'always');
    await set(GOV, 'pause');
    expect(await set(GOV, 'resume')).toMatchObject({ value: { always: [GOV], paused: [] } });
  });

  it.each([{ sender: CONTENT }, { sender: CARD }])(
    'is not for others to ask or say: $sender.kind',
    async ({ sender }) => {
      expect(await desk.call('site.set', { host: GOV, act: 'never' }, sender)).toEqual({
        ok: false,
        error: 'not-allowed',
      });
      expect(await desk.call('site.list', {}, sender)).toEqual({ ok: false, error: 'not-allowed' });
      expect(desk.state.stored.never).toEqual([]);
    },
  );

  it.each([{ host: 'a.gov.cn/b' }, { host: '*.gov.cn' }, { host: '' }, { host: 'a:80' }])(
    '$host is no site',
    async ({ host }) => {
      expect(await set(host, 'never')).toEqual({ ok: false, error: 'invalid-message' });
    },
  );
});

describe('a page', () => {
  it.each<{ act: SiteAct; report: unknown; other: unknown }>([
    { act: 'auto', report: WANTED, other: NOT_WANTED },
    { act: 'always', report: WANTED, other: WANTED },
    { act: 'never', report: NOT_WANTED, other: NOT_WANTED },
    { act: 'pause', report: NOT_WANTED, other: NOT_WANTED },
    { act: 'resume', report: WANTED, other: NOT_WANTED },
  ])('of a site with "$act" is read if it is wanted', async ({ act, report, other }) => {
    await set(GOV, act);
    expect([await detected(REPORT), await detected(NO_REPORT)]).toEqual([report, other]);
  });

  it('with notes on it is not read either where nothing is to be', async () => {
    await desk.call('report.read', READING, CONTENT);
    await desk.call('annotation.save', noteOn('2.88亿元', 1), PAGE);
    expect(await detected(NO_REPORT)).toEqual(WANTED);
    await set(GOV, 'never');
    expect(await detected(NO_REPORT)).toEqual(NOT_WANTED);
  });

  it('in a frame is not read where the tab’s site is not to be', async () => {
    await set(GOV, 'never');
    const url = 'https://www.qingyuan.gov.cn/frame.html';
    const sender = { ...CONTENT, url, origin: 'https://www.qingyuan.gov.cn', frameId: 4 };
    expect(await desk.call('page.detected', { url, verdict: REPORT }, sender)).toEqual(NOT_WANTED);
  });

  it.each([
    { name: 'page.coming', request: {} },
    { name: 'page.opened', request: { url: ADDRESS } },
    { name: 'report.read', request: READING },
    { name: 'report.keep', request: { url: ADDRESS, textHash: 'a'.repeat(64) } },
  ] as const)('of a site that is off is not read: $name', async ({ name, request }) => {
    await set(GOV, 'never');
    expect(await desk.call(name, request, CONTENT)).toEqual({ ok: false, error: 'site-off' });
    expect(await deskOf(desk.world).documents.all()).toEqual([]);
  });

  it('of a site that is off cannot be read on purpose: the choice is to be changed first', async () => {
    await set(GOV, 'never');
    expect(await desk.call('tab.analyse', { tabId: 7 }, PAGE)).toEqual({
      ok: false,
      error: 'site-off',
    });
    await set(GOV, 'auto');
    expect(await desk.call('tab.analyse', { tabId: 7 }, PAGE)).toEqual({
      ok: true,
      value: { injected: true },
    });
  });
});

describe('open pages follow', () => {
  const open = (tabId: number, url = ADDRESS): Promise<void> =>
    deskOf(desk.world).documents.note(
      { ...CONTENT, tabId, documentId: `d${tabId}` },
      { source: url, url },
    );

  it.each(['never', 'pause'] as const)('%s: the reader leaves those of the site', async (act) => {
    await open(7);
    await open(8, 'https://www.qingyuan.gov.cn/b.html');
    await set(GOV, act);
    expect([desk.state.left, desk.state.badges, desk.state.looked]).toEqual([[7], [7], []]);
    const { documents } = deskOf(desk.world);
    expect((await documents.all()).map(({ tabId }) => tabId)).toEqual([8]);
  });

  it.each([
    { acts: ['always'], looks: 1 },
    { acts: ['pause', 'resume'], looks: 1 },
    { acts: ['never', 'auto'], looks: 1 },
    { acts: ['pause', 'never', 'resume'], looks: 0 },
  ] as const)(
    '$acts: their detectors tell of them anew, and what is read is decided as ever',
    async ({ acts, looks }) => {
      desk.state.tabs.set(GOV, [7, 8]);
      for (const act of acts) await set(GOV, act);
      expect(desk.state.looked).toEqual(Array(looks).fill(`${GOV} 7,8`));
    },
  );

  it('the reader that was just starting hears it too: whichever comes first', async () => {
    const opened = desk.call('page.opened', { url: ADDRESS }, CONTENT);
    await set(GOV, 'never');
    const answer = await opened;
    const isSentAway = desk.state.left.includes(7);
    expect(isSentAway || JSON.stringify(answer).includes('site-off')).toBe(true);
  });
});

describe('a site outside of the government’s', () => {
  const allow = (): Promise<void> => {
    desk.state.allowed = [OTHER];
    return deskOf(desk.world).sites.settle();
  };

  it('is not read always before the browser allows it', async () => {
    expect(await set(OTHER, 'always')).toEqual({ ok: false, error: 'not-allowed' });
    expect(await list()).toMatchObject({ value: { always: [] } });
  });

  it('is, once it is allowed, wherever that was done: also where the popup is gone', async () => {
    await set(OTHER, 'never');
    await set(OTHER, 'pause');
    await allow();
    expect(await list()).toEqual({ ok: true, value: { always: [OTHER], never: [], paused: [] } });
    expect([desk.state.detected, desk.state.looked]).toEqual([[OTHER], [`${OTHER} 9`]]);
    expect(await detected(NO_REPORT, ELSEWHERE_ADDRESS)).toEqual(WANTED);
    expect(await set(OTHER, 'always')).toMatchObject({ ok: true });
  });

  it.each<{ act: SiteAct; never: readonly string[] }>([
    { act: 'auto', never: [] },
    { act: 'never', never: [OTHER] },
  ])('$act gives the permission back, and the reader leaves', async ({ act, never }) => {
    await allow();
    await deskOf(desk.world).documents.note(
      { ...CONTENT, tabId: 9, documentId: 'd9' },
      { source: ELSEWHERE_ADDRESS, url: ELSEWHERE_ADDRESS },
    );
    expect(await set(OTHER, act)).toEqual({ ok: true, value: { always: [], never, paused: [] } });
    expect([desk.state.allowed, desk.state.detected, desk.state.left.at(-1)]).toEqual([[], [], 9]);
    expect(await detected(NO_REPORT, ELSEWHERE_ADDRESS)).toEqual(NOT_WANTED);
  });

  it('is read once where the popup asks for it as well, in whatever order', async () => {
    desk.state.allowed = [OTHER];
    await set(OTHER, 'always');
    expect(desk.state.looked).toEqual([`${OTHER} 9`]);
    await allow();
    await set(OTHER, 'always');
    expect(desk.state.looked).toEqual([`${OTHER} 9`]);
    await set(OTHER, 'pause');
    await set(OTHER, 'always');
    expect(desk.state.looked).toEqual([`${OTHER} 9`, `${OTHER} 9`]);
  });

  it('is not what the browser lists where it withholds most of the government’s', async () => {
    desk.state.allowed = [GOV];
    await deskOf(desk.world).sites.settle();
    expect(await list()).toMatchObject({ value: { always: [] } });
    expect([desk.state.detected, desk.state.looked]).toEqual([[], []]);
  });

  it('that the browser’s own settings took away is left', async () => {
    await allow();
    desk.state.allowed = [];
    await deskOf(desk.world).sites.settle();
    expect([desk.state.detected, desk.state.told]).toEqual([[], 2]);
  });

  it('a pause keeps the permission', async () => {
    await allow();
    expect(await set(OTHER, 'pause')).toMatchObject({
      value: { always: [OTHER], paused: [OTHER] },
    });
    expect(desk.state.allowed).toEqual([OTHER]);
  });
});

describe('where every page is read, not every page is kept', () => {
  const textHash = createHash('sha256').update(READING.text).digest('hex');
  const read = (verdict = NO_REPORT): Promise<unknown> =>
    desk.call('report.read', { ...READING, verdict }, CONTENT);
  const keep = (): Promise<unknown> =>
    desk.call('report.keep', { url: ADDRESS, textHash }, CONTENT);

  beforeEach(() => set(GOV, 'always'));

  it('what looks like none is not, until it is written about', async () => {
    await read();
    expect(await keep()).toEqual({ ok: true, value: { kept: false } });
    await desk.call('annotation.save', noteOn('2.88亿元', 1), PAGE);
    expect(await keep()).toEqual({ ok: true, value: { kept: true } });
  });

  it('what looks like one is', async () => {
    await read(REPORT);
    expect(await keep()).toEqual({ ok: true, value: { kept: true } });
    await read(NO_REPORT);
    expect(await keep()).toEqual({ ok: true, value: { kept: true } });
  });

  it('what was asked for is', async () => {
    await desk.call('tab.analyse', { tabId: 7 }, PAGE);
    await read();
    expect(await keep()).toEqual({ ok: true, value: { kept: true } });
  });
});
