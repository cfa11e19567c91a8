import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bareReport } from '../fixtures/pages/special';
import {
  EARLIER_SUMS_LINES,
  EARLIER_SUMS_TITLE,
  SUMS_LINES,
  SUMS_TITLE,
  TRADITIONAL_SUMS_LINES,
  TRADITIONAL_SUMS_TITLE,
} from '../fixtures/pages/sums';
import { violations } from './harness/axe';
import { openCard, untilClosed } from './harness/card-frame';
import { expectFitsAndReads } from './harness/fits';
import { forgetNotes } from './harness/forget';
import { givenChromium } from './harness/given-browser';
import { untilKept } from './harness/kept';
import { openRead } from './harness/seeded';
import { switchTo } from './harness/switches';

/* A report's figures worked out: on the page, in the card, popup, panel and desk. */

const ADDRESS = 'http://www.huaihe.gov.cn/zwgk/2025.html';
const EARLIER = 'http://www.huaihe.gov.cn/zwgk/2024.html';
const TRADITIONAL = 'http://www.huaihe.gov.cn/zwgk/2025-hant.html';

const { site, harness, browser } = givenChromium();
let report: Page;

/* Decisions stay, and a test that is tried again finds those of its first time. */
beforeEach(() => forgetNotes(browser));

/** What a layer paints, in page order. */
const painted = (page: Page, layer: string): Promise<readonly string[]> =>
  page.evaluate((name) => {
    const ranges = [...(CSS.highlights.get(`nuoshu-${name}`) ?? [])].map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live;
    });
    return ranges
      .toSorted((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b))
      .map((range) => range.toString());
  }, layer);

const untilPainted = (page: Page, layer: string): Promise<unknown> =>
  page.waitForFunction((name) => CSS.highlights.has(`nuoshu-${name}`), layer, { polling: 50 });

/** What flashes: it does so for a moment, and is read with the same look that finds it. */
async function flashed(page: Page): Promise<unknown> {
  const texts = await page.waitForFunction(
    () => {
      const [range] = CSS.highlights.get('nuoshu-flash') ?? [];
      if (range === undefined) return undefined;
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    },
    undefined,
    { polling: 50 },
  );
  return texts.jsonValue();
}

/** Accepts the first finding of the audit, by its key. */
async function accept(panel: Page): Promise<void> {
  await panel.locator('.audit-row--inconsistent .audit-row__main').focus();
  await panel.keyboard.press('a');
  await panel
    .locator('.audit-row--inconsistent .audit-row__decided', { hasText: '有出入' })
    .waitFor();
}

/** The panel's audit of the report. */
async function openAudit(size = { width: 380, height: 800 }): Promise<Page> {
  const panel = await harness.panelOf(report);
  await panel.setViewportSize(size);
  await panel.locator('#tab-audit').click();
  await panel.locator('.audit-row').first().waitFor();
  return panel;
}

beforeAll(async () => {
  site.set(EARLIER, bareReport(EARLIER_SUMS_LINES, EARLIER_SUMS_TITLE));
  const earlier = await openRead(harness, EARLIER);
  await untilKept(browser, new URL(EARLIER).pathname);
  await earlier.close();
  site.set(ADDRESS, bareReport(SUMS_LINES, SUMS_TITLE));
  site.set(TRADITIONAL, bareReport(TRADITIONAL_SUMS_LINES, TRADITIONAL_SUMS_TITLE));
  report = await openRead(harness, ADDRESS);
  await untilPainted(report, 'inconsistent');
  await untilKept(browser, new URL(ADDRESS).pathname);
});

it('figures that contradict each other are marked on the page, and nothing else by itself', async () => {
  expect(await painted(report, 'inconsistent')).toEqual(['41家', '46家', '7家']);
  expect(await report.evaluate(() => [...CSS.highlights.keys()])).not.toContain(
    'nuoshu-consistent',
  );
});

it('so are they in traditional characters', async () => {
  const page = await openRead(harness, TRADITIONAL);
  await untilPainted(page, 'inconsistent');
  expect(await painted(page, 'inconsistent')).toEqual(['41家', '46家', '7家']);
  await page.close();
});

it('a layer is switched on and off in the settings', async () => {
  const settings = await harness.extensionPage('library.html#/settings/display');
  const draw = (name: string, isDrawn: boolean): Promise<void> =>
    switchTo(settings.getByRole('switch', { name }), isDrawn);
  await draw('核算相符的数字', true);
  await expect.poll(() => painted(report, 'consistent')).toContain('66.6%');
  await draw('核算口径不同的数字', true);
  /* What only another report contradicts is not for the page to know. */
  await expect
    .poll(() => painted(report, 'needs-scope'))
    .toEqual(['119.5亿元', '126.4亿元', '6.2%']);
  await draw('核算口径不同的数字', false);
  await draw('核算不符的数字', false);
  await report.waitForFunction(() => !CSS.highlights.has('nuoshu-inconsistent'));
  await draw('核算不符的数字', true);
  await draw('核算相符的数字', false);
  await untilPainted(report, 'inconsistent');
  await report.waitForFunction(() => !CSS.highlights.has('nuoshu-consistent'));
  await settings.close();
});

