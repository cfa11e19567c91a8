import type { Frame, Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { spiedReport } from '../fixtures/pages/hostile';
import { bareReport, townLines } from '../fixtures/pages/special';
import { boxOf, middleOf, openNoteOn, select, untilToolbar } from './harness/card';
import { cardOf, openCard, writeInCard } from './harness/card-frame';
import { pageOf } from './harness/chromium-tabs';
import { storedWriting, untilStored } from './harness/marks';
import { untilPainted } from './harness/paint';
import { learned } from './harness/spied';
import type { Tab } from './harness/tab';
import { givenChromium } from './harness/given-browser';

const PASSAGE = '现将2023年工作情况和2024年工作打算报告如下';
const NUMBER = '58.6亿元';

const { site, harness, browser } = givenChromium({ keepsPages: true });
let pages = 0;

beforeAll(async () => {
  await harness.context.grantPermissions(['clipboard-read', 'clipboard-write']);
});

async function openSpied(): Promise<Tab> {
  pages += 1;
  const address = `http://www.linxi.gov.cn/hands/${pages}.html`;
  site.set(address, spiedReport(bareReport(townLines())));
  const tab = await browser.open(address);
  await untilPainted(tab);
  return tab;
}

async function hoverOver(tab: Tab, text: string): Promise<Frame> {
  await tab.moveTo(middleOf(await boxOf(tab, text)));
  return openCard(pageOf(tab));
}

/** Presses the middle of the button as a lured reader would, wherever it is drawn. */
async function press(page: Page, card: Frame): Promise<void> {
  const box = await card.locator('.card-actions__delete').boundingBox();
  if (box !== null) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

/**
 * What a page can do that the reader does not see the card, but presses it. Each runs in the page.
 */
const LURES: readonly (readonly [string, () => string])[] = [
  [
    'under something else',
    () => {
      const cover = document.createElement('div');
      cover.popover = 'manual';
      cover.style.cssText =
        'position:fixed;inset:0;width:100vw;height:100vh;background:#fff;pointer-events:none';
      document.body.append(cover);
      cover.showPopover();
      return '';
    },
  ],
  ['transparent', () => ((document.documentElement.style.opacity = '0.01'), '')],
  ['scaled', () => ((document.documentElement.style.transform = 'scale(0.98)'), '')],
  ['filtered', () => ((document.documentElement.style.filter = 'brightness(9)'), '')],
];

it.each(LURES)(
  'a press on the bin counts for nothing where the card lies %s',
  async (_how, lure) => {
    const tab = await openSpied();
    const page = pageOf(tab);
    const card = await hoverOver(tab, NUMBER);
    await card.getByRole('button', { name: '批注', exact: true }).click();
    await writeInCard(card, `不可丢${pages}`);
    const armed = card.locator('.card-actions__delete[aria-disabled=false]');
    await armed.waitFor();
    const before = await storedWriting(browser);
    await tab.run(lure);
    await card.locator('.card-actions__delete[aria-disabled=true]').waitFor();
    await press(page, card);
    expect(await storedWriting(browser)).toBe(before);
    await tab.run(() => {
      document.documentElement.removeAttribute('style');
      document.querySelector('[popover]')?.remove();
      return '';
    });
    /*
     * The same press, with the card in sight. Chromium discards what is pressed in a frame that
     * moved in the last half second, so a reader may have to press again.
     */
    await armed.waitFor();
    await expect
      .poll(
        async () => {
          await press(page, card);
          return card.locator('.card-actions__delete').isVisible();
        },
        { interval: 700 },
      )
      .toBe(false);
    await card.getByRole('button', { name: '撤销' }).click();
    await card.waitForFunction(
      (note) => document.querySelector('textarea')?.value === note,
      `不可丢${pages}`,
    );
    await tab.close();
  },
);

it('a page neither reads nor forges what the card copies', async () => {
  const tab = await openSpied();
  await tab.run(() => {
    for (const type of ['copy', 'cut', 'beforecopy']) {
      window.addEventListener(
        type,
        (event) => {
          event.preventDefault();
          event.stopImmediatePropagation();
          if (event instanceof ClipboardEvent) event.clipboardData?.setData('text/plain', 'FORGED');
          const loot: unknown = Reflect.get(window, 'loot');
          if (Array.isArray(loot)) loot.push(`found ${type}`);
        },
        true,
      );
    }
    return '';
  });
  const card = await hoverOver(tab, NUMBER);
  await card.locator('[data-action=copy]').click();
  await card.getByText('已复制').waitFor();
  const copied = await browser.ask(() => navigator.clipboard.readText());
  expect(copied).toContain(NUMBER);
  expect(copied).toContain('www.linxi.gov.cn');
  expect(copied).not.toContain('FORGED');
  expect(await learned(tab, [])).toEqual([]);
  await tab.close();
});

it('a page that isolates itself still has a working card', async () => {
  const address = 'https://www.linxi.gov.cn/hands/isolated.html';
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cross-origin-embedder-policy': 'require-corp',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  };
  await harness.context.route(address, (route) =>
    route.fulfill({ body: bareReport(townLines()), headers }),
  );
  const tab = await browser.open(address);
  await untilPainted(tab);
  expect(await tab.run(() => String(crossOriginIsolated))).toBe('true');
  await openNoteOn(tab, PASSAGE);
  await tab.write('isolated');
  await tab.press('Escape');
  await untilStored(browser, 'isolated');
  await tab.close();
});

it('in a page that sandboxes itself the card stays away, and nothing else breaks', async () => {
  const address = 'http://www.linxi.gov.cn/hands/sandbox.html';
  site.set(address, bareReport(townLines()), {
    'content-security-policy': 'sandbox allow-scripts',
  });
  const tab = await browser.open(address);
  await untilPainted(tab);
  expect(await tab.run(() => origin)).toBe('null');
  await select(tab, PASSAGE);
  await tab.press('Alt+Shift+Enter');
  const card = await cardOf(pageOf(tab));
  expect(await card.evaluate(() => document.body.innerText.trim())).toBe('');
  await select(tab, '较好完成了年初确定的各项任务');
  await untilToolbar(tab);
  await tab.close();
});

/** Leaves the page and comes back; whether the browser had kept it, which is its own choice. */
async function isKeptMeanwhile(tab: Tab): Promise<boolean> {
  const page = pageOf(tab);
  await openNoteOn(tab, PASSAGE);
  await tab.write('before leaving');
  await tab.press('Escape');
  await untilStored(browser, 'before leaving');
  await tab.run(() => {
    Reflect.set(window, 'kept', true);
    location.href = '/special/menu.html';
    return '';
  });
  await page.waitForURL('**/special/menu.html');
  /* A page out of the cache is not loaded again. */
  await page.goBack({ waitUntil: 'commit' });
  await untilPainted(tab);
  return (await tab.run(() => String(Reflect.get(window, 'kept')))) === 'true';
}

it('a page that comes back from the cache has a working card', async () => {
  const tab = await openSpied();
  await expect.poll(() => isKeptMeanwhile(tab)).toBe(true);
  await openNoteOn(tab, '较好完成了年初确定的各项任务');
  await tab.write('after coming back');
  await tab.press('Escape');
  await untilStored(browser, 'after coming back');
  await tab.close();
});
