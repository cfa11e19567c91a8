// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { BackgroundCalls } from '../../lib/messages/map';
import { fail, ok } from '../../lib/model/result';
import type { Result } from '../../lib/model/result';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import type { Settings } from '../../lib/model/settings';
import { startReader } from '../../lib/reader/start';
import type { Reader } from '../../lib/reader/start';
import { HASH } from '../builders/annotation-edit';
import { EXTRACTION, TEXT } from '../wording/samples';

type Opened = Result<BackgroundCalls['page.opened']['response']>;

const background = await vi.hoisted(async () => (await import('../builders/fake-call')).fakeCall());
vi.mock('../../lib/messages/send', () => ({
  callBackground: background.call,
  broadcast: () => undefined,
}));

let reader: Reader | undefined;
const leave = (): Promise<unknown> =>
  fakeBrowser.runtime.onMessage.trigger(
    { broadcast: 'reader.leave', detail: {} },
    { id: fakeBrowser.runtime.id },
    () => undefined,
  );
const reads = (): number => background.asked.filter(({ call }) => call === 'report.read').length;
const opens = (): number => background.asked.filter(({ call }) => call === 'page.opened').length;
const marks = (): number => document.querySelectorAll('mark').length;
const comeBack = (): boolean =>
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));

beforeEach(() => {
  background.forget();
  background.answer('page.opened', () => ok<Settings>(DEFAULT_SETTINGS));
  background.answer('report.read', () =>
    ok({ reportId: 'r', textHash: HASH, extraction: EXTRACTION, parts: 1 }),
  );
  background.answer('report.keep', () => ok({ kept: true }));
  background.answer('marks.list', () => ok([]));
  document.body.innerHTML = TEXT.split('\n')
    .map((line) => `<p>${line}</p>`)
    .join('');
});

afterEach(async () => {
  await leave();
  fakeBrowser.reset();
});

test('a page is read, and left when its site is switched off', async () => {
  reader = await startReader(document, window);
  expect([reader?.isOver(), reads()]).toEqual([false, 1]);
  expect(marks()).toBeGreaterThan(0);
  await leave();
  expect(reader?.isOver()).toBe(true);
  await vi.waitFor(() => expect(marks()).toBe(0));
});

test('a site that is switched off while the reader starts is not read', async () => {
  let answer = (_: Opened): void => undefined;
  background.answer('page.opened', () => new Promise<Opened>((resolve) => (answer = resolve)));
  const starting = startReader(document, window);
  await vi.waitFor(() => expect(opens()).toBe(1));
  await leave();
  answer(ok(DEFAULT_SETTINGS));
  expect([await starting, reads(), marks()]).toEqual([undefined, 0, 0]);
});

test('one that is off is not read at all', async () => {
  background.answer('page.opened', () => fail('site-off'));
  expect([await startReader(document, window), reads()]).toEqual([undefined, 0]);
});

test('a background that fails is no reason to leave a page unread', async () => {
  background.answer('page.opened', () => fail('unexpected'));
  reader = await startReader(document, window);
  expect([reader?.isOver(), reads()]).toEqual([false, 1]);
});

test('a page that comes back from the cache asks anew, and is left where it was switched off meanwhile', async () => {
  reader = await startReader(document, window);
  comeBack();
  await vi.waitFor(() => expect(opens()).toBe(2));
  expect(reader?.isOver()).toBe(false);
  background.answer('page.opened', () => fail('site-off'));
  comeBack();
  await vi.waitFor(() => expect(reader?.isOver()).toBe(true));
  await vi.waitFor(() => expect(marks()).toBe(0));
});

/** What the reader answers to the extension's own pages. */
const asked = (call: string): Promise<unknown> =>
  new Promise((resolve) => {
    void fakeBrowser.runtime.onMessage.trigger(
      { call, request: {} },
      { id: fakeBrowser.runtime.id },
      resolve,
    );
  });

test('steps by what only the reader knows are told of the places that can be seen', async () => {
  const count = async (layers: Partial<Settings['layers']>): Promise<Record<string, number>> => {
    const settings = {
      ...DEFAULT_SETTINGS,
      layers: { ...DEFAULT_SETTINGS.layers, directional: true, ...layers },
    };
    background.answer('page.opened', () => ok<Settings>(settings));
    reader = await startReader(document, window);
    const where = await asked('reader.where');
    await leave();
    const subjects = JSON.stringify(where).match(/"subject":"\w+"/g) ?? [];
    return Object.fromEntries(
      ['metric', 'pledge'].map((name) => [
        name,
        subjects.filter((one) => one.includes(name)).length,
      ]),
    );
  };
  const all = { metric: EXTRACTION.metrics.length, pledge: EXTRACTION.pledges.length };
  expect(await count({})).toEqual(all);
  expect(await count({ verifiable: false, directional: false })).toEqual({ ...all, pledge: 0 });
});

test('what was still being read when the site was switched off leaves nothing on the page', async () => {
  type Read = Result<BackgroundCalls['report.read']['response']>;
  let answer = (_: Read): void => undefined;
  background.answer('report.read', () => new Promise<Read>((resolve) => (answer = resolve)));
  const starting = startReader(document, window);
  await vi.waitFor(() => expect(reads()).toBe(1));
  await leave();
  answer(ok({ reportId: 'r', textHash: HASH, extraction: EXTRACTION, parts: 1 }));
  reader = await starting;
  expect([reader?.isOver(), marks()]).toEqual([true, 0]);
});
