import 'fake-indexeddb/auto';
import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { deskOf } from '../../lib/background/handlers';
import { OpenDocuments } from '../../lib/background/open-documents';
import { keepAnnotated } from '../../lib/background/read-report';
import { RecentReadings } from '../../lib/background/recent-readings';
import type { Sender } from '../../lib/messages/router';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import type { Settings } from '../../lib/model/settings';
import { ADDRESS, SOURCE } from '../builders/annotation-edit';
import { background, READING } from '../builders/background-world';
import { extraction } from '../builders/extraction';
import { noteOn } from '../builders/notes';
import { CONTENT, PAGE } from '../builders/senders';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const NO_REPORT = { ...READING.verdict, isReport: false };
const NOTICE = '您访问的页面已被删除或者暂时不可用，请返回首页。';
const KEPT = { ok: true, value: { kept: true } };
const NOT_KEPT = { ok: true, value: { kept: false } };

let settings: Settings;
let desk = background();
const call: (typeof desk)['call'] = (name, request, sender) => desk.call(name, request, sender);
const read = (change: Partial<typeof READING> = {}, sender: Sender = CONTENT): Promise<unknown> =>
  call('report.read', { ...READING, ...change }, sender);
const keep = (text = READING.text, sender: Sender = CONTENT): Promise<unknown> =>
  call('report.keep', { url: ADDRESS, textHash: sha256(text) }, sender);
const texts = async (): Promise<string[]> =>
  (await desk.world.database.snapshots.toArray()).map(({ text }) => text);

beforeEach(() => {
  settings = DEFAULT_SETTINGS;
  desk = background({
    readSettings: () => Promise.resolve(settings),
    setBadge: vi.fn(() => Promise.resolve()),
  });
});

describe('a page that shows its report no more', () => {
  beforeEach(async () => {
    await read();
    expect(await keep()).toEqual(KEPT);
  });

  it('is told, counts nothing, and is no version of the report', async () => {
    expect(await read({ text: NOTICE, verdict: NO_REPORT })).toMatchObject({
      ok: true,
      value: { isTakenDown: true },
    });
    expect(desk.world.setBadge).toHaveBeenLastCalledWith(7);
    expect(await keep(NOTICE)).toEqual(NOT_KEPT);
    expect(await texts()).toEqual([READING.text]);
    expect(await desk.world.database.reports.get(SOURCE)).toMatchObject({
      textHash: sha256(READING.text),
    });
  });

  it.each([
    { name: 'is a report by its looks', text: NOTICE, verdict: READING.verdict },
    {
      name: 'still has its text, whatever it looks like',
      text: `${READING.text}\n${NOTICE}`,
      verdict: NO_REPORT,
    },
  ])('but not one that $name: it is kept', async ({ text, verdict }) => {
    expect(await read({ text, verdict })).not.toHaveProperty('value.isTakenDown');
    expect(await keep(text)).toEqual(KEPT);
    expect(await texts()).toContain(text);
  });

  it('nor one at another address', async () => {
    const url = 'https://www.linxi.gov.cn/other.html';
    const sender = { ...CONTENT, url, tabUrl: url };
    expect(await read({ url, text: NOTICE, verdict: NO_REPORT }, sender)).not.toHaveProperty(
      'value.isTakenDown',
    );
  });

  it('nor one whose database does not answer', async () => {
    desk.world.database.close();
    expect(await read({ text: NOTICE, verdict: NO_REPORT })).not.toHaveProperty(
      'value.isTakenDown',
    );
  });
});

