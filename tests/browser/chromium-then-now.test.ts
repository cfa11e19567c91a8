import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { bareReport } from '../fixtures/pages/special';
import { KNOWN_CITY, NEWER, OLDER } from '../fixtures/two-years';
import { expectFits, expectFitsAndReads } from './harness/fits';
import { givenChromium } from './harness/given-browser';
import { untilKept } from './harness/kept';
import { openRead } from './harness/seeded';
import { speak } from './harness/speak';

/*
 * Main indicators beside earlier targets and other governments: of a report with the name of a city
 * that figures are known of, and of one of a city that there is not. The pages' figures are ours.
 */

const HOST = 'http://www.linxi.gov.cn';
const KNOWN = `${HOST}/special/known.html`;
const UNKNOWN = `${HOST}/special/unknown.html`;
const NEXT = `${HOST}/special/next.html`;

const { site, harness, browser } = givenChromium();

beforeAll(() => {
  site.set(KNOWN, bareReport(KNOWN_CITY.lines, KNOWN_CITY.title));
  site.set(UNKNOWN, bareReport(OLDER.lines, OLDER.title));
  site.set(NEXT, bareReport(NEWER.lines, NEWER.title));
});

async function panelOf(address: string): Promise<{ readonly page: Page; readonly panel: Page }> {
  const page = await openRead(harness, address);
  const panel = await harness.panelOf(page);
  await panel.locator('.then-now__indicator').first().waitFor();
  return { page, panel };
}

const indicator = (page: Page, name: string): ReturnType<Page['locator']> =>
  page.locator('.then-now__indicator', { has: page.getByRole('heading', { name, exact: true }) });

it('the panel shows last year’s target, this result, and how others aim', async () => {
  const { page, panel } = await panelOf(KNOWN);
  const growth = indicator(panel, '地区生产总值增速');
  expect((await growth.innerText()).replace(/\s+/g, ' ')).toMatch(
    /2022 年目标 6\.5%左右 2022 年结果 1\.7% ✕ 未达到 2023 年目标 6\.3%/,
  );
  expect((await growth.locator('.then-now__ladder').innerText()).replace(/\s+/g, ' ')).toMatch(
    /^全国 5%左右 广东省 5%以上 湛江市 6\.3%$/,
  );
  expect(await growth.locator('figcaption').innerText()).toMatch(
    /2023 年目标，其他 \d+ 个地市级政府中：低于本地的 \d+ 个，相同的 \d+ 个，高于本地的 \d+ 个/,
  );
  expect(await growth.getByRole('img').getAttribute('aria-label')).toBe(
    await growth.locator('figcaption').innerText(),
  );
  expect(await growth.locator('.then-now__record').innerText()).toMatch(/年里，达到目标 \d+ 年/);
  await expectFitsAndReads(panel, [280, 360, 800]);
  await panel.close();
  await page.close();
});

it('each figure leads to where it stands: in the page, or at its source', async () => {
  const { page, panel } = await panelOf(KNOWN);
  const growth = indicator(panel, '地区生产总值增速');
  const source = growth.locator('.then-now__ladder a', { hasText: '5%以上' });
  expect(await source.getAttribute('href')).toMatch(/^https:\/\/www\.gd\.gov\.cn\//);
  expect(await source.getAttribute('rel')).toBe('noreferrer');
  expect(await growth.locator('.then-now__line a').first().getAttribute('href')).toMatch(
    /^https:\/\/github\.com\/lawtext\/gov\/blob\/[\da-f]{40}\//,
  );
  await growth.locator('.then-now__line button', { hasText: '1.7%' }).click();
  await page.waitForFunction(() => CSS.highlights.has('nuoshu-flash'), undefined, { polling: 50 });
  await panel.close();
  await page.close();
});

it('what others aim at is opened by keyboard for each indicator', async () => {
  const { page, panel } = await panelOf(KNOWN);
  const retail = indicator(panel, '社会消费品零售总额增速');
  expect(await retail.locator('figcaption').count()).toBe(0);
  const toggle = retail.getByRole('button', { name: '各地与往年：社会消费品零售总额增速' });
  await toggle.focus();
  await panel.keyboard.press('Enter');
  await retail.locator('figcaption').waitFor();
  expect(await toggle.getAttribute('aria-expanded')).toBe('true');
  await panel.locator('#tab-metric').click();
  await panel.locator('#tab-overview').click();
  await panel.locator('.then-now__indicator').first().waitFor();
  await panel.close();
  await page.close();
});

it('a place that is not in the data has what its own report says', async () => {
  const { page, panel } = await panelOf(UNKNOWN);
  const growth = indicator(panel, '地区生产总值增速');
  expect((await growth.innerText()).replace(/\s+/g, ' ')).toMatch(
    /2023 年结果 5\.2% 2024 年目标 6%左右/,
  );
  expect(await growth.locator('.then-now__met').count()).toBe(0);
  expect(await growth.locator('.then-now__ladder').innerText()).toMatch(/全国[\s\S]*临溪市/);
  await panel.getByText('数据里没有本地往年的报告').waitFor();
  await panel.close();
  await page.close();
});

it('last year’s target comes from the kept report of the year before, and leads there', async () => {
  const before = await openRead(harness, UNKNOWN);
  await untilKept(browser, new URL(UNKNOWN).pathname);
  await before.close();
  const shown = await openRead(harness, NEXT);
  await untilKept(browser, new URL(NEXT).pathname);
  await shown.close();
  const { page, panel } = await panelOf(NEXT);
  const growth = indicator(panel, '地区生产总值增速');
  expect((await growth.innerText()).replace(/\s+/g, ' ')).toMatch(
    /2024 年目标 6%左右 2024 年结果 5\.4% ✕ 未达到 2025 年目标 5\.5%左右/,
  );
  const [desk] = await Promise.all([
    harness.context.waitForEvent('page'),
    growth.getByRole('button', { name: /^看前一年的报告/ }).click(),
  ]);
  await desk.locator('.kept-text__part--flash').first().waitFor();
  expect(await desk.title()).toContain(OLDER.title);
  const popup = await harness.popupOf(page);
  await popup.locator('.then-now--brief', { hasText: /2024 年目标\s*6%左右/ }).waitFor();
  for (const one of [desk, panel, popup, page]) await one.close();
});

it('the popup shows the first ones at a glance', async () => {
  const page = await openRead(harness, KNOWN);
  const popup = await harness.popupOf(page);
  const brief = popup.locator('.then-now--brief');
  await brief.waitFor();
  expect((await brief.innerText()).replace(/\s+/g, ' ')).toMatch(
    /地区生产总值增速 2022 年目标 6\.5%左右 2022 年结果 1\.7% ✕ 未达到.*另有 \d+ 项/,
  );
  await expectFits(popup, [340, 280]);
  await popup.close();
  await page.close();
});

it('the card fits the narrowest panel, in English as well', async () => {
  await speak(harness, 'en');
  const { page, panel } = await panelOf(KNOWN);
  await panel.getByRole('heading', { name: 'GDP growth', exact: true }).waitFor();
  await expectFitsAndReads(panel, [180, 240, 400]);
  await panel.close();
  await page.close();
  await speak(harness, 'zh_CN');
});
