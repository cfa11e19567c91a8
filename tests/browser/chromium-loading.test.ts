import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { bareReport, townLines } from '../fixtures/pages/special';
import { buildFolder } from './harness/build';
import { launchChromiumBrowser } from './harness/chromium-tabs';
import { contentWorld } from './harness/content-world';
import { givenChromium } from './harness/given-browser';
import { describeLoading } from './scenarios/loading';

describeLoading(launchChromiumBrowser);

const SITE = 'http://www.linxi.gov.cn';
const REPORT = bareReport(townLines());
const SCRIPT = 'content-scripts/reader.js';

const painted = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => (CSS.highlights.get('nuoshu-metric')?.size ?? 0) > 0);
};

/* What the background has of the browser. */
declare const chrome: {
  readonly scripting: { executeScript: (injection: { readonly files?: string[] }) => unknown };
};

describe('in Chromium the reader', () => {
  const { site, harness } = givenChromium({ isExpected: (trouble) => trouble.includes(SCRIPT) });

  it('comes without the background’s help, also into a page that runs no script', async () => {
    const address = `${SITE}/loading/by-itself.html`;
    site.set(address, REPORT, {
      'content-security-policy': "default-src 'none'; script-src 'none'",
    });
    const [worker] = harness.context.serviceWorkers();
    await worker?.evaluate(() => {
      chrome.scripting.executeScript = () => Promise.reject(new Error('not to be called'));
    });
    const page = await harness.open(address);
    await painted(page);
    await page.close();
    await harness.stopBackground();
  });

  it('cannot be loaded by a page: neither by its name nor, elsewhere, by the address of a session', async () => {
    const address = `${SITE}/loading/hostile.html`;
    const elsewhere = `http://127.0.0.1:${site.port}/loading/elsewhere.html`;
    site.set(address, REPORT);
    site.set(elsewhere, '<!DOCTYPE html><title>x</title>');
    /* As text: else it would be turned into a call of the test's own. */
    const load = (page: Page, url: string): Promise<string> =>
      page.evaluate(`import(${JSON.stringify(url)}).then(() => 'loaded', () => 'refused')`);
    const page = await harness.open(address);
    await painted(page);
    const world = await contentWorld(page, harness.extensionId);
    const dynamic: unknown = JSON.parse(await world.run(`chrome.runtime.getURL('/${SCRIPT}')`));
    expect(dynamic).not.toContain(harness.extensionId);
    expect(await load(page, `chrome-extension://${harness.extensionId}/${SCRIPT}`)).toBe('refused');
    const other = await harness.open(elsewhere);
    expect(await load(other, String(dynamic))).toBe('refused');
    await other.close();
    await page.close();
  });
});

describe('the wake', () => {
  const { site, harness } = givenChromium();

  /** Whether the background runs, by the browser's own account. */
  async function runs(): Promise<boolean> {
    const session = await harness.context.browser()?.newBrowserCDPSession();
    const { targetInfos = [] } = (await session?.send('Target.getTargets')) ?? {};
    await session?.detach();
    return targetInfos.some(
      ({ type, url }) => type === 'service_worker' && url.includes(harness.extensionId),
    );
  }

  /** Opens a page that stops loading behind its first line, with the background stopped before. */
  async function halfLoaded(path: string): Promise<Page> {
    const address = `${SITE}${path}`;
    site.set(
      address,
      REPORT.replace('<body>', '<body><h2>第一行</h2><script src="/never.js"></script>'),
    );
    const page = await harness.context.newPage();
    await page.route('**/never.js', () => undefined);
    await harness.stopBackground();
    await page.goto(address, { waitUntil: 'commit' });
    await page.locator('h2').waitFor();
    return page;
  }

  it('starts the background while an article still loads', async () => {
    const page = await halfLoaded('/art/2026/1/28/art_1229_88.html');
    await expect.poll(runs).toBe(true);
    expect(await page.evaluate(() => document.readyState)).toBe('loading');
    await page.close();
  });

  it('says nothing from a list: only the page, once it is there, asks', async () => {
    const page = await halfLoaded('/zwgk/gzbg/index.html');
    expect(await runs()).toBe(false);
    await page.unroute('**/never.js');
    await page.reload();
    await painted(page);
    expect(await runs()).toBe(true);
    await page.close();
  });
});

describe('where the browser refuses to load the reader', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nuoshu-refused-'));
  cpSync(buildFolder('chrome-mv3'), folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  const cardAlone = { web_accessible_resources: manifest.web_accessible_resources.slice(0, 1) };
  writeFileSync(file, JSON.stringify({ ...manifest, ...cardAlone }));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  /* The browser tells the page's console so. */
  const { site, harness } = givenChromium({
    extension: folder,
    isExpected: (trouble) =>
      trouble.includes('web_accessible_resources') || trouble.includes('net::ERR_FAILED'),
  });

  it('the background puts it in', async () => {
    const address = `${SITE}/loading/refused.html`;
    site.set(address, REPORT);
    const page = await harness.open(address);
    await painted(page);
    await page.close();
  });
});