describe('where only what has notes is to be kept', () => {
  beforeEach(() => {
    settings = { ...DEFAULT_SETTINGS, keepUnannotated: false };
  });

  it('a report without notes is not kept', async () => {
    await read();
    expect(await keep()).toEqual(NOT_KEPT);
    expect([await desk.world.database.reports.count(), await texts()]).toEqual([0, []]);
  });

  it('it is kept at the first note', async () => {
    await read();
    await keep();
    await call('annotation.save', noteOn('2.88亿元', 1), PAGE);
    await vi.waitFor(async () => expect(await texts()).toEqual([READING.text]));
    expect(await desk.world.database.reports.toArray()).toMatchObject([
      { id: SOURCE, url: ADDRESS, metricCount: 2 },
    ]);
  });

  it.each<{
    name: string;
    shown?: Partial<Sender>;
    source?: string;
    isGone?: boolean;
    kept: string[];
  }>([
    { name: 'that a page shows is', kept: [READING.text] },
    { name: 'that a private window shows is not', shown: { isPrivate: true }, kept: [] },
    {
      name: 'that only another page shows is not',
      source: 'https://linxi.gov.cn/b.html',
      kept: [],
    },
    { name: 'in whose place there is a notice is not', isGone: true, kept: [] },
  ])(
    'at the first note, what was read $name kept',
    async ({ shown, source = SOURCE, isGone = false, kept }) => {
      const { world } = desk;
      const documents = new OpenDocuments(world.memory, world.nowMs);
      const recent = new RecentReadings();
      const textHash = sha256(READING.text);
      recent.add(SOURCE, textHash, { request: READING, extraction: extraction(), isGone });
      await documents.note({ ...CONTENT, ...shown }, { source, url: ADDRESS, textHash });
      await keepAnnotated({ ...deskOf(world), recent, documents }, SOURCE);
      expect(await texts()).toEqual(kept);
    },
  );

  it('a report with notes is kept, and so is its next text', async () => {
    await call('annotation.save', noteOn('2.88亿元', 1), PAGE);
    await read();
    expect(await keep()).toEqual(KEPT);
  });

  it('a report whose only note was deleted is not', async () => {
    const note = noteOn('2.88亿元', 1);
    await call('annotation.save', note, PAGE);
    await call('annotation.delete', { id: note.id }, PAGE);
    await read();
    expect(await keep()).toEqual(NOT_KEPT);
  });
});

describe('a page that is no report by its looks', () => {
  const detected = (): Promise<unknown> =>
    call('page.detected', { url: ADDRESS, verdict: NO_REPORT }, CONTENT);
  const OPENED = { ok: true, value: { isWanted: true } };
  const LEFT = { ok: true, value: { isWanted: false } };

  it('is left alone', async () => {
    expect(await detected()).toEqual(LEFT);
  });

  it('opens read where there are notes, and no more when they are gone', async () => {
    const note = noteOn('2.88亿元', 1);
    await call('annotation.save', note, PAGE);
    expect(await detected()).toEqual(OPENED);
    await call('annotation.delete', { id: note.id }, PAGE);
    expect(await detected()).toEqual(LEFT);
  });

  it('opens read once the reader had it read', async () => {
    await call('tab.analyse', { tabId: 7 }, PAGE);
    await read({ verdict: NO_REPORT });
    await keep();
    expect(await desk.world.database.reports.get(SOURCE)).toMatchObject({ wasAskedFor: true });
    expect(await detected()).toEqual(OPENED);
    const again = { ...CONTENT, tabId: 12, documentId: 'another-tab' };
    await read({ verdict: NO_REPORT, text: `${READING.text}\n改了。` }, again);
    expect(await keep(`${READING.text}\n改了。`, again)).toEqual(KEPT);
    desk.restart();
    expect(await detected()).toEqual(OPENED);
  });

  it.each<{ name: string; ask: () => Promise<unknown> }>([
    { name: 'nobody asked', ask: () => Promise.resolve() },
    { name: 'another tab was asked for', ask: () => call('tab.analyse', { tabId: 8 }, PAGE) },
  ])('was not asked for where $name', async ({ ask }) => {
    await ask();
    await read({ verdict: NO_REPORT });
    await keep();
    expect((await desk.world.database.reports.get(SOURCE))?.wasAskedFor).toBeUndefined();
    expect(await detected()).toEqual(LEFT);
  });

  it('was not asked for where the tab showed another page then', async () => {
    desk = background({
      tabAddress: () => Promise.resolve('https://www.linxi.gov.cn/before.html'),
    });
    await call('tab.analyse', { tabId: 7 }, PAGE);
    await read({ verdict: NO_REPORT });
    await keep();
    expect((await desk.world.database.reports.get(SOURCE))?.wasAskedFor).toBeUndefined();
  });

  it('is left alone where the database does not answer', async () => {
    await call('annotation.save', noteOn('2.88亿元', 1), PAGE);
    desk.world.database.close();
    expect(await detected()).toEqual(LEFT);
  });
});
