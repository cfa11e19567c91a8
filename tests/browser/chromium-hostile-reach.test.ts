import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { framingPage, spiedReport } from '../fixtures/pages/hostile';
import { bareReport, townLines } from '../fixtures/pages/special';
import { openNoteOn } from './harness/card';
import { cardOf, openCard } from './harness/card-frame';
import { pageOf } from './harness/chromium-tabs';
import { contentWorld } from './harness/content-world';
import { storedWriting, untilMarked, untilStored } from './harness/marks';
import { untilPainted } from './harness/paint';
import type { Tab } from './harness/tab';
import { givenChromium } from './harness/given-browser';

const HERE = 'http://www.linxi.gov.cn/reach/report.html?id=7';
const THERE = 'http://www.qingyuan.gov.cn/reach/report.html';
const FRAMING = 'http://www.qingyuan.gov.cn/reach/framing.html';
const PASSAGE = '现将2023年工作情况和2024年工作打算报告如下';
const NOTE = 'said by a visitor';

/* The extension's own API, in its pages. */
declare const chrome: {
  readonly runtime: {
    sendMessage(message: unknown): Promise<{ readonly ok: boolean; readonly error?: string }>;
  };
};

/* The browser says so when it refuses a page what the page asks for here. */
const { site, harness, browser } = givenChromium({
  isExpected: (trouble) => trouble.startsWith('Denying load of '),
});

beforeAll(async () => {
  for (const address of [HERE, THERE]) site.set(address, spiedReport(bareReport(townLines())));
  site.set(FRAMING, framingPage('about:blank'));
  /* Cards keep the token of their greeting for the tests, as a card that was taken over would. */
  await harness.context.addInitScript(() =>
    window.addEventListener('message', ({ data }) => {
      const token: unknown =
        typeof data === 'object' && data !== null ? Reflect.get(data, 'token') : undefined;
      if (location.protocol === 'chrome-extension:' && token !== undefined)
        Reflect.set(window, 'greeted', token);
    }),
  );
});

async function openReport(address: string): Promise<Tab> {
  const tab = await browser.open(address);
  await untilPainted(tab);
  return tab;
}

async function writeOn(tab: Tab, note: string): Promise<void> {
  await openNoteOn(tab, PASSAGE);
  await tab.write(note);
  await tab.press('Escape');
  await untilStored(browser, note);
}

it('a card that another page frames shows nothing, and reaches no note', async () => {
  const tab = await openReport(HERE);
  await writeOn(tab, NOTE);
  const paired = await cardOf(pageOf(tab));
  const token = String(await paired.evaluate(() => Reflect.get(window, 'greeted')));
  expect(token).toMatch(/^[\da-f]{32}$/);
  /* In this session the card has an address of its own; the content scripts know it. */
  const world = await contentWorld(pageOf(tab), harness.extensionId);
  const address: unknown = JSON.parse(await world.run(`chrome.runtime.getURL('/card.html')`));
  const other = await harness.open(FRAMING);
  await frameCard(other, String(address));
  const stray = await cardOf(other);
  const before = await storedWriting(browser);
  for (const guess of [token, '0'.repeat(32), '']) {
    expect(await greet(other, guess)).toBe('nothing');
    expect(await stray.evaluate(claim, guess)).toBe(false);
  }
  expect(await stray.evaluate(() => document.body.innerText.trim())).toBe('');
  for (const call of await callsOfPages())
    expect(await stray.evaluate(ask, call), call).toBe('not-allowed');
  expect(await stray.evaluate(ask, NOTES)).toBe('not-allowed');
  expect(await storedWriting(browser)).toBe(before);
  /* A token is good once, for its own card as well. */
  expect(await paired.evaluate(claim, token)).toBe(false);
  expect(await paired.evaluate(ask, NOTES)).toBe('ok');
  await other.close();
  await tab.close();
});

it('the address that a page could know of the card leads nowhere', async () => {
  const other = await harness.open(FRAMING);
  await frameCard(other, `chrome-extension://${harness.extensionId}/card.html`);
  expect(other.frames().filter((frame) => frame.url().endsWith('/card.html'))).toEqual([]);
  await frameCard(other, `chrome-extension://${harness.extensionId}/sidepanel.html`);
  await frameCard(other, `chrome-extension://${harness.extensionId}/popup.html`);
  expect(other.frames().filter((frame) => frame.url().startsWith('chrome-extension:'))).toEqual([]);
  await other.close();
});

it("what a page's content scripts may ask and hear holds nothing of other pages, nor what was written", async () => {
  const [here, there] = [await openReport(HERE), await openReport(THERE)];
  const world = await contentWorld(pageOf(there), harness.extensionId);
  await world.run(
    `chrome.runtime.onMessage.addListener((message) => void (globalThis.heard ??= []).push(message))`,
  );
  await writeOn(here, 'said here');
  await writeOn(there, 'said there');
  await expect.poll(() => world.run('heard'), { timeout: 20_000 }).toContain('marks.changed');
  const heard = await world.run('heard');
  expect(heard).not.toContain('linxi');
  expect(heard).not.toContain('said');
  const send = async (message: string): Promise<string> =>
    world.run(`chrome.runtime.sendMessage(${message})`);
  for (const call of await callsOfPages()) expect(await send(call), call).toBe(NOT_ALLOWED);
  expect(await send(NOTES)).toBe(NOT_ALLOWED);
  const token = 'f'.repeat(32);
  for (const url of [HERE, THERE]) {
    const answer = await send(JSON.stringify({ call: 'card.offer', request: { url, token } }));
    expect(answer === NOT_ALLOWED).toBe(url === HERE);
  }
  /* Offered by a page, a token is still no page's to claim. */
  expect(await send(JSON.stringify({ call: 'card.claim', request: { token } }))).toBe(NOT_ALLOWED);
  await here.close();
  await there.close();
});

