import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { addressOf } from '../fixtures/pages/page';
import { YEARLY_PAGES } from '../fixtures/pages/yearly';
import { COLOUR_RULES, violations } from './harness/axe';
import { expectFitsAndReads } from './harness/fits';
import { givenChromium } from './harness/given-browser';
import { untilKept } from './harness/kept';
import { speak } from './harness/speak';

const { site, harness, browser } = givenChromium();
const GROWTH = '地区生产总值 · 同比';

beforeAll(async () => {
  for (const page of YEARLY_PAGES) {
    site.set(addressOf(page), page.html);
    const tab = await harness.open(addressOf(page));
    await untilKept(browser, page.path);
    await tab.close();
  }
});

const openView = async (): Promise<Page> => {
  const page = await harness.extensionPage('library.html#/reports');
  await page.getByRole('link', { name: '指标序列' }).click();
  await page.locator('.indicators__offer').first().waitFor();
  return page;
};

const openGrowth = async (): Promise<Page> => {
  const page = await openView();
  await page.getByRole('link', { name: new RegExp(`^${GROWTH}`) }).click();
  await page.locator('.series-chart__point').first().waitFor();
  return page;
};

/** The file that the browser saves when something is done. */
async function savedBy(page: Page, act: () => Promise<void>): Promise<Buffer> {
  const saving = page.waitForEvent('download');
  await act();
  return readFile(await (await saving).path());
}

const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

