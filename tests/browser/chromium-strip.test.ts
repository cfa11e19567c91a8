import type { Frame, Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { bareReport, townLines } from '../fixtures/pages/special';
import { boxOf, middleOf, openNoteOn } from './harness/card';
import { openCard, untilClosed, writeInCard } from './harness/card-frame';
import { pageOf } from './harness/chromium-tabs';
import { contentWorld } from './harness/content-world';
import { forgetNotes } from './harness/forget';
import { givenChromium } from './harness/given-browser';
import { untilPainted } from './harness/paint';
import { switchTo } from './harness/switches';
import { violations } from './harness/axe';
import type { Tab } from './harness/tab';

const ADDRESS = 'http://www.linxi.gov.cn/special/minimap.html';
const FRAMING = 'http://www.linxi.gov.cn/special/framing.html';
const PASSAGE = '现将2023年工作情况和2024年工作打算报告如下';
const NOTE = '与年鉴核对';

/* The extension's own API, in its pages. */
declare const chrome: {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly storage: { readonly local: { set(items: unknown): Promise<void> } };
  readonly commands: { readonly onCommand: { dispatch(command: string): void } };
};

const { site, harness, browser } = givenChromium();
let tab: Tab;
let page: Page;
let strip: Frame;

async function stripOf(of: Page): Promise<Frame> {
  for (;;) {
    const frame = of.frames().find((one) => one.url().endsWith('/strip.html'));
    if (frame !== undefined) return frame;
    await of.waitForEvent('framenavigated');
  }
}

const marks = (): Promise<string[]> =>
  strip
    .locator('[role=option]')
    .evaluateAll((options) => options.map((one) => one.getAttribute('aria-label') ?? ''));

/** Runs in the page: everything that a script finds of the extension's elements. */
const seenByPage = (): string =>
  [...document.documentElement.children]
    .filter(({ localName }) => localName === 'div')
    .map((host) => [host.outerHTML, JSON.stringify(host.getBoundingClientRect()), frames.length])
    .join('\n');

beforeAll(async () => {
  site.set(ADDRESS, bareReport(townLines()));
  site.set(FRAMING, '<!DOCTYPE html><title>x</title><p>x</p>');
  tab = await browser.open(ADDRESS);
  page = pageOf(tab);
  await untilPainted(tab);
  strip = await stripOf(page);
  await strip.locator('.strip').waitFor();
  /* The card's place is made when the page is at rest. */
  await page.waitForFunction(() => document.querySelectorAll('html > div').length === 3);
});

it('stands beside the text, of one size, and shows what the reader noted; the page sees no more of it', async () => {
  await forgetNotes(browser);
  await expect.poll(marks).toEqual([]);
  const before = await page.evaluate(seenByPage);
  const box = await (await strip.frameElement()).boundingBox();
  /* The page's own margin is eight pixels wide. */
  expect(box?.width).toBe(8);
  expect(box?.height).toBe(900);
  await openNoteOn(tab, PASSAGE);
  await writeInCard(await openCard(page), NOTE);
  await tab.press('Escape');
  await untilClosed(page);
  await expect.poll(marks).toEqual([`批注：${PASSAGE}`]);
  expect(await (await strip.frameElement()).boundingBox()).toEqual(box);
  await expect.poll(() => page.evaluate(seenByPage)).toBe(before);
});

it('a press leads to the place, and the keyboard stays with the page', async () => {
  await page.evaluate(() => scrollTo(0, 3_000));
  const option = await strip.locator('[role=option]').boundingBox();
  if (option === null) throw new Error('no mark');
  await page.mouse.click(option.x + 4, option.y + 6);
  await page.waitForFunction(() => scrollY < 1_000);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
});

it('goes from mark to mark by the keyboard', async () => {
  await page.evaluate(() => scrollTo(0, 3_000));
  await strip.locator('[role=listbox]').focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => scrollY < 1_000);
  const active = await strip.locator('[role=listbox]').getAttribute('aria-activedescendant');
  expect(await strip.locator(`#${active}`).getAttribute('aria-selected')).toBe('true');
});

/** What axe finds wrong with the strip as it is, on light paper and on dark. */
async function wrongs(): Promise<string[]> {
  const own = await harness.extensionPage('strip.html');
  /* Where the marks stand is of no account; styles in markup are refused. */
  const markup = await strip.evaluate(() => document.body.innerHTML.replace(/ style="[^"]*"/g, ''));
  await own.evaluate((html) => {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    document.body.replaceChildren(...parsed.body.children);
  }, markup);
  const found: string[] = [];
  for (const paper of ['light', 'dark']) {
    await own.evaluate((kind) => {
      document.documentElement.dataset.paper = kind;
    }, paper);
    found.push(...(await violations(own)).map((each) => `${paper}: ${JSON.stringify(each)}`));
  }
  await own.close();
  return found;
}

it('breaks no accessibility rule', async () => {
  expect(await wrongs()).toEqual([]);
});

it('shows nothing in a page that frames it, and takes no token of its making', async () => {
  /* In this session the strip has an address of its own; the content scripts know it. */
  const world = await contentWorld(page, harness.extensionId);
  const address: unknown = JSON.parse(await world.run(`chrome.runtime.getURL('/strip.html')`));
  const other = await harness.open(FRAMING);
  const said = await other.evaluate(
    (src) =>
      new Promise<string>((resolve) => {
        const frame = document.createElement('iframe');
        frame.addEventListener('load', () => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = ({ data }) => resolve(JSON.stringify(data));
          frame.contentWindow?.postMessage({ token: 'f'.repeat(32) }, '*', [port2]);
          requestAnimationFrame(() => requestAnimationFrame(() => resolve('nothing')));
        });
        frame.src = src;
        document.body.append(frame);
      }),
    String(address),
  );
  expect(said).toBe('nothing');
  const framed = await stripOf(other);
  expect(await framed.locator('.strip').isVisible()).toBe(false);
  const asked = await framed.evaluate(async () => {
    const answer: unknown = await chrome.runtime.sendMessage({ call: 'card.notes', request: {} });
    return JSON.stringify(answer);
  });
  expect(asked).toBe('{"ok":false,"error":"not-allowed"}');
  await other.close();
});

