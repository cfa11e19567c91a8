import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { COLOUR_RULES, violations } from './harness/axe';
import { openNotes, seed } from './harness/seeded';
import { speak } from './harness/speak';
import { givenChromium } from './harness/given-browser';

const rows = (page: Page) => page.locator('.note-table__row .note-cell__open');
const count = (page: Page) => page.locator('.notes-news__count');
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 320, height: 700 };

const { harness } = givenChromium();

/* Each language in one theme, and colours in the other. */
const THEMES = [
  { language: 'zh_CN', theme: 'light', only: undefined },
  { language: 'zh_TW', theme: 'dark', only: undefined },
  { language: 'en', theme: 'light', only: undefined },
  { language: 'en', theme: 'dark', only: COLOUR_RULES },
] as const;

describe.each(THEMES)('before anything is kept, $theme, $language', ({ language, theme, only }) => {
  beforeAll(() => speak(harness, language));

  it('the notes break no accessibility rule', async () => {
    const page = await harness.extensionPage('library.html#/notes');
    await page.emulateMedia({ colorScheme: theme });
    await page.locator('.reports-empty').waitFor();
    expect(await violations(page, { only })).toEqual([]);
    await page.close();
  });
});

describe.each(THEMES)(
  'notes and pledges across reports, $theme, $language',
  ({ language, theme, only }) => {
    beforeAll(async () => {
      await seed(harness);
      await speak(harness, language);
    });

    it('break no accessibility rule as table, with filters and selection, and as board, wide and narrow', async () => {
      const page = await openNotes(harness);
      await page.emulateMedia({ colorScheme: theme });
      await page.locator('.notes-bar .button[aria-expanded]').first().click();
      await page.locator('.note-table__row input').first().check();
      await page.locator('.bulk-bar').waitFor();
      expect(await violations(page, { only })).toEqual([]);
      await page.setViewportSize(NARROW);
      expect(await violations(page, { only })).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      );
      await page.locator('.notes-bar__switch button').nth(1).click();
      await page.locator('.board-card').first().waitFor();
      expect(await violations(page, { only })).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        320,
      );
      await page.setViewportSize(WIDE);
      expect(await violations(page, { only })).toEqual([]);
      await page.close();
    });
  },
);

