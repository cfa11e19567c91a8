import { readFile } from 'node:fs/promises';
import type { Frame, Page } from 'playwright-core';
import { beforeEach, expect, it } from 'vitest';
import { bareReport, townLines } from '../fixtures/pages/special';
import { cardOf, untilClosed } from './harness/card-frame';
import { forgetNotes } from './harness/forget';
import { givenChromium } from './harness/given-browser';
import { untilKept } from './harness/kept';
import { untilStored } from './harness/marks';
import { openRead } from './harness/seeded';

/*
 * The main job without a pointer: from a report page to verdict, tag and note in the card, and out
 * of the desk as a file; keys in the panel have tests of their own. Where the focus is, is told at
 * each step; on the body of a page of ours it is nowhere.
 */

const ADDRESS = 'http://www.linxi.gov.cn/special/keyboard.html';
const NOTE = 'seen in may';
const TAG = 'roads';

const { site, harness, browser } = givenChromium();
let report: Page;

/* What the browser itself does when the keys are pressed, which no driver can press. */
declare const chrome: {
  readonly commands: { readonly onCommand: { dispatch(command: string): void } };
};

async function command(name: string): Promise<void> {
  const [worker] = harness.context.serviceWorkers();
  await worker?.evaluate((one) => chrome.commands.onCommand.dispatch(one), name);
}

/** Waits until something of a page or frame of ours has the focus that matches. */
const untilFocused = (where: Page | Frame, selector: string): Promise<unknown> =>
  where.waitForFunction((wanted) => document.activeElement?.matches(wanted) === true, selector, {
    polling: 50,
  });

const isLost = (where: Page | Frame): Promise<boolean> =>
  where.evaluate(() => document.activeElement === null || document.activeElement === document.body);

/** Goes on by Tab until something has the focus that matches; it is lost nowhere between. */
async function tabTo(page: Page, selector: string, most = 60): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press('Tab');
    expect(await isLost(page), `after ${pressed + 1} times Tab`).toBe(false);
    const isThere = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) === true,
      selector,
    );
    if (isThere) return;
  }
  throw new Error(`${most} times Tab lead to no ${selector}`);
}

beforeEach(async () => {
  await forgetNotes(browser);
  site.set(ADDRESS, bareReport(townLines()));
  report = await openRead(harness, ADDRESS);
  await untilKept(browser, new URL(ADDRESS).pathname);
});

it('a pledge is judged, tagged and noted in the card, and the keyboard goes back to the page', async () => {
  await report.bringToFront();
  await command('next-unjudged');
  const card = await cardOf(report);
  await card.locator('.card .card-actions').waitFor();
  await untilFocused(card, '.card');
  await report.keyboard.press('3');
  await card.locator('[data-status=kept][aria-pressed=true]').waitFor();
  await untilFocused(card, '.card, .card *');
  await report.keyboard.press('t');
  await untilFocused(card, '.tag-editor__field');
  await report.keyboard.type(TAG);
  await report.keyboard.press('Enter');
  await card.locator('.tag-editor .tag-chip', { hasText: TAG }).waitFor();
  await report.keyboard.press('Escape');
  await untilClosed(report);
  expect(await report.evaluate(() => document.hasFocus())).toBe(true);
  /* It is found again as what was judged. */
  await command('next-note');
  await card.locator('.card .card-actions').waitFor();
  await untilFocused(card, '.card');
  await report.keyboard.press('n');
  await untilFocused(card, 'textarea');
  await report.keyboard.type(NOTE);
  await untilStored(browser, NOTE);
  await report.keyboard.press('Escape');
  await untilClosed(report);
  expect(await report.evaluate(() => document.hasFocus())).toBe(true);
  await report.close();
});

it('on the desk the report is opened, and taken away as a file', async () => {
  const panel = await harness.panelOf(report);
  await panel.locator('#tab-note', { hasText: /0$/ }).waitFor();
  await panel.keyboard.press('u');
  await untilFocused(panel, '.pledge-row [data-row-main]');
  await panel.keyboard.press('n');
  await untilFocused(panel, '.row textarea');
  await panel.keyboard.type(NOTE);
  await panel.locator('.note-field__save--saved').waitFor();
  await panel.close();
  const opened = harness.context.waitForEvent('page');
  await command('open-library');
  const desk = await opened;
  await desk.locator('.report-row__title').first().waitFor();
  await tabTo(desk, '.report-row__title');
  await desk.keyboard.press('Enter');
  await untilFocused(desk, 'h1');
  await desk.locator('.kept-text__part--metric').first().waitFor();
  expect(await isLost(desk)).toBe(false);
  await desk.keyboard.press('Control+k');
  await untilFocused(desk, '.command-palette__input');
  await desk.keyboard.type('导出');
  await desk.getByRole('dialog').getByRole('option').first().filter({ hasText: '导出' }).waitFor();
  await desk.keyboard.press('Enter');
  await untilFocused(desk, '[role=menuitem], [role=menuitemradio], [role=menu]');
  await desk.getByRole('menuitem', { name: '批注（CSV）' }).waitFor();
  for (let pressed = 0; pressed < 20; pressed += 1) {
    const name = await desk.evaluate(() => document.activeElement?.textContent ?? '');
    if (name.includes('批注（CSV）')) break;
    await desk.keyboard.press('ArrowDown');
  }
  const [download] = await Promise.all([
    desk.waitForEvent('download'),
    desk.keyboard.press('Enter'),
  ]);
  expect(await readFile(await download.path(), 'utf8')).toContain(NOTE);
  await desk.locator('.toasts__toast', { hasText: '已导出' }).waitFor();
  await expect.poll(() => isLost(desk)).toBe(false);
  await desk.close();
  await report.close();
});
