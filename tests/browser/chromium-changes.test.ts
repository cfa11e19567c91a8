import * as OpenCC from 'opencc-js';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fixturePage } from '../fixtures/pages';
import { addressOf } from '../fixtures/pages/page';
import { bareReport, townLines } from '../fixtures/pages/special';
import { startSite } from '../fixtures/site';
import type { FixtureSite } from '../fixtures/site';
import { launchChromium } from './harness/chromium';
import type { ChromiumHarness } from './harness/chromium';

/* What a page does to the notes on it between two visits, and what is said of it. */

const LINES = townLines();
const NOTICE = bareReport(['您访问的页面不存在或已被删除。']).replace(/<h1>.*?<\/h1>|<title>.*?<\/title>/g, '');
const toTraditional = OpenCC.Converter({ from: 'cn', to: 't' });

let site: FixtureSite;
let harness: ChromiumHarness;
let pages = 0;

beforeAll(async () => {
  site = await startSite();
  harness = await launchChromium({ port: site.port });
});
afterAll(async () => {
  expect(harness.troubles).toEqual([]);
  await harness.close();
  await site.close();
});

const freshAddress = (): string => `http://www.linxi.gov.cn/special/changes-${(pages += 1)}.html`;
const untilRead = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => (CSS.highlights.get('nuoshu-metric')?.size ?? 0) > 0, undefined, { polling: 50 });

/** A report with a note on its first figure, which is 58.6亿元, and the panel on its notes. */
async function annotated(note = '与公报核对'): Promise<{ address: string; page: Page; panel: Page }> {
  const address = freshAddress();
  site.set(address, bareReport(LINES));
  const page = await harness.open(address);
  await untilRead(page);
  const panel = await harness.panelOf(page);
  await panel.locator('#tab-metric').click();
  await panel.locator('.row .row__toggle').first().click();
  await panel.locator('.row textarea').pressSequentially(note);
  await panel.locator('.note-field__save--saved').waitFor();
  await panel.locator('#tab-note').click();
  await panel.locator('.row-notes__note', { hasText: note }).waitFor();
  return { address, page, panel };
}

/** The page comes again with other lines; answers what the panel says of the note then. */
async function outcomeOf(lines: readonly string[]): Promise<{ panel: Page; page: Page; outcome: string }> {
  const { address, page, panel } = await annotated();
  await panel.close();
  site.set(address, bareReport(lines));
  await page.reload();
  await untilRead(page);
  const again = await harness.panelOf(page);
  await again.locator('#tab-note').click();
  const outcome = again.locator('.note-row .outcome:not(.outcome--looking)');
  await outcome.waitFor();
  return { panel: again, page, outcome: await outcome.innerText() };
}

it.each([
  { name: '简 written as 繁', lines: LINES.map(toTraditional), outcome: '原文未变' },
  { name: 'a line inserted above', lines: ['（本报告已于9月20日更正）', ...LINES], outcome: '原文未变' },
  {
    name: 'the unit rewritten',
    lines: LINES.map((line) => line.replaceAll('58.6亿元', '586000万元')),
    outcome: '写法变了，数值未变',
  },
])('$name is no alarm', async ({ lines, outcome }) => {
  const { panel, page, outcome: said } = await outcomeOf(lines);
  expect(said).toContain(outcome);
  expect(await panel.locator('.outcome--number-changed, .outcome-change__figure--other').count()).toBe(0);
  await panel.close();
  await page.close();
});

it('another figure is told with old, new and difference, and what else changed is listed', async () => {
  const changed = LINES.map((line) => line.replace('58.6亿元', '58.9亿元'));
  const { panel, page, outcome } = await outcomeOf(['（本报告已于9月20日更正）', ...changed]);
  expect(outcome).toContain('数字已改变');
  const figure = await panel.locator('.outcome-change__figure').innerText();
  for (const words of ['58.6亿元 → 58.9亿元', '+0.3亿元', '+0.5 %']) expect(figure).toContain(words);
  const news = panel.locator('.page-news__heading button');
  expect(await news.innerText()).toMatch(/新增1段，改动1段/);
  await news.click();
  await panel.locator('.page-news__list', { hasText: '本报告已于9月20日更正' }).waitFor();
  await panel.close();
  await page.close();
});

