import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fixturePage } from '../fixtures/pages';
import { addressOf } from '../fixtures/pages/page';
import { startSite } from '../fixtures/site';
import type { FixtureSite } from '../fixtures/site';
import { launchChromium } from './harness/chromium';
import type { ChromiumHarness } from './harness/chromium';
import { misfits } from './harness/reflow';

const addressOfPage = (number: number): string => addressOf(fixturePage(`series-${number}`));

let site: FixtureSite;
let harness: ChromiumHarness;
let page: Page;
let panel: Page;

beforeAll(async () => {
  site = await startSite();
  harness = await launchChromium({ port: site.port });
});
afterAll(async () => {
  expect(harness.troubles).toEqual([]);
  await harness.close();
  await site.close();
});

const painted = (layer: string): Promise<unknown> =>
  page.waitForFunction((name) => CSS.highlights.has(name), `nuoshu-${layer}`, { polling: 50 });

const reads = (words: string): Promise<void> => panel.locator('.series-bar__pages', { hasText: words }).waitFor();

/* The tests are steps of one reading, in order. */

it('the third page alone is no report', async () => {
  const third = await harness.open(addressOfPage(3));
  const popup = await harness.popupOf(third);
  await popup.locator('.popup__verdict', { hasText: '不像一份报告' }).waitFor();
  expect(await third.evaluate(() => CSS.highlights.size)).toBe(0);
  await popup.close();
  await third.close();
});

it('the first page names those not yet read', async () => {
  page = await harness.open(addressOfPage(1));
  await painted('metric');
  panel = await harness.panelOf(page);
  await reads('本报告已知共 3 页已读1未读23');
  expect(await panel.locator('.series-bar__counts').textContent()).toBe('已读的 1 页合计：指标 19，承诺 0，批注 0');
});

it('a click on the next page opens it in the tab, and it is read as the same report', async () => {
  await panel.locator('.series-bar a', { hasText: '2' }).click();
  await page.waitForURL(addressOfPage(2));
  await painted('target');
  await reads('已读12未读3');
  expect(await panel.locator('h1').textContent()).toBe('2024年望溪镇人民政府工作报告');
  expect(await panel.locator('.profile__fact').allTextContents()).toEqual(
    expect.arrayContaining(['发布者望溪镇人民政府', '回顾期2023', '部署期2024']),
  );
});

it('a note on it is kept', async () => {
  await panel.locator('#tab-pledge').click();
  await panel.locator('.row__toggle').first().click();
  await panel.locator('.row textarea').fill('对照年底的数字');
  await panel.locator('.note-field__save--saved').waitFor();
});

it('the third page is read by itself, as one that goes on in the plan', async () => {
  await page.locator('#next').click();
  await page.waitForURL(addressOfPage(3));
  await painted('target');
  await reads('已读123');
  expect(await panel.locator('.series-bar__pages').textContent()).not.toContain('未读');
  await panel.locator('#tab-pledge').click();
  await panel.locator('.row', { hasText: '新增公共停车位300个' }).waitFor();
  const popup = await harness.popupOf(page);
  await popup.locator('.popup__verdict', { hasText: '这是一份报告' }).waitFor();
  await popup.close();
});

it('on the first page the panel shows the whole period and the note on the second', async () => {
  await panel.locator('.series-bar a', { hasText: '1' }).click();
  await page.waitForURL(addressOfPage(1));
  await painted('metric');
  await panel.locator('.series-bar__page--here', { hasText: '1' }).waitFor();
  await panel.locator('#tab-overview').click();
  await panel.locator('.profile__fact', { hasText: '部署期2024' }).waitFor();
  await panel.locator('#tab-note').click();
  const notes = panel.locator('.series-notes');
  await notes.locator('.series-notes__words', { hasText: '对照年底的数字' }).waitFor();
  expect(await notes.locator('h2').allTextContents()).toEqual(['第 2 页']);
  expect(await new AxeBuilder({ page: panel }).analyze().then(({ violations }) => violations)).toEqual([]);
  await panel.setViewportSize({ width: 180, height: 800 });
  expect(await panel.evaluate(misfits)).toEqual([]);
  await notes.locator('a').click();
  await page.waitForURL(addressOfPage(2));
  await painted('flash');
});