describe('the notes at work', () => {
  /* A test that is tried again finds what it named: it names anew. */
  let names = 0;
  const fresh = (name: string): string => `${name}${(names += 1)}`;

  beforeAll(() => speak(harness, 'zh_CN'));

  it('filter by a facet with its counts, and keep the filter under a name', async () => {
    const page = await openNotes(harness);
    await expect.poll(() => count(page).innerText()).toBe('66 条');
    await page.getByRole('button', { name: '筛选', exact: true }).click();
    await page.locator('.facet__trigger').filter({ hasText: '状态' }).click();
    const option = page.locator('.facet__item').filter({ hasText: '已兑现' });
    const held = await option.locator('.facet__count').innerText();
    await option.click();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '去掉条件：状态: 已兑现' }).waitFor();
    await expect.poll(() => count(page).innerText()).toBe(`${held} 条`);
    await page.getByRole('button', { name: /已保存的筛选/ }).click();
    const name = fresh('兑现了的');
    await page.getByPlaceholder('名称').fill(name);
    await page.getByRole('button', { name: '保存当前筛选' }).click();
    await page.getByRole('button', { name: `使用：${name}` }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '清除条件' }).click();
    await expect.poll(() => count(page).innerText()).toBe('66 条');
    await page.reload();
    await page.getByRole('button', { name: /已保存的筛选/ }).click();
    await page.getByRole('button', { name: `使用：${name}` }).click();
    await expect.poll(() => count(page).innerText()).toBe(`${held} 条`);
    await page.getByRole('button', { name: `删除：${name}` }).click();
    await page.getByRole('button', { name: `使用：${name}` }).waitFor({ state: 'detached' });
    await page.locator('.popover').getByRole('button', { name: '撤销' }).click();
    await page.getByRole('button', { name: `使用：${name}` }).waitFor();
    await page.close();
  });

  it('show the verdicts that stand on nothing; with evidence one is among them no more', async () => {
    const page = await openNotes(harness);
    await page.getByRole('button', { name: '缺证据', exact: true }).click();
    await page.getByRole('button', { name: '去掉条件：有: 结论（缺证据）' }).waitFor();
    const counted = async (): Promise<number> =>
      Number(/\d+/.exec(await count(page).innerText())?.[0]);
    const shown = async (): Promise<boolean> => {
      const [rowCount, lacking] = [
        await page.locator('.note-table__row').count(),
        await page.locator('.note-cell__lacking').count(),
      ];
      return lacking > 2 && rowCount === lacking && lacking === (await counted());
    };
    await expect.poll(shown).toBe(true);
    const held = await counted();
    await page.getByRole('button', { name: /已保存的筛选/ }).click();
    const name = fresh('要补证据');
    await page.getByPlaceholder('名称').fill(name);
    await page.getByRole('button', { name: '保存当前筛选' }).click();
    await page.getByRole('button', { name: `使用：${name}` }).waitFor();
    await page.keyboard.press('Escape');
    await rows(page).first().click();
    await page.locator('.note-row .row__toggle').first().waitFor();
    await page.locator('.note-row:has(.badge:text("缺证据")) .row__toggle').first().click();
    await page.getByRole('button', { name: '添加证据' }).click();
    await page.getByRole('textbox', { name: '网址' }).fill('https://tjj.gov.cn/');
    await page.getByRole('button', { name: '保存', exact: true }).click();
    await page.locator('.evidence__piece').waitFor();
    await page.locator('.library-nav__link', { hasText: '批注' }).click();
    await expect.poll(() => count(page).innerText()).toBe(`${held - 1} 条`);
    await page.reload();
    await page.getByRole('button', { name: /已保存的筛选/ }).click();
    await page.getByRole('button', { name: `使用：${name}` }).click();
    await expect.poll(() => count(page).innerText()).toBe(`${held - 1} 条`);
    await page.close();
  });

  it('tag all that fit at once, pledges without a note as well, and take it back in one step', async () => {
    const page = await openNotes(harness);
    await page.getByRole('button', { name: '本月到期' }).click();
    await expect.poll(() => count(page).innerText()).toBe('12 条');
    await page.locator('.note-table__row').first().focus();
    await page.keyboard.press('Control+a');
    const tag = fresh('月底前问');
    await page.getByPlaceholder('标签').fill(tag);
    await page.getByRole('button', { name: '添加标签' }).click();
    await expect
      .poll(() => page.locator('.notes-news__bulk').innerText())
      .toContain('已修改 12 条');
    await expect
      .poll(() => page.locator('.note-table__cell--tags').filter({ hasText: tag }).count())
      .toBe(12);
    await page.locator('.undo-bar').getByRole('button', { name: '撤销' }).click();
    await expect
      .poll(() => page.locator('.note-table__cell--tags').filter({ hasText: tag }).count())
      .toBe(0);
    await expect.poll(() => count(page).innerText()).toBe('12 条');
    await page.close();
  });

  it('are gone through by keys, judged, and opened at their place', async () => {
    const page = await openNotes(harness);
    await page.locator('.note-table__row').first().focus();
    await page.keyboard.press('n');
    const row = page.locator('.note-table__row:focus');
    await row.waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press(' ');
    await page.locator('.note-table__row[aria-selected=true]').waitFor();
    const quote = await page.locator('.note-table__row:focus .note-cell__open').innerText();
    await page.keyboard.press('Enter');
    await page.locator('.reading-desk').waitFor();
    expect(page.url()).toMatch(/#\/report\/.+\?(?:note|at)=/);
    await page.locator('.reading-desk__list').getByText(quote).first().waitFor();
    await page.close();
  });

  it('move on the board by keyboard, also a pledge that bore nothing, and the focus goes along', async () => {
    const page = await openNotes(harness);
    await page.getByRole('button', { name: '看板' }).click();
    const column = (name: string) => page.getByRole('region', { name, exact: true });
    const held = async (name: string): Promise<number> =>
      Number(await column(name).locator('.note-board__count').innerText());
    await column('待核实').locator('.board-card').first().waitFor();
    const [none, open] = [await held('未标状态'), await held('待核实')];
    const card = column('未标状态').locator('.board-card__open').last();
    const text = await card.innerText();
    await card.focus();
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => held('待核实')).toBe(open + 1);
    await expect.poll(() => held('未标状态')).toBe(none - 1);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe(text);
    await page.keyboard.press('Shift+ArrowRight');
    await expect.poll(() => held('待核实')).toBe(open);
    await page.close();
  });
});
