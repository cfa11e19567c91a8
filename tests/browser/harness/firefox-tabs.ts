import type { Page } from 'puppeteer-core';
import { launchFirefox } from './firefox';
import type { FirefoxHarness } from './firefox';
import type { LaunchOptions, Tab, TestBrowser } from './tab';

const POLLING_MS = 50;
const PATIENCE_MS = 45_000;

interface FirefoxTab extends Tab {
  readonly page: Page;
}

const tabOf = (harness: FirefoxHarness, page: Page): FirefoxTab => ({
  page,
  run: (work, argument = '') => page.evaluate(work, argument),
  until: async (claim, argument = '', timeout = PATIENCE_MS) =>
    void (await page.waitForFunction(claim, { polling: POLLING_MS, timeout }, argument)),
  click: async (selector) => {
    const element = await page.waitForSelector(selector);
    await element?.click();
  },
  type: async (selector, text) => {
    const element = await page.waitForSelector(selector);
    await element?.type(text);
  },
  press: (key) => page.keyboard.press(key),
  choose: async (selector, value) => {
    await page.waitForSelector(selector);
    await page.select(selector, value);
  },
  reload: () => harness.reload(page),
  close: () => page.close(),
});

const pageOf = (tab: Tab): Page => {
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
    stopBackground: harness.stopBackground,
    restart: async () => firefoxBrowser(await harness.restart()),
    close: harness.close,
  };
}

export const launchFirefoxBrowser = async (options: LaunchOptions): Promise<TestBrowser> =>
  firefoxBrowser(await launchFirefox(options));
