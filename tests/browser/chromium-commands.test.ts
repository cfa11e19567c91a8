import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { expectFitsAndReads } from './harness/fits';
import { openNotes, seed } from './harness/seeded';
import { givenChromium } from './harness/given-browser';

/* The command palette on the desk, by keyboard. */

const { harness } = givenChromium();

beforeAll(() => seed(harness, { reports: 12, pledges: 20, notes: 8 }));

const palette = (page: Page) => page.getByRole('dialog', { name: '命令' });
const input = (page: Page) => palette(page).getByRole('combobox');
const options = (page: Page) => palette(page).getByRole('option');

async function open(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await input(page).waitFor();
  await page.waitForFunction(() => document.activeElement?.matches('.command-palette__input'));
}

/** Types into the palette and takes what it is for, once that is the first of the list. */
async function take(page: Page, typed: string, name: RegExp): Promise<void> {
  await open(page);
  await page.keyboard.type(typed);
  await options(page).first().filter({ hasText: name }).waitFor();
  await page.keyboard.press('Enter');
}

let filters = 0;

/** What the page has fetched of the palette: its own script and styles. */
const fetched = (page: Page): Promise<number> =>
  page.locator('head link[href*="command-palette"]').count();

it('is loaded when it is asked for, and leads to a report by a few letters of its title', async () => {
  const page = await harness.extensionPage('library.html');
  await page.locator('.report-row').first().waitFor();
  expect(await fetched(page)).toBe(0);
  await open(page);
  expect(await fetched(page)).toBeGreaterThan(0);
  await expectFitsAndReads(page, [280, 800, 1280]);
  await page.keyboard.type('雲河7鎮');
  await expect.poll(() => options(page).allInnerTexts()).toHaveLength(2);
  await page.keyboard.press('Enter');
  await palette(page).waitFor({ state: 'detached' });
  await page.locator('.view__title', { hasText: '云河7镇' }).waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await page.close();
});

it('tells which command is chosen, moves by the arrows, and gives the focus back on Escape', async () => {
  const page = await harness.extensionPage('library.html');
  await page.locator('.report-row__title').first().focus();
  await open(page);
  const active = (): Promise<string | undefined> =>
    page.evaluate(
      () =>
        document.getElementById(document.activeElement?.getAttribute('aria-activedescendant') ?? '')
          ?.textContent,
    );
  await expect.poll(active).toBe('转到：报告');
  await page.keyboard.press('ArrowDown');
  await expect.poll(active).toBe('转到：批注');
  await page.keyboard.press('Escape');
  await palette(page).waitFor({ state: 'detached' });
  await page.waitForFunction(() => document.activeElement?.classList.contains('report-row__title'));
  await open(page);
  await expect.poll(active).toBe('转到：报告');
  await page.keyboard.press('ArrowDown');
  await expect.poll(active).toBe('转到：批注');
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/notes$/);
  await page.close();
});

it('runs nothing by the Enter that commits a composition, and finds what was composed', async () => {
  const page = await harness.extensionPage('library.html');
  await page.locator('.report-row').first().waitFor();
  await open(page);
  const session = await harness.context.newCDPSession(page);
  await session.send('Input.imeSetComposition', {
    text: '设置',
    selectionStart: 2,
    selectionEnd: 2,
  });
  await session.send('Input.dispatchKeyEvent', {
    type: 'rawKeyDown',
    key: 'Enter',
    windowsVirtualKeyCode: 229,
  });
  expect(await palette(page).count()).toBe(1);
  expect(new URL(page.url()).hash).toBe('');
  await session.send('Input.insertText', { text: '设置' });
  await options(page).getByText('转到：设置').waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/#\/settings$/);
  await page.close();
});

it('does what the view in sight can do: the next unjudged pledge, the menu of files, a saved filter', async () => {
  const page = await openNotes(harness);
  await page.getByRole('button', { name: '已逾期', exact: true }).click();
  await page.locator('.note-chips__chip', { hasText: '逾期' }).waitFor();
  await page.getByRole('button', { name: /已保存的筛选/ }).click();
  /* A test that is tried again finds the filter of its first time. */
  filters += 1;
  const filter = `催办${filters}`;
  await page.getByPlaceholder('名称').fill(filter);
  await page.getByRole('button', { name: '保存当前筛选' }).click();
  await page.getByRole('button', { name: `使用：${filter}` }).waitFor();
  await page.keyboard.press('Escape');
  await take(page, '清除筛选', /清除/);
  await page.locator('.note-chips').waitFor({ state: 'detached' });
  await take(page, '下一条', /下一条/);
  await page.locator('.note-table__row:focus').waitFor();
  await page.locator('.library-nav__link').first().click();
  await page.locator('.report-row__title').first().click();
  await page.locator('.kept-text').waitFor();
  await take(page, '导出', /导出/);
  await page.getByRole('menuitem').first().waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('menuitem').first().waitFor({ state: 'detached' });
  await take(page, filter, new RegExp(filter));
  await page.locator('.note-chips__chip', { hasText: '逾期' }).waitFor();
  await page.close();
});
