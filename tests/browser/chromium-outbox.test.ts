import type { Frame, Page } from 'playwright-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fixturePage } from '../fixtures/pages';
import { addressOf } from '../fixtures/pages/page';
import { startSite } from '../fixtures/site';
import type { FixtureSite } from '../fixtures/site';
import { breakDatabase } from './harness/broken-database';
import { openCard, writeInCard } from './harness/open-card';
import { launchChromium } from './harness/chromium';
import type { ChromiumHarness } from './harness/chromium';

/* The extension pages' own API. */
declare const chrome: {
  readonly storage: { readonly local: { get(): Promise<Readonly<Record<string, unknown>>> } };
  readonly runtime: { reload(): void };
  readonly developerPrivate: {
    updateProfileConfiguration(change: { readonly inDeveloperMode: boolean }): Promise<void>;
  };
};

const TOWN = addressOf(fixturePage('town-annual'));
const CITY = addressOf(fixturePage('city-annual'));
const NOTE = '与统计公报核对，口径不同';
/** A quick writer. What was typed more than 150 ms before the end must be there. */
const LETTER_MS = 60;
const KEPT = NOTE.slice(0, -3);

let site: FixtureSite;
let harness: ChromiumHarness;

beforeEach(async () => {
  site = await startSite();
  harness = await launchChromium({ port: site.port });
});
afterEach(async () => {
  await harness.close();
  await site.close();
});

/** An extension page whose scripts do nothing. */
const quietPage = (): Promise<Page> => harness.extensionPage('manifest.json');

/** Waits until the outbox holds a text, or until it holds nothing. */
async function untilOutbox(page: Page, text: string | undefined): Promise<void> {
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const entries = Object.entries(await chrome.storage.local.get());
          return JSON.stringify(entries.filter(([key]) => key.startsWith('outbox/')));
        }),
      { timeout: 20_000 },
    )
    .toMatch(text === undefined ? /^\[\]$/ : new RegExp(text));
}

/** Waits until the panel shows the note among those of a page, and has the card show it, too. */
async function untilShown(tab: Page, not?: Frame): Promise<{ readonly panel: Page; readonly card: Frame }> {
  const panel = await harness.panelOf(tab);
  await panel.locator('#tab-note').click();
  await panel.locator('.row-notes__note', { hasText: NOTE }).waitFor();
  await tab.bringToFront();
  const card = await openCard(tab, not);
  await card.locator('textarea').waitFor();
  expect(await card.locator('textarea').inputValue()).toBe(NOTE);
  return { panel, card };
}

/** Writes the note in the card while the database fails, and waits until it is refused. */
async function writeRefused(): Promise<{ readonly tab: Page; readonly broken: Page }> {
  const tab = await harness.open(TOWN);
  const card = await openCard(tab);
  const broken = await quietPage();
  await breakDatabase(broken);
  await tab.bringToFront();
  await writeInCard(card, NOTE);
  await card.getByText('已写的内容还在这里').waitFor();
  await card.locator('.save-failure button', { hasText: '复制' }).click();
  await card.getByText('已复制').waitFor();
  expect(await card.locator('textarea').inputValue()).toBe(NOTE);
  return { tab, broken };
}

it('a tab or a panel that is closed in the middle of a note loses no more than the last letters', async () => {
  const tab = await harness.open(TOWN);
  await writeInCard(await openCard(tab), NOTE, LETTER_MS);
  await tab.close();
  const panel = await harness.panelOf(await harness.open(TOWN));
  await panel.locator('#tab-note').click();
  await panel.locator('.row-notes__note', { hasText: KEPT }).waitFor();
  await panel.locator('#tab-pledge').click();
  await panel.locator('#panel-pledge .row__toggle').first().click();
  await panel.locator('#panel-pledge textarea').pressSequentially(`五月${NOTE}`, { delay: LETTER_MS });
  await panel.close();
  const later = await harness.panelOf(harness.context.pages().find((page) => page.url() === TOWN) ?? tab);
  await later.locator('#tab-note').click();
  await later.locator('.row-notes__note', { hasText: `五月${KEPT}` }).waitFor();
  await untilOutbox(later, undefined);
  expect(harness.troubles).toEqual([]);
});

it('a note that is refused outlives its tab, is shown, and is saved when that works again', async () => {
  const { tab, broken } = await writeRefused();
  await tab.close();
  await untilOutbox(broken, NOTE);
  const panel = await harness.panelOf(await harness.open(CITY));
  const banner = panel.locator('.desk-banner');
  await banner.getByText('1 处批注还没有存进本机数据库').waitFor();
  await banner.getByText('查看还没保存的内容').click();
  await banner.getByText(NOTE).waitFor();
  expect(await banner.textContent()).toContain('www.linxi.gov.cn');
  await banner.locator('button', { hasText: '复制' }).click();
  await banner.getByText('已复制').waitFor();

  await broken.close();
  await harness.stopBackground();
  const again = await harness.open(TOWN);
  await untilShown(again);
  await banner.waitFor({ state: 'detached' });
  await untilOutbox(panel, undefined);
  expect(harness.troubles).toEqual([]);
});

it('a note that is refused outlives the browser', async () => {
  await writeRefused();
  harness = await harness.restart();
  await untilShown(await harness.open(TOWN));
  await untilOutbox(await quietPage(), undefined);
});

it('an update under an open page loses nothing, and the page is read on', async () => {
  const settings = await harness.open('chrome://extensions');
  await settings.evaluate(() => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }));
  await settings.close();
  const tab = await harness.open(TOWN);
  const card = await openCard(tab);
  const painted = await tab.evaluate(() => CSS.highlights.get('nuoshu-metric')?.size);
  const broken = await quietPage();
  await breakDatabase(broken);
  await tab.bringToFront();
  await writeInCard(card, NOTE);
  await untilOutbox(broken, NOTE);
  const started = harness.context.waitForEvent('serviceworker');
  await broken.evaluate(() => setTimeout(() => chrome.runtime.reload()));
  await started;
  await expect.poll(() => card.isDetached(), { timeout: 20_000 }).toBe(true);

  const { panel, card: later } = await untilShown(tab, card);
  /* The old version has left the page: one card's place and one drawing of marks are in it. */
  await tab.waitForFunction(() => document.querySelectorAll('html > div').length === 2);
  expect(await tab.evaluate(() => CSS.highlights.get('nuoshu-metric')?.size)).toBe(painted);
  await later.locator('textarea').press('End');
  await later.locator('textarea').pressSequentially('。已去函');
  await later.getByText('已保存').waitFor();
  await panel.locator('.row-notes__note', { hasText: `${NOTE}。已去函` }).waitFor();
  expect(harness.troubles).toEqual([]);
});
