import type { Page } from 'playwright-core';
import { launchChromium } from './chromium';
import type { ChromiumHarness } from './chromium';
import type { LaunchOptions, Tab, TestBrowser } from './tab';

const POLLING_MS = 50;
const PATIENCE_MS = 45_000;

interface ChromiumTab extends Tab {
  readonly page: Page;
}

const tabOf = (page: Page): ChromiumTab => ({
  page,
  run: (work, argument = '') => page.evaluate(work, argument),
  until: async (claim, argument = '', timeout = PATIENCE_MS) =>
    void (await page.waitForFunction(claim, argument, { polling: POLLING_MS, timeout })),
  click: (selector) => page.locator(selector).first().click(),
  type: (selector, text) => page.locator(selector).first().pressSequentially(text),
  press: (key) => page.keyboard.press(key),
  choose: async (selector, value) => void (await page.locator(selector).first().selectOption(value)),
  reload: async () => void (await page.reload()),
  close: () => page.close(),
});

const pageOf = (tab: Tab): Page => {
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
    stopBackground: harness.stopBackground,
    restart: async () => chromiumBrowser(await harness.restart()),
    close: harness.close,
  };
}

export const launchChromiumBrowser = async ({ port }: LaunchOptions): Promise<TestBrowser> =>
  chromiumBrowser(await launchChromium({ port }));
