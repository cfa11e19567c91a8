import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { lengthen } from './harness/desk-seed';
import { cutLines, misfits } from './harness/reflow';
import { openNotes, seed } from './harness/seeded';
import { givenChromium } from './harness/given-browser';

/*
 * A title as long as a paragraph, a note of 80,000 characters, many tags: nothing is cut or pushed
 * out of sight.
 */

const REPORT = `library.html#/report/${encodeURIComponent('https://town2.gov.cn/zwgk/report.html')}`;
const WIDTHS = [280, 360, 480, 640, 1280];

const { harness } = givenChromium();

beforeAll(async () => {
  await seed(harness);
  const page = await harness.extensionPage('popup.html');
  await page.evaluate(lengthen);
  await page.close();
});

const heightOf = async (page: Page, selector: string): Promise<number> =>
  (await page.locator(selector).first().boundingBox())?.height ?? 0;

describe.each(WIDTHS)('at %i px', (width) => {
  it('no line of a row of notes is cut through its letters', async () => {
    const page = await openNotes(harness, { width, height: 800 });
    await page.locator('.note-table__cell--tags .tag-chip').first().waitFor();
    expect(await page.evaluate(cutLines, '.note-table__row')).toEqual([]);
    await page.close();
  });

  it.each([800, 500])('the board shows its cards, in a window of %i px', async (height) => {
    const page = await openNotes(harness, { width, height });
    await page.locator('.notes-bar__switch button').nth(1).click();
    const card = page.locator('.board-card').first();
    await card.waitFor();
    await card.locator('.status-select').scrollIntoViewIfNeeded();
    /*
     * What stands at the middle of its list of statuses is that list: nothing lies over it or cuts
     * it off.
     */
    const isSeen = await card.locator('.status-select').evaluate((select) => {
      const { left, top, width: wide, height: high } = select.getBoundingClientRect();
      return document.elementFromPoint(left + wide / 2, top + high / 2) === select;
    });
    expect(isSeen).toBe(true);
    expect(await heightOf(page, '.note-board__cards')).toBeGreaterThan(150);
    /* Side by side the columns are scrolled, one below the other they fit. */
    if (width < 700) expect(await page.evaluate(misfits)).toEqual([]);
    await page.close();
  });

  it('a title leaves room for the report, and a note for the rows below it', async () => {
    const page = await harness.extensionPage(REPORT);
    await page.setViewportSize({ width, height: 900 });
    await page.locator('.kept-text').waitFor();
    expect(await heightOf(page, '.view__title')).toBeLessThan(120);
    expect(await heightOf(page, '.kept-text')).toBeGreaterThan(300);
    await page.locator('#tab-pledge').click();
    await page.locator('.row-notes__note').first().waitFor();
    expect(await heightOf(page, '.row-notes__note')).toBeLessThan(240);
    await page.close();
  });
});
