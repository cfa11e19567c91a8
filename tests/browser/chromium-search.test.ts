import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { fixturePage } from '../fixtures/pages';
import { addressOf } from '../fixtures/pages/page';
import { violations } from './harness/axe';
import { expectFits } from './harness/fits';
import { untilKept } from './harness/kept';
import { openRead } from './harness/seeded';
import { forgetNotes } from './harness/forget';
import { givenChromium } from './harness/given-browser';

/* The library's search, from its key to the report that is opened. */

const REPORTS = ['town-annual', 'city-annual'].map((name) => addressOf(fixturePage(name)));
const FIGURE = { text: '58.6亿元', otherwise: '586000万元' };
const WIDTHS = [320, 420, 800, 1920];
const NOTE = '去年也说过，下个月到现场核对';

const { harness, browser } = givenChromium();

beforeAll(async () => {
  for (const address of REPORTS) {
    const page = await openRead(harness, address);
    await untilKept(browser, new URL(address).pathname);
    await page.close();
  }
});

async function search(query: string): Promise<Page> {
  const page = await harness.extensionPage(`library.html#/search?q=${encodeURIComponent(query)}`);
  await page.locator('.search__counts', { hasText: /\d/ }).waitFor();
  return page;
}

it('a key leads to the box, which says how to search', async () => {
  const page = await harness.extensionPage('library.html');
  await page.locator('.report-row__title').first().waitFor();
  await page.keyboard.press('/');
  await page.locator('.search-hints').waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('search-box');
  expect(await violations(page)).toEqual([]);
  await expectFits(page, WIDTHS);
  await page.goBack();
  await page.locator('.report-filters__query').focus();
  await page.keyboard.type('/');
  expect(await page.locator('.report-filters__query').inputValue()).toBe('/');
  await page.close();
});

it('a note is found in the other script and by its number in another notation, and opens its report there', async () => {
  await forgetNotes(browser);
  const desk = await harness.extensionPage('library.html');
  await desk.locator('.report-row__title', { hasText: '临溪镇' }).click();
  await desk.locator('#tab-metric').click();
  await desk.locator('.row', { hasText: FIGURE.text }).locator('.row__toggle').first().click();
  await desk.locator('.row textarea').fill(NOTE);
  await desk.locator('.note-field__save--saved').waitFor();
  await desk.close();
  for (const query of ['說過 現場', FIGURE.otherwise]) {
    const page = await search(query);
    await page.locator('.search-hit__written', { hasText: NOTE }).waitFor();
    expect(await page.locator('.search-hit__mark').count()).toBeGreaterThan(0);
    expect(await violations(page)).toEqual([]);
    await expectFits(page, WIDTHS);
    await page.locator('#search-box').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.locator('.kept-text__part--flash', { hasText: FIGURE.text }).waitFor();
    await page.goBack();
    await page.locator('.search-hit__written', { hasText: NOTE }).waitFor();
    expect(await page.locator('#search-box').inputValue()).toBe(query);
    await page.close();
  }
});

it('a kept text is found while typing, and opens at the place', async () => {
  const page = await harness.extensionPage('library.html#/search');
  await page.locator('#search-box').fill('临溪');
  await page.locator('.search-hit__place').first().waitFor();
  await expect
    .poll(() => new URL(page.url()).hash)
    .toBe(`#/search?q=${encodeURIComponent('临溪')}`);
  await page.locator('#search-box').fill('臨溪 没有这样的词');
  await page.locator('.search__nothing').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.locator('#search-box').fill('臨溪');
  await page.locator('.search-hit__place mark', { hasText: '临溪' }).first().waitFor();
  await page.locator('.search-hit__place').first().click();
  await page.locator('.kept-text__part--flash', { hasText: '临溪' }).waitFor();
  await page.close();
});