it('a report that was taken down shows the note and the text as it was', async () => {
  const { address, page, panel } = await annotated('撤下之前的话');
  site.set(address, NOTICE);
  await page.reload();
  await panel.getByText('原文已不在这个地址').waitFor();
  await panel.locator('.row-notes__note', { hasText: '撤下之前的话' }).waitFor();
  await panel.locator('.kept-report [data-row-main]').first().click();
  const marked = panel.locator('.kept-text .kept-text__part--marked');
  await marked.first().waitFor();
  /* Not `innerText`: a line out of sight is not rendered and has none. */
  expect(await marked.first().textContent()).toBe('58.6亿元');
  expect(await panel.locator('.kept-text').textContent()).toContain('96.3亿元');
  /* What stands there now is no version of it. */
  site.set(address, bareReport(LINES));
  await page.reload();
  await untilRead(page);
  await panel.locator('#tab-note').click();
  await panel.locator('.outcome--same').waitFor();
  expect(await panel.locator('.page-news').count()).toBe(0);
  await panel.close();
  await page.close();
});

it('a page that was read on purpose opens read', async () => {
  const page = await harness.open(addressOf(fixturePage('town-profile')));
  const popup = await harness.popupOf(page);
  await popup.getByRole('button', { name: '仍要分析' }).click();
  await untilRead(page);
  const panel = await harness.panelOf(page);
  const path = new URL(page.url()).pathname;
  await expect.poll(() => panel.evaluate(keptAddresses), { timeout: 20_000 }).toContain(path);
  await page.reload();
  await untilRead(page);
  for (const one of [popup, panel, page]) await one.close();
});

it('the same text at another address is told, joined by the reader alone, and parted again', async () => {
  const { page, panel } = await annotated('两处同文');
  const other = freshAddress();
  site.set(other, bareReport(LINES));
  const twin = await harness.open(other);
  await untilRead(twin);
  const beside = await harness.panelOf(twin);
  const note = beside.locator('.row-notes__note', { hasText: '两处同文' });
  const banner = beside.locator('.banner', { hasText: page.url() });
  await banner.waitFor();
  await beside.locator('#tab-note').click();
  expect(await note.count()).toBe(0);
  await banner.getByRole('button', { name: '合并到这一页' }).click();
  await note.waitFor();
  await banner.getByRole('button', { name: '取消合并' }).click();
  await note.waitFor({ state: 'detached' });
  for (const one of [beside, twin, panel, page]) await one.close();
});

it('a damaged row hides nothing but itself', async () => {
  const { page, panel } = await annotated('完好的批注');
  await panel.evaluate(damageOne);
  await panel.reload();
  await panel.locator('#tab-note').click();
  await panel.locator('.row-notes__note', { hasText: '完好的批注' }).waitFor();
  await panel.getByText('有 1 条记录已损坏，没有显示。').waitFor();
  await panel.close();
  await page.close();
});

/** Runs in an extension page: the addresses of all kept reports. */
function keptAddresses(): Promise<string> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('nuoshu');
    opening.onsuccess = () => {
      const reading = opening.result.transaction('reports').objectStore('reports').getAllKeys();
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result.join(' '));
      };
    };
  });
}

/** Runs in an extension page: puts a copy of the last annotation beside it that lacks when it was made. */
function damageOne(): Promise<void> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('nuoshu');
    opening.onsuccess = () => {
      const writing = opening.result.transaction('annotations', 'readwrite');
      const rows = writing.objectStore('annotations');
      const reading = rows.getAll();
      reading.onsuccess = () => {
        const row = reading.result.find(({ note }: { note: string }) => note === '完好的批注');
        rows.put({ ...row, id: 'damaged', createdAt: undefined });
      };
      writing.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
