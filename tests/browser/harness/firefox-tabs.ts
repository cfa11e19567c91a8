import type { KeyInput, Page } from 'puppeteer-core';
import { launchFirefox } from './firefox';
import type { FirefoxHarness } from './firefox';
import { QUIET_PATH } from './harness';
import type { Keys, LaunchOptions, Tab, TestBrowser } from './tab';

const POLLING_MS = 50;
const PATIENCE_MS = 45_000;

const CHORDS: Readonly<Record<Keys, readonly KeyInput[]>> = {
  Enter: ['Enter'],
  Escape: ['Escape'],
  Tab: ['Tab'],
  'Control+a': ['Control', 'a'],
  'Control+k': ['Control', 'k'],
  'Control+z': ['Control', 'z'],
  'Alt+Shift+Enter': ['Alt', 'Shift', 'Enter'],
  'Alt+Shift+ArrowDown': ['Alt', 'Shift', 'ArrowDown'],
  'Shift+ArrowRight': ['Shift', 'ArrowRight'],
};

async function press(page: Page, keys: Keys): Promise<void> {
  for (const key of CHORDS[keys]) await page.keyboard.down(key);
  for (const key of CHORDS[keys].toReversed()) await page.keyboard.up(key);
}

interface FirefoxTab extends Tab {
  readonly page: Page;
}

const tabOf = (harness: FirefoxHarness, page: Page): FirefoxTab => ({
  page,
  run: (work, argument = '') => page.evaluate(work, argument),
  until: async (claim, argument = '', timeout = PATIENCE_MS) =>
    void (await page.waitForFunction(claim, { polling: POLLING_MS, timeout }, argument)),
  untilInCard: async (claim, argument = '') => {
    const deadline = performance.now() + PATIENCE_MS;
    while (performance.now() < deadline) if (await harness.inCard(page, claim, argument)) return;
    throw new Error(`never so in the card: ${claim} ${argument}`);
  },
  /*
   * A locator waits until the element stands still: a banner that appears above it would take the
   * click.
   */
  click: (selector) => page.locator(selector).setTimeout(PATIENCE_MS).click(),
  type: async (selector, text) => {
    const element = await page.waitForSelector(selector);
    await element?.type(text);
  },
  write: (text, delay = 0) => page.keyboard.type(text, { delay }),
  press: (keys) => press(page, keys),
  moveTo: ({ x, y }) => page.mouse.move(x, y, { steps: 3 }),
  clickAt: ({ x, y }, count = 1) => page.mouse.click(x, y, { count }),
  drag: async (from, to) => {
    await page.mouse.move(from.x, from.y);
    await page.mouse.down();
    await page.mouse.move(to.x, to.y, { steps: 4 });
    await page.mouse.up();
  },
  go: async (address) => void (await page.goto(address)),
  front: () => page.bringToFront(),
  choose: async (selector, value) => {
    await page.waitForSelector(selector);
    await page.select(selector, value);
  },
  picture: async () => `data:image/png;base64,${await page.screenshot({ encoding: 'base64' })}`,
  reload: () => harness.reload(page),
  close: () => page.close(),
});

/** The library's own page of a tab. */
export const pageOf = (tab: Tab): Page => {
  if (!isFirefoxTab(tab)) throw new Error('a tab of another browser');
  return tab.page;
};
const isFirefoxTab = (tab: Tab): tab is FirefoxTab => 'page' in tab;

/** Firefox behind the interface that the scenarios share. */
function firefoxBrowser(harness: FirefoxHarness): TestBrowser {
  return {
    troubles: harness.troubles,
    open: async (address) => tabOf(harness, await harness.open(address)),
    panelOf: async (tab) => tabOf(harness, await harness.panelOf(pageOf(tab))),
    popupOf: async (tab) => tabOf(harness, await harness.popupOf(pageOf(tab))),
    quietPage: async () => tabOf(harness, await harness.extensionPage(QUIET_PATH)),
    ownPage: async (path) => tabOf(harness, await harness.extensionPage(path)),
    ask: async (work, argument = '') => (await harness.asking()).evaluate(work, argument),
    stopBackground: harness.stopBackground,
    reloadExtension: harness.reloadExtension,
    restart: async () => firefoxBrowser(await harness.restart()),
    close: harness.close,
  };
}

export const launchFirefoxBrowser = async (options: LaunchOptions): Promise<TestBrowser> =>
  firefoxBrowser(await launchFirefox(options));