it("the extension's storage is closed to content scripts", async () => {
  const tab = await openReport(THERE);
  const world = await contentWorld(pageOf(tab), harness.extensionId);
  for (const area of ['local', 'session']) {
    await expect(world.run(`chrome.storage.${area}.get(null)`), area).rejects.toThrow(/access/i);
    await expect(world.run(`chrome.storage.${area}.set({ settings: 1 })`), area).rejects.toThrow(
      /access/i,
    );
  }
  await tab.close();
});

it('what was written on an https page is shown on its http form only when the reader asked for it', async () => {
  const secure = 'https://www.linxi.gov.cn/reach/scheme.html';
  const plain = secure.replace('https:', 'http:');
  const html = spiedReport(bareReport(townLines()));
  await harness.context.route(secure, (route) =>
    route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }),
  );
  site.set(plain, html);
  const first = await openReport(secure);
  await writeOn(first, 'said on https');
  expect(await untilMarked(browser, first, 1)).toEqual([PASSAGE]);
  const second = await openReport(plain);
  expect(await second.run(() => location.protocol)).toBe('http:');
  await openNoteOn(second, PASSAGE);
  const card = await openCard(pageOf(second));
  expect(await card.locator('textarea').inputValue()).toBe('');
  await second.press('Escape');
  await untilMarked(browser, second, 0);
  await browser.ask(
    async (source) =>
      String((await chrome.runtime.sendMessage({ call: 'notes.share', request: { source } })).ok),
    plain,
  );
  expect(await untilMarked(browser, second, 1)).toEqual([PASSAGE]);
  await first.close();
  await second.close();
});

const NOTES = JSON.stringify({ call: 'card.notes', request: {} });
const NOT_ALLOWED = JSON.stringify({ ok: false, error: 'not-allowed' });

/**
 * Calls about the first stored annotation that only the extension's pages may make; each is a good
 * one.
 */
async function callsOfPages(): Promise<readonly string[]> {
  const { id, source } = firstAnnotation(await storedWriting(browser));
  const calls = [
    { call: 'annotation.list', request: { source } },
    { call: 'tag.list', request: {} },
    { call: 'notes.share', request: { source } },
    { call: 'sync.stand', request: {} },
    { call: 'sync.now', request: {} },
    { call: 'sync.off', request: {} },
    { call: 'sync.decide', request: { keep: true } },
    { call: 'sync.forget', request: { device: 'a' } },
    { call: 'sync.hand-over', request: {} },
    { call: 'sync.take-in', request: { entries: [], keep: false } },
  ].map((call) => JSON.stringify(call));
  for (const call of calls) expect(await browser.ask(ask, call), call).toBe('ok');
  const place = { kind: 'webdav', address: 'http://127.0.0.1:9/', user: '' };
  const forPagesAlone = [
    { call: 'annotation.delete', request: { id } },
    { call: 'sync.set-up', request: { place, label: 'a', withTexts: true } },
  ];
  return [...calls, ...forPagesAlone.map((call) => JSON.stringify(call))];
}

function firstAnnotation(stored: string): { readonly id: string; readonly source: string } {
  const tables: unknown = JSON.parse(stored);
  const [first]: unknown[] = Array.isArray(tables) ? tables.flat() : [];
  const id: unknown = Object(first).id;
  const source: unknown = Object(first).target?.source;
  if (typeof id !== 'string' || typeof source !== 'string') throw new Error('no annotation');
  return { id, source };
}

/** Frames an address in a page and waits until the frame has loaded or was refused. */
const frameCard = (page: Page, address: string): Promise<unknown> =>
  page.evaluate(
    (src) =>
      new Promise((resolve) => {
        const frame = document.createElement('iframe');
        frame.addEventListener('load', resolve);
        frame.src = src;
        document.body.append(frame);
      }),
    address,
  );

/** Greets every frame as a content script would. Answers what the card says. */
const greet = (page: Page, token: string): Promise<string> =>
  page.evaluate(async (given) => {
    const answers: string[] = [];
    for (const { contentWindow } of document.querySelectorAll('iframe')) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => answers.push(JSON.stringify(data));
      contentWindow?.postMessage({ token: given }, '*', [port2]);
    }
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    return answers.join() || 'nothing';
  }, token);

/* These run in a card. */

const claim = async (token: string): Promise<boolean> =>
  (await chrome.runtime.sendMessage({ call: 'card.claim', request: { token } })).ok;

async function ask(message: string): Promise<string> {
  const parsed: unknown = JSON.parse(message);
  const { ok, error } = await chrome.runtime.sendMessage(parsed);
  return ok ? 'ok' : String(error);
}