describe('an indicator over the years', () => {
  beforeAll(() => speak(harness, 'zh_CN'));

  it('is found by another name, and shows what was reached, aimed at, and what became of it', async () => {
    const page = await openView();
    const field = page.getByRole('combobox', { name: '指标' });
    await field.fill('gdp');
    await page.getByRole('option', { name: new RegExp(GROWTH) }).click();
    await page.locator('.series-chart__point').first().waitFor();
    const rows = page.locator('.series-table__row');
    await expect
      .poll(() => rows.evaluateAll((all) => all.map((row) => row.textContent)))
      .toEqual([
        '2021年7.2%',
        '2022年5.1%约7%未达到',
        '2023年6.4%≥6%达到',
        '2024年上半年5.2%',
        '2024年6.5%缺该年结果的报告',
      ]);
    await expect
      .poll(() => page.locator('.indicators__ahead li').allInnerTexts())
      .toEqual(['2024年上半年5.2%；要达到全年6.5%，余下时间约需增长7.5%。']);
    await page.close();
  });

  it('is walked with the arrows, each figure read out, and leads to its sentence', async () => {
    const page = await openGrowth();
    await page.locator('.series-chart__point').first().focus();
    await expect.poll(() => focused(page)).toBe('槐河县人民政府，2021年实际值7.2%');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused(page)).toBe('槐河县人民政府，2022年目标值约7%，未达到');
    await page.keyboard.press('End');
    await expect
      .poll(() => focused(page))
      .toBe('槐河县人民政府，2024年目标值6.5%，缺该年结果的报告');
    await page.keyboard.press('Home');
    expect(await page.locator('.series-chart__point[tabindex="0"]').count()).toBe(1);
    await page.keyboard.press('Enter');
    await page.locator('.kept-text').waitFor();
    await page.locator('h1', { hasText: '槐河县2022年政府工作报告' }).waitFor();
    await expect
      .poll(() => page.locator('.kept-text__part--target, .kept-text__part--sought').count())
      .toBeGreaterThan(0);
    await page.close();
  });

  it('stands beside that of another issuer', async () => {
    const page = await openGrowth();
    await page.getByRole('combobox', { name: '并列另一个发布单位' }).fill('青溪');
    await page.getByRole('option', { name: /青溪县/ }).click();
    await expect.poll(() => page.locator('.series-table__row').count()).toBe(8);
    await page.locator('.series-chart__point').first().focus();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused(page)).toContain('青溪县');
    await page.waitForURL(/of=.+&of=.+&key=/);
    await page.getByRole('button', { name: '去掉青溪县人民政府' }).click();
    await expect.poll(() => page.locator('.series-table__row').count()).toBe(5);
    await page.close();
  });

  it('is taken away as table, drawing and picture', async () => {
    const page = await openGrowth();
    const files: Buffer[] = [];
    for (const name of ['数据（CSV）', '图（SVG）', '图（PNG）']) {
      await page.getByRole('button', { name: '导出' }).click();
      files.push(await savedBy(page, () => page.getByRole('menuitem', { name }).click()));
    }
    await page.getByText('已保存：槐河县人民政府 地区生产总值 · 同比.png').waitFor();
    const [csv, svg, png] = files;
    expect(csv?.toString('utf8')).toMatch(/^\ufeff发布单位,指标,时间/);
    expect(csv?.toString('utf8').trim().split('\r\n')).toHaveLength(8);
    expect(svg?.toString('utf8')).toMatch(/^<svg xmlns=[\s\S]+<\/svg>$/);
    expect(png?.subarray(1, 4).toString('latin1')).toBe('PNG');
    /* Its size stands in the header: two pixels for each of the drawing's. */
    expect(png?.readUInt32BE(16)).toBe(2 * 784);
    await page.close();
  });

  it('hides its table and shows it again', async () => {
    const page = await openGrowth();
    await page.getByRole('button', { name: '收起数据表' }).click();
    expect(await page.locator('.series-table__table').count()).toBe(0);
    await page.getByRole('button', { name: '显示数据表' }).click();
    await page.locator('.series-table__table').waitFor();
    await page.close();
  });

  it('is reached by the palette, which takes it away as well', async () => {
    const page = await harness.extensionPage('library.html#/notes');
    await page.locator('h1').waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('指标序列');
    await page.getByRole('option', { name: '转到：指标序列' }).click();
    await page.locator('.indicators__offer').first().press('Enter');
    await page.locator('.series-chart__point').first().waitFor();
    await page.locator('h1:focus', { hasText: '指标序列' }).waitFor();
    await page.keyboard.press('Control+k');
    await page.keyboard.type('CSV');
    const option = page.getByRole('option', { name: '导出这个序列的数据（CSV）' });
    expect((await savedBy(page, () => option.click())).toString('utf8')).toContain('槐河县');
    await page.close();
  });

  it('stands small in the panel at a figure that is open, and leads to the desk', async () => {
    const [report] = YEARLY_PAGES;
    if (report === undefined) throw new Error('no page');
    const tab = await harness.open(addressOf(report));
    const panel = await harness.panelOf(tab);
    await panel.setViewportSize({ width: 360, height: 800 });
    await panel.locator('#tab-metric').click();
    await panel.locator('.row__toggle').nth(1).click();
    await panel.locator('.row-series__drawing').waitFor();
    expect(await panel.locator('.row-series__figures li').first().textContent()).toBe(
      '槐河县人民政府，2021年实际值7.2%',
    );
    expect(await violations(panel)).toEqual([]);
    const opened = harness.context.waitForEvent('page');
    await panel.getByRole('button', { name: '同一指标各年' }).click();
    const desk = await opened;
    await desk.locator('.series-chart__point').first().waitFor();
    expect(await desk.locator('.indicators__title').innerText()).toBe(`槐河县人民政府 ${GROWTH}`);
    await Promise.all([desk.close(), panel.close(), tab.close()]);
  });
});

describe.each([
  { language: 'zh_CN', theme: 'light', only: undefined },
  { language: 'zh_TW', theme: 'dark', only: COLOUR_RULES },
  { language: 'en', theme: 'light', only: undefined },
] as const)('the view of an indicator, $theme, $language', ({ language, theme, only }) => {
  beforeAll(() => speak(harness, language));

  it('fits every window and breaks no accessibility rule', async () => {
    const page = await harness.extensionPage('library.html#/indicators');
    await page.locator('.indicators__offer').first().click();
    await page.locator('.series-chart__point').first().waitFor();
    await page.emulateMedia({ colorScheme: theme });
    expect(await violations(page, { only })).toEqual([]);
    if (language === 'zh_CN') await expectFitsAndReads(page, [280, 400, 640, 1280, 1920]);
    await page.close();
  });
});