it('the card on such a figure says the sum', async () => {
  const point = await report.evaluate(() => {
    const range = [...(CSS.highlights.get('nuoshu-inconsistent') ?? [])].at(-1);
    const live = document.createRange();
    if (range !== undefined) {
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
    }
    const { x, y, width, height } = live.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
  await report.mouse.click(point.x, point.y);
  const card = await openCard(report);
  await card
    .locator('.card-audit .sum__line', { hasText: '46−41 = 5，报告写 7家，差 2家' })
    .waitFor();
  await report.keyboard.press('Escape');
  await untilClosed(report);
});

it('the popup says how many do not add up, and leads to them', async () => {
  const popup = await harness.popupOf(report);
  const line = popup.locator('.audit-line', { hasText: '1 处数字对不上' });
  await line.waitFor();
  expect(await violations(popup)).toEqual([]);
  /* What the click asks of the panel; a window without a screen has none to open. */
  await line.click();
  const panel = await harness.panelOf(report);
  await panel.locator('#tab-audit[aria-selected=true]').waitFor();
  await panel.close();
  if (!popup.isClosed()) await popup.close();
});

it('the list has the sum, the quotes and the way to each', async () => {
  const panel = await openAudit();
  const row = panel.locator('.audit-row').first();
  expect(await row.locator('.sum__line').innerText()).toBe('46−41 = 5，报告写 7家，差 2家');
  await row.locator('.audit-figures__quote', { hasText: '41家' }).click();
  expect(await flashed(report)).toBe('41家增加到46家，净增7家');
  await panel.locator('.audit-list__fold').click();
  await panel.locator('.audit-row--consistent').first().waitFor();
  await panel.close();
});

it('one key accepts, Ctrl+Z takes it back, and what is decided stays', async () => {
  const panel = await openAudit();
  await panel.locator('#tab-audit .tab-list__count', { hasText: /^1$/ }).waitFor();
  await accept(panel);
  await panel.locator('#tab-audit .tab-list__count').waitFor({ state: 'detached' });
  await panel.keyboard.press('Control+z');
  await panel.locator('.audit-row__decided').first().waitFor({ state: 'detached' });
  await panel.locator('#tab-audit .tab-list__count').waitFor();
  await accept(panel);
  await panel.locator('#tab-audit .tab-list__count').waitFor({ state: 'detached' });
  await panel.reload();
  await panel.locator('#tab-audit').click();
  await panel.locator('.audit-row--inconsistent .audit-row__decided').waitFor();
  const popup = await harness.popupOf(report);
  await popup.locator('.popup__summary[aria-busy=false]').waitFor();
  await expect.poll(() => popup.locator('.audit-line').count()).toBe(0);
  await Promise.all([panel.close(), popup.close()]);
});

it('another key dismisses, with a reason', async () => {
  const panel = await openAudit();
  await panel.locator('.audit-row--needs-scope .audit-row__main').first().focus();
  await panel.keyboard.press('d');
  await panel.locator('.dismiss input[type=text]').fill('抄自年报');
  expect(await violations(panel)).toEqual([]);
  await panel.keyboard.press('Enter');
  await panel.locator('.audit-row__decided', { hasText: '抄自年报' }).waitFor();
  await panel.close();
});

it('a figure that the year before contradicts quotes that report, and leads there', async () => {
  const panel = await openAudit();
  const row = panel.locator('.audit-row', { hasText: '20.1万吨' });
  await row.locator('.audit-row__main').focus();
  await panel.keyboard.press('a');
  await row.locator('.audit-row__decided').waitFor();
  const opened = harness.context.waitForEvent('page');
  await row.locator('.evidence__desk', { hasText: EARLIER_SUMS_TITLE }).click();
  const desk = await opened;
  await desk.locator('.kept-text__part--flash').first().waitFor();
  expect(await desk.locator('h1').innerText()).toBe(EARLIER_SUMS_TITLE);
  await panel.locator('#tab-metric').click();
  await panel.locator('.metric-row', { hasText: '21.3万吨' }).locator('.row__toggle').click();
  await panel.locator('.evidence__piece--quote', { hasText: '20.1万吨' }).waitFor();
  await Promise.all([panel.close(), desk.close()]);
});

it('the desk shows the same, with the figures marked in the kept text', async () => {
  const panel = await openAudit();
  await accept(panel);
  await panel.close();
  const desk = await harness.extensionPage('library.html');
  await desk.locator('.report-row__title', { hasText: SUMS_TITLE }).click();
  await desk.locator('#tab-audit').click();
  await desk
    .locator('.audit-row--inconsistent .audit-row__decided', { hasText: '有出入' })
    .waitFor();
  await expect
    .poll(() => desk.locator('.kept-text__part--doubtful').allInnerTexts())
    .toEqual(['41家', '46家', '7家']);
  await desk.locator('.audit-figures__quote', { hasText: '46家' }).first().click();
  await desk.locator('.kept-text__part--flash', { hasText: '41家' }).waitFor();
  expect(await violations(desk)).toEqual([]);
  await desk.close();
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it('the list breaks no accessibility rule', async () => {
    const panel = await openAudit();
    await panel.emulateMedia({ colorScheme });
    await panel.locator('.audit-list__fold').click();
    expect(await violations(panel)).toEqual([]);
    await panel.close();
  });
});

it('the list fits a narrow panel and a wide one', async () => {
  const panel = await openAudit();
  await expectFitsAndReads(panel, [280, 380, 620]);
  await panel.close();
});
