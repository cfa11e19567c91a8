import { describe, expect, it } from 'vitest';
import { bareReport, townLines } from '../fixtures/pages/special';
import { startSite } from '../fixtures/site';
import { launchChromium, welcomeOf } from './harness/chromium';
import type { ChromiumHarness } from './harness/chromium';
import { chromiumBrowser } from './harness/chromium-tabs';
import { givenChromium } from './harness/given-browser';
import { describeSettings } from './scenarios/settings';

const HOST = 'www.linxi.example';
const PATTERN = `*://${HOST}/*`;
const FOREIGN = `http://${HOST}/report.html`;

async function launchAllowed(port: number): Promise<ChromiumHarness> {
  const harness = await launchChromium({ port, alsoMapped: [HOST] });
  await harness.answerYesFor(PATTERN);
  return harness;
}

describeSettings(async ({ port }) => chromiumBrowser(await launchAllowed(port)));

/* The extension pages' own API. */
declare const chrome: {
  readonly permissions: {
    request(asked: { readonly origins: readonly string[] }): Promise<boolean>;
    remove(asked: { readonly origins: readonly string[] }): Promise<boolean>;
  };
  readonly scripting: {
    getRegisteredContentScripts(): Promise<readonly { readonly matches?: readonly string[] }[]>;
  };
};

it('an allowed site is read also after the browser started anew, and not once the browser takes that back', async () => {
  const site = await startSite();
  site.set(FOREIGN, bareReport(townLines()));
  let harness = await launchAllowed(site.port);
  try {
    const page = await harness.extensionPage('popup.html');
    await page.evaluate((origin) => {
      const button = document.createElement('button');
      button.id = 'ask';
      button.onclick = () => void chrome.permissions.request({ origins: [origin] });
      document.body.replaceChildren(button);
    }, PATTERN);
    await page.locator('#ask').click();
    await expect
      .poll(() => page.evaluate(() => chrome.scripting.getRegisteredContentScripts()))
      .toHaveLength(1);
    harness = await harness.restart();
    const report = await harness.open(FOREIGN);
    await report.waitForFunction(() => CSS.highlights.has('nuoshu-metric'), undefined, {
      polling: 50,
    });
    const asking = await harness.asking();
    await asking.evaluate((origin) => chrome.permissions.remove({ origins: [origin] }), PATTERN);
    await report.waitForFunction(() => !CSS.highlights.has('nuoshu-metric'), undefined, {
      polling: 50,
    });
    await expect
      .poll(() => asking.evaluate(() => chrome.scripting.getRegisteredContentScripts()))
      .toEqual([]);
    expect(harness.troubles).toEqual([]);
  } finally {
    await harness.close();
    await site.close();
  }
});

it('the welcome opens when the extension is installed, in the browser’s language, and not again', async () => {
  const site = await startSite();
  let harness = await launchChromium({ port: site.port, keepsWelcome: true, language: 'zh-TW' });
  try {
    const welcome = await welcomeOf(harness.context);
    await welcome.locator('h1', { hasText: '歡迎使用諾數' }).waitFor();
    await welcome.locator('.welcome__ways', { hasText: 'Alt+N' }).waitFor();
    harness = await harness.restart();
    /* Whatever opens at a start has opened when the background answers. */
    await (await harness.asking()).locator('.popup').waitFor();
    expect(harness.context.pages().filter((page) => page.url().includes('welcome'))).toEqual([]);
    expect(harness.troubles).toEqual([]);
  } finally {
    await harness.close();
    await site.close();
  }
});

describe('a browser that is new', () => {
  const { harness } = givenChromium();

  it('has an empty desk, which offers the sample', async () => {
    const desk = await harness.extensionPage('library.html');
    await desk.locator('.reports-empty').getByRole('button', { name: '打开样例报告' }).click();
    await desk.locator('.report-head__sample').waitFor();
    await desk.locator('.kept-text__part--pledge').first().waitFor();
    await desk.close();
  });

  it('shows its own page of shortcuts when it is asked to', async () => {
    const desk = await harness.extensionPage('library.html#/settings/shortcuts');
    await desk.locator('.key-list kbd', { hasText: 'Alt+N' }).waitFor();
    const opened = harness.context.waitForEvent('page');
    await desk.getByRole('button', { name: '更改快捷键' }).click();
    await (await opened).waitForURL('chrome://extensions/shortcuts');
  });
});
