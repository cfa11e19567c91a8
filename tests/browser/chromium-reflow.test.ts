import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../lib/model/settings';
import type { Language } from '../../lib/model/settings';
import { fixturePage } from '../fixtures/pages';
import { addressOf } from '../fixtures/pages/page';
import { violations } from './harness/axe';
import { launchChromium } from './harness/chromium';
import { resize, unfit } from './harness/fits';
import { openOwnPopup } from './harness/own-popup';
import { openRead } from './harness/seeded';
import { speak } from './harness/speak';
import { givenChromium } from './harness/given-browser';

/*
 * WCAG 1.4.10: no sideways bar, and nothing cut off. Chrome's own side panel at 200 % zoom is 180
 * CSS px wide.
 */
const SIZES = [
  { width: 180, height: 400 },
  { width: 240, height: 800 },
  { width: 320, height: 800 },
  /* The popup's own width, lower than its content. */
  { width: 340, height: 300 },
  { width: 480, height: 600 },
  { width: 800, height: 600 },
];
/* Words of one script take the same room in both: the narrowest says it. */
const NARROWEST = SIZES.slice(0, 1);
const SIZES_IN: Readonly<Record<Language, typeof SIZES>> = {
  zh_CN: SIZES,
  zh_TW: NARROWEST,
  en: SIZES,
};
/* Most rules do not hear the language. */
const AXE_WIDTHS: Readonly<Record<Language, readonly number[]>> = {
  zh_CN: [180, 320],
  zh_TW: [180],
  en: [180],
};

const REPORT = addressOf(fixturePage('city-annual'));
const BRIEF = addressOf(fixturePage('town-profile'));
const LONG_NOTE = `https://www.linxi-zhen.gov.cn/${'zwgk/'.repeat(20)}index.html`;
const LONG_TAG = '与上一年度工作报告的说法对照着看再定是否兑现'.repeat(2);

const { site, harness } = givenChromium();
let report: Page;
let brief: Page;

beforeAll(async () => {
  report = await openRead(harness, REPORT);
  brief = await harness.open(BRIEF);
  const panel = await harness.panelOf(report);
  await annotateFirstPledge(panel);
  await panel.close();
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
      const facets = page.locator('.filter-bar__facets > .filter-bar__facet > select');
      for (const facet of [0, 1, 2]) await facets.nth(facet).selectOption({ index: 1 });
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

describe.each(LANGUAGES)('in %s', (language) => {
  beforeAll(() => speak(harness, language));

  it.each(STATES)('everything fits: $name', async ({ open, enter }) => {
    const page = await open();
    await enter?.(page);
    const found: string[] = [];
    for (const size of SIZES_IN[language]) {
      await resize(page, size);
      const broken = [
        ...(await unfit(page)),
        ...(AXE_WIDTHS[language].includes(size.width) ? await violations(page) : []),
      ];
      found.push(...broken.map((words) => `${size.width} px: ${words}`));
    }
    expect(found).toEqual([]);
    await page.close();
  });
});

it('the popup that the browser opens has its width, and no sideways bar when it grows', async () => {
  const asking = await harness.extensionPage('popup.html');
  await report.bringToFront();
  const popup = await openOwnPopup(asking);
  const widths = (): Promise<string> =>
    popup.run(
      '`${innerWidth}: ${document.documentElement.scrollWidth - document.documentElement.clientWidth} too wide`',
    );
  await popup.until(`document.querySelector('.reason-list summary') !== null && innerWidth > 100`);
  await expect.poll(widths).toBe('340: 0 too wide');
  await popup.run(`document.querySelector('.reason-list summary').click()`);
  await popup.until(`document.documentElement.scrollHeight > innerHeight`);
  await expect.poll(widths).toBe('340: 0 too wide');
  await asking.close();
});

it('a list has the whole of a small window to itself once it is scrolled to', async () => {
  const page = await panel();
  await list('metric')(page);
  await resize(page, { width: 180, height: 400 });
  const shown = await page.locator('.virtual-list').evaluate((element) => {
    element.scrollIntoView({ block: 'end' });
    const { top, bottom } = element.getBoundingClientRect();
    return Math.min(bottom, innerHeight) - Math.max(top, 0);
  });
  expect(shown).toBeGreaterThan(350);
  await page.close();
});

it.each([
  ['a least width', '.side-panel { min-width: 300px }', 'the page: 300 in'],
  [
    'text on one line',
    '.side-panel__title { overflow: hidden; white-space: nowrap }',
    'h1.side-panel__title',
  ],
  ['a small button', '.row__toggle { min-height: 0; line-height: 16px }', 'button.row__toggle'],
])('the check sees %s', async (_what, style, found) => {
  const page = await panel();
  await list('metric')(page);
  await resize(page, { width: 180, height: 400 });
  expect(await unfit(page)).toEqual([]);
  /* The pages' policy forbids style elements. */
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [sheet];
  }, style);
  const seen = await unfit(page);
  expect(seen.some((words) => words.startsWith(found))).toBe(true);
  await page.close();
});

it.each([
  ['en-US', 'Nuoshu'],
  ['zh-TW', '諾數'],
  ['zh-CN', '诺数'],
])(
  'before the reader chose a language, a browser in %s is answered with "%s"',
  async (browserLanguage, name) => {
    const fresh = await launchChromium({ port: site.port, language: browserLanguage });
    try {
      const popup = await fresh.extensionPage('popup.html');
      expect(await popup.locator('.popup__name').innerText()).toBe(name);
    } finally {
      await fresh.close();
    }
  },
);
