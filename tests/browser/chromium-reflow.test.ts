import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/model/settings';
import type { Language } from '../../lib/model/settings';
import { fixturePage } from '../fixtures/pages';
import { addressOf } from '../fixtures/pages/page';
import { startSite } from '../fixtures/site';
import type { FixtureSite } from '../fixtures/site';
import { launchChromium } from './harness/chromium';
import type { ChromiumHarness } from './harness/chromium';
import { misfits, smallTargets } from './harness/reflow';

/* WCAG 1.4.10: no sideways bar, and nothing cut off. Chrome's own side panel at 200 % zoom is 180 CSS px wide. */
const SIZES = [
  { width: 180, height: 400 },
  { width: 240, height: 800 },
  { width: 320, height: 800 },
  { width: 480, height: 600 },
  { width: 800, height: 600 },
];
const AXE_WIDTHS = [180, 320];

const REPORT = addressOf(fixturePage('city-annual'));
const BRIEF = addressOf(fixturePage('monthly-brief'));
const LONG_NOTE = `https://www.linxi-zhen.gov.cn/${'zwgk/'.repeat(20)}index.html`;
const LONG_TAG = '与上一年度工作报告的说法对照着看再定是否兑现'.repeat(2);

let site: FixtureSite;
let harness: ChromiumHarness;
let report: Page;
let brief: Page;

/* The extension pages' own API. */
declare const chrome: { readonly storage: { readonly local: { set(items: object): Promise<void> } } };

beforeAll(async () => {
  site = await startSite();
  harness = await launchChromium({ port: site.port });
  report = await harness.open(REPORT);
  await report.waitForFunction(() => CSS.highlights.has('nuoshu-metric'), undefined, { polling: 50 });
  brief = await harness.open(BRIEF);
  const panel = await harness.panelOf(report);
  await annotateFirstPledge(panel);
  await panel.close();
});
afterAll(async () => {
  expect(harness.troubles).toEqual([]);
  await harness.close();
  await site.close();
});

async function annotateFirstPledge(panel: Page): Promise<void> {
  await panel.locator('#tab-pledge').click();
  await panel.locator('.row__toggle').first().click();
  await panel.locator('.row textarea').fill(LONG_NOTE);
  await panel.locator('.tag-editor__field').fill(LONG_TAG);
  await panel.locator('.tag-editor__field').press('Enter');
  await panel.locator('.note-field__save--saved').waitFor();
  await panel.locator('.row select.status-select').first().selectOption('partly-kept');
}

async function speak(language: Language): Promise<void> {
  const page = await harness.extensionPage('popup.html');
  await page.evaluate((chosen) => chrome.storage.local.set({ settings: { language: chosen } }), language);
  await page.close();
}

interface State {
  readonly name: string;
  readonly open: () => Promise<Page>;
  /** What the state adds to the surface's first sight. */
  readonly enter?: (page: Page) => Promise<unknown>;
}

const panel = (): Promise<Page> => harness.panelOf(report);
const popupOf = async (page: Page): Promise<Page> => {
  const popup = await harness.popupOf(page);
  await popup.locator('.popup__summary[aria-busy=false]').waitFor();
  return popup;
};
const list =
  (name: string) =>
  async (page: Page): Promise<void> => {
    await page.locator(`#tab-${name}`).click();
    await page.locator(`#panel-${name} .row`).first().waitFor();
  };
const reasons = (page: Page): Promise<void> => page.locator('.reason-list summary').click();

const STATES: readonly State[] = [
  { name: 'panel, overview', open: panel, enter: (page) => page.locator('.overview').waitFor() },
  { name: 'panel, metrics', open: panel, enter: list('metric') },
  { name: 'panel, pledges', open: panel, enter: list('pledge') },
  { name: 'panel, notes', open: panel, enter: list('note') },
  {
    name: 'panel, an editor open',
    open: panel,
    enter: async (page) => {
      await list('pledge')(page);
      await page.locator('.row__toggle').first().click();
      await page.locator('.row textarea').waitFor();
    },
  },
  {
    name: 'panel, filters open and chosen',
    open: panel,
    enter: async (page) => {
      await list('pledge')(page);
      await page.locator('.filter-bar [aria-expanded]').click();
      for (const facet of [0, 1, 2]) await page.locator('.filter-bar__select').nth(facet).selectOption({ index: 1 });
      await page.locator('.filter-bar__chip').nth(2).waitFor();
    },
  },
  { name: 'panel of no report, reasons open', open: () => harness.panelOf(brief), enter: reasons },
  { name: 'popup, reasons open', open: () => popupOf(report), enter: reasons },
  {
    name: 'popup of no report, settings open',
    open: () => popupOf(brief),
    enter: (page) => page.locator('.popup-settings summary').click(),
  },
];

const violations = async (page: Page): Promise<readonly string[]> => {
  const results = await new AxeBuilder({ page }).analyze();
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
};

describe.each(LANGUAGES)('in %s', (language) => {
  beforeAll(() => speak(language));

  it.each(STATES)('everything fits: $name', async ({ open, enter }) => {
    const page = await open();
    await enter?.(page);
    const found: string[] = [];
    for (const size of SIZES) {
      await page.setViewportSize(size);
      /* The list measures its rows anew in the frames after. */
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      const broken = [
        ...(await page.evaluate(misfits)),
        ...(await page.evaluate(smallTargets)),
        ...(AXE_WIDTHS.includes(size.width) ? await violations(page) : []),
      ];
      found.push(...broken.map((words) => `${size.width} px: ${words}`));
    }
    expect(found).toEqual([]);
    await page.close();
  });
});