it('the browser’s commands lead on, to notes as well, whose places the background works out', async () => {
  const [worker] = harness.context.serviceWorkers();
  const command = (name: string): Promise<void> | undefined =>
    worker?.evaluate((one) => chrome.commands.onCommand.dispatch(one), name);
  await page.bringToFront();
  await page.evaluate(() => scrollTo(0, 3_000));
  await command('next-note');
  const card = await openCard(page);
  const label = (): Promise<string | null> => card.locator('.card').getAttribute('aria-label');
  await expect.poll(label).toContain(PASSAGE);
  await command('next-unjudged');
  await expect.poll(label).not.toContain(PASSAGE);
  await expect.poll(label).toContain('承诺');
  await command('next-target');
  /* The pledge itself speaks of targets. */
  await expect.poll(label).toContain('指标 · 目标');
  await tab.press('Escape');
  await untilClosed(page);
});

it('shows anew what the reader corrected', async () => {
  await forgetNotes(browser);
  await expect.poll(marks).toEqual([]);
  await tab.moveTo(middleOf(await boxOf(tab, '58.6亿元')));
  const card = await openCard(page);
  await card.locator('[data-action=correct]').click();
  await card.locator('[data-correct=value]').fill('5.86亿元');
  await card.locator('[data-correct=value]').press('Enter');
  await expect.poll(marks).toEqual(['批注：58.6亿元']);
  await tab.press('Escape');
  await untilClosed(page);
});

it('shows where watch words stand, which the page does not see; a press leads there', async () => {
  const word = '名词解释';
  const before = await page.evaluate(seenByPage);
  const desk = await harness.extensionPage('library.html#/settings/watch');
  const save = (words: readonly object[]): Promise<unknown> =>
    desk.evaluate((request) => chrome.runtime.sendMessage({ call: 'watch.save', request }), {
      words,
    });
  await save([{ word, group: 'name' }, { word: '58.6亿元' }]);
  const ticks = strip.locator('.strip__tick');
  await ticks.nth(1).waitFor();
  expect((await marks()).filter((label) => label.startsWith('关注词：'))).toEqual([
    '关注词：58.6亿元',
    `关注词：${word}`,
  ]);
  expect(await strip.locator('.strip__tick--orange').count()).toBe(1);
  expect(await wrongs()).toEqual([]);
  await page.bringToFront();
  expect(await page.evaluate(seenByPage)).toBe(before);
  expect(await page.evaluate(() => CSS.highlights.has('nuoshu-watched'))).toBe(false);
  await page.evaluate(() => scrollTo(0, 0));
  const box = await ticks.last().boundingBox();
  if (box === null) throw new Error('no tick');
  await page.mouse.click(box.x + box.width - 1, box.y + box.height / 2);
  await page.waitForFunction(() => scrollY > 1_000);
  await save([
    { word, isDeleted: true },
    { word: '58.6亿元', isDeleted: true },
  ]);
  await ticks.first().waitFor({ state: 'detached' });
  await desk.close();
});

it('gives way to a narrow window, and is switched off by the reader', async () => {
  const isDrawn = (): Promise<boolean> =>
    page.evaluate(() =>
      [...document.documentElement.children].some(
        (host) => document.elementFromPoint(document.documentElement.clientWidth - 4, 400) === host,
      ),
    );
  const popup = await harness.popupOf(page);
  const choice = popup.getByRole('switch', { name: '标记条' });
  await switchTo(choice, true);
  await page.setViewportSize({ width: 1280, height: 900 });
  await expect.poll(isDrawn).toBe(true);
  await page.setViewportSize({ width: 640, height: 900 });
  await expect.poll(isDrawn).toBe(false);
  await page.setViewportSize({ width: 1280, height: 900 });
  await expect.poll(isDrawn).toBe(true);
  await switchTo(choice, false);
  await page.waitForFunction(
    () =>
      document.elementFromPoint(document.documentElement.clientWidth - 4, 400)?.localName !== 'div',
  );
  await popup.close();
});

it('a setting that is written straight into storage counts in open pages', async () => {
  const own = await harness.extensionPage('privacy.html');
  const write = (strip: boolean): Promise<void> =>
    own.evaluate((wanted) => chrome.storage.local.set({ settings: { strip: wanted } }), strip);
  await page.bringToFront();
  for (const isShown of [true, false]) {
    await write(isShown);
    await page.waitForFunction((wanted) => {
      const at = document.documentElement.clientWidth - 4;
      return (document.elementFromPoint(at, 400)?.localName === 'div') === wanted;
    }, isShown);
  }
  await own.close();
});
