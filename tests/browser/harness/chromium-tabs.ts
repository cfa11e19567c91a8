import type { Page } from 'playwright-core';
import { cardOf } from './card-frame';
import { launchChromium } from './chromium';
import type { ChromiumHarness } from './chromium';
import { QUIET_PATH } from './harness';
import type { LaunchOptions, Tab, TestBrowser } from './tab';

const POLLING_MS = 50;
const PATIENCE_MS = 45_000;

/* The frame may go and come anew while it is waited for. */
async function untilInCard(
  page: Page,
  claim: (argument: string) => boolean,
  argument: string,
): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (performance.now() < deadline) {
    const holds = await cardOf(page)
      .then((card) => card.evaluate(claim, argument))
      .catch(() => false);
    if (holds) return;
  }
  throw new Error(`never so in the card: ${claim} ${argument}`);
}

interface ChromiumTab extends Tab {
  readonly page: Page;
}

const tabOf = (page: Page): ChromiumTab => ({
  page,
  run: (work, argument = '') => page.evaluate(work, argument),
  until: async (claim, argument = '', timeout = PATIENCE_MS) =>
    void (await page.waitForFunction(claim, argument, { polling: POLLING_MS, timeout })),
  untilInCard: (claim, argument = '') => untilInCard(page, claim, argument),
  click: (selector) => page.locator(selector).first().click(),
  type: (selector, text) => page.locator(selector).first().pressSequentially(text),
  write: (text, delay = 0) => page.keyboard.type(text, { delay }),
  press: (keys) => page.keyboard.press(keys),
  moveTo: ({ x, y }) => page.mouse.move(x, y, { steps: 3 }),
  clickAt: ({ x, y }, clickCount = 1) => page.mouse.click(x, y, { clickCount }),
  drag: async (from, to) => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
  },
  go: async (address) => void (await page.goto(address)),
  front: () => page.bringToFront(),
  choose: async (selector, value) =>
    void (await page.locator(selector).first().selectOption(value)),
  picture: async () => `data:image/png;base64,${(await screenshot(page)).toString('base64')}`,
  reload: async () => void (await page.reload()),
  close: () => page.close(),
});

/** Chromium has no picture of a page now and then, and has it at the next request. */
async function screenshot(page: Page, left = 3): Promise<Buffer> {
  try {
    return await page.screenshot({ scale: 'css' });
  } catch (error) {
    if (left === 0 || !String(error).includes('Unable to capture screenshot')) throw error;
    return screenshot(page, left - 1);
  }
}

/** The library's own page of a tab. */
export const pageOf = (tab: Tab): Page => {
  if (!isChromiumTab(tab)) throw new Error('a tab of another browser');
  return tab.page;
};
const isChromiumTab = (tab: Tab): tab is ChromiumTab => 'page' in tab;

/** Chromium behind the interface that the scenarios share. */
export function chromiumBrowser(harness: ChromiumHarness): TestBrowser {
  return {
    troubles: harness.troubles,
    open: async (address) => tabOf(await harness.open(address)),
    panelOf: async (tab) => tabOf(await harness.panelOf(pageOf(tab))),
    popupOf: async (tab) => tabOf(await harness.popupOf(pageOf(tab))),
    quietPage: async () => tabOf(await harness.extensionPage(QUIET_PATH)),
    ownPage: async (path) => tabOf(await harness.extensionPage(path)),
    ask: async (work, argument = '') => (await harness.asking()).evaluate(work, argument),
    stopBackground: harness.stopBackground,
    reloadExtension: harness.reloadExtension,
    restart: async () => chromiumBrowser(await harness.restart()),
    close: harness.close,
  };
}

/** The same, whose troubles are those of the background as well. */
const wholeBrowser = (harness: ChromiumHarness): TestBrowser => ({
  ...chromiumBrowser(harness),
  get troubles() {
    return [
      ...harness.troubles,
      ...harness.backgroundTroubles.map((trouble) => `background: ${trouble}`),
    ];
  },
  restart: async () => wholeBrowser(await harness.restart()),
});

export const launchChromiumBrowser = async ({ port }: LaunchOptions): Promise<TestBrowser> =>
  chromiumBrowser(await launchChromium({ port }));

/**
 * Starts Chromium, which has been told yes for these hosts: it will not ask when the extension
 * does. What its background logs is read as well.
 */
export const launchAllowing =
  (pattern: string) =>
  async ({ port }: LaunchOptions): Promise<TestBrowser> => {
    const harness = await launchChromium({ port });
    await harness.answerYesFor(pattern);
    return wholeBrowser(harness);
  };
