import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { bareReport, townLines } from '../fixtures/pages/special';
import { expectFitsAndReads } from './harness/fits';
import { givenChromium } from './harness/given-browser';
import { openRead } from './harness/seeded';

/* A kept report on paper, with the reader's notes in its margin. */

const ADDRESS = 'http://www.linxi.gov.cn/special/print.html';
const NOTE = '去年也这样说过';

const { site, harness } = givenChromium();

async function openReport(): Promise<Page> {
  const desk = await harness.extensionPage('library.html');
  await desk.locator('.report-row__title').first().click();
  await desk.locator('.kept-text__part--metric').first().waitFor();
  return desk;
}

async function openSheet(): Promise<Page> {
  const desk = await openReport();
  await desk.locator('[data-act=print]').click();
  await desk.locator('.print-sheet .print-note').waitFor();
  return desk;
}

beforeAll(async () => {
  site.set(ADDRESS, bareReport(townLines()));
  await openRead(harness, ADDRESS);
  const desk = await openReport();
  await desk.locator('#tab-pledge').click();
  await desk.locator('.pledge-row .row__toggle').first().click();
  await desk.locator('.pledge-row textarea').first().fill(NOTE);
  await desk.locator('.note-field__save--saved').waitFor();
  await desk.close();
});

it('the sheet has the text with its marks and the note beside its passage', async () => {
  const desk = await openSheet();
  expect(await desk.locator('.print-note__words').allInnerTexts()).toEqual([NOTE]);
  const line = desk.locator('.print-line', { has: desk.locator('.print-note') });
  expect(
    await line.locator('.print-line__part--note + .print-line__number').allInnerTexts(),
  ).toEqual(['1']);
  expect(await desk.locator('.print-line__part--metric').count()).toBeGreaterThan(3);
  await expectFitsAndReads(desk, [280, 640, 1280]);
  await desk.close();
});

it('on paper there is nothing but the sheet, dark on light in a dark browser too', async () => {
  const desk = await openSheet();
  await desk.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const seen = await desk.evaluate(() => ({
    others: [...document.querySelectorAll('.library-nav, .view__head, .print-view__tools')].filter(
      (one) => one.checkVisibility(),
    ).length,
    paper: getComputedStyle(document.querySelector('.print-sheet') ?? document.body)
      .backgroundColor,
    ink: getComputedStyle(document.querySelector('.print-line') ?? document.body).color,
    isWhole: document.documentElement.scrollHeight > 900,
    isBeside:
      (document.querySelector('.print-note')?.getBoundingClientRect().left ?? 0) >=
      (document.querySelector('.print-line__text')?.getBoundingClientRect().right ?? Infinity),
  }));
  expect(seen).toEqual({
    others: 0,
    paper: 'rgb(255, 255, 255)',
    ink: 'rgb(30, 38, 34)',
    isWhole: true,
    isBeside: true,
  });
  await desk.close();
});

it('prints by its button, and goes back to the report', async () => {
  const desk = await openSheet();
  await desk.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await desk.locator('.print-view__tools .button--primary').click();
  await desk.locator('body[data-printed]').waitFor();
  await desk.locator('.report-desk__back').click();
  await desk.locator('.kept-text__part--metric').first().waitFor();
  await desk.close();
});

it('the annotated page is saved from here', async () => {
  const desk = await openSheet();
  const [download] = await Promise.all([
    desk.waitForEvent('download'),
    desk.locator('.print-view__tools .button').nth(1).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/\.html$/);
  await desk.close();
});
