import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, beforeEach, expect, it } from 'vitest';
import { bareReport } from '../fixtures/pages/special';
import { NEWER, OLDER } from '../fixtures/two-years';
import { violations } from './harness/axe';
import { expectFits, expectFitsAndReads } from './harness/fits';
import { forgetNotes } from './harness/forget';
import { givenChromium } from './harness/given-browser';
import { untilKept } from './harness/kept';
import { openRead } from './harness/seeded';
import { speak } from './harness/speak';

/* What one year promised, held against the report of the next, and judged by the reader. */

const HOST = 'http://www.linxi.gov.cn';
const ADDRESSES = { older: `${HOST}/zwgk/2024bg.html`, newer: `${HOST}/zwgk/2025bg.html` };

const { site, harness, browser } = givenChromium();

beforeAll(async () => {
  for (const [address, { lines, title }] of [
    [ADDRESSES.older, OLDER],
    [ADDRESSES.newer, NEWER],
  ] as const) {
    site.set(address, bareReport(lines, title));
    const page = await openRead(harness, address);
    await untilKept(browser, new URL(address).pathname);
    await page.close();
  }
});

beforeEach(() => forgetNotes(browser));

/** In a window in which every row has its place. */
async function openFollow(): Promise<Page> {
  const desk = await harness.extensionPage('library.html#/follow');
  await desk.setViewportSize({ width: 1280, height: 2400 });
  await desk.locator('.follow-offered__pair').press('Enter');
  await desk.locator('.follow-row').first().waitFor();
  return desk;
}

const rowOf = (desk: Page, words: string): ReturnType<Page['locator']> =>
  desk.locator('.follow-row', {
    has: desk.locator('.follow-row__promise', { hasText: words }),
  });

it('two reports of consecutive years are offered in the list, in the head and by the view', async () => {
  const desk = await harness.extensionPage('library.html');
  const link = desk.locator('.report-row__follow');
  await link.waitFor();
  expect(await link.innerText()).toBe('对照 2024 年的承诺');
  await desk.locator('.report-row__title', { hasText: OLDER.title }).click();
  await desk.locator('.report-head__actions a', { hasText: '后续（2025 年报告）' }).click();
  await desk.locator('.follow-row').first().waitFor();
  await expect.poll(() => desk.title()).toBe('承诺跟踪 · 诺数');
  await desk.locator('.library-nav__link', { hasText: '承诺跟踪' }).click();
  expect(await desk.locator('.follow-offered__pair').innerText()).toMatch(
    /临溪市人民政府：2024 年的承诺[\s\S]*→ 临溪市2025年政府工作报告/,
  );
  await expectFitsAndReads(desk, [280, 800, 1280]);
  await desk.close();
});

it('each promise stands beside what the next report says, and both lead to their places', async () => {
  const desk = await openFollow();
  await desk.locator('h1:focus', { hasText: '承诺跟踪' }).waitFor();
  const growth = rowOf(desk, '地区生产总值增长6%左右');
  expect(await growth.innerText()).toMatch(/目标 6%左右 → 结果 5.4%[\s\S]*未达到/);
  expect(await rowOf(desk, '26个老旧小区').innerText()).toMatch(/29个老旧小区[\s\S]*超过目标/);
  expect(await rowOf(desk, '青坪湿地公园').innerText()).toMatch(/未找到后续[\s\S]*未提及/);
  expect(await desk.locator('.follow-progress__words').innerText()).toMatch(
    /条承诺，后一年的报告提到 \d+ 条。.*未提及不等于没有做到/,
  );
  await expectFitsAndReads(desk, [280, 360, 800, 1600, 1280]);
  await desk.setViewportSize({ width: 1280, height: 2400 });
  await growth.locator('.follow-row__evidence').click();
  await desk.locator('.kept-text__part--flash', { hasText: '地区生产总值' }).waitFor();
  await desk.goBack();
  await rowOf(desk, '26个老旧小区').locator('.follow-row__promise a').click();
  await desk.locator('.kept-text__part--flash').first().waitFor();
  await expect.poll(() => desk.title()).toBe(`${OLDER.title} · 诺数`);
  await desk.close();
});

it('rows are filtered by outcome and sorted', async () => {
  const desk = await openFollow();
  const missed = desk.getByRole('button', { name: /^未达到/ });
  const count = Number((await missed.innerText()).replace(/\D/g, ''));
  await missed.click();
  await expect.poll(() => desk.locator('.follow-row').count()).toBe(count);
  expect(await desk.locator('.follow-outcome').allInnerTexts()).toEqual(
    Array.from({ length: count }, () => '✕ 未达到'),
  );
  await missed.click();
  await desk.getByLabel('排序').selectOption('outcome');
  await expect.poll(() => desk.locator('.follow-outcome').first().innerText()).toContain('未达到');
  await desk.close();
});

it('a key takes a suggestion over as the reader’s own, with the quote; undo takes it back', async () => {
  const desk = await openFollow();
  const row = rowOf(desk, '26个老旧小区');
  await row.locator('[data-row-main]').focus();
  await desk.keyboard.press('a');
  await desk.locator('.follow__news', { hasText: '已记下 1 条判断' }).waitFor();
  await expect.poll(() => row.locator('.status-select').inputValue()).toBe('kept');
  await row.getByText('证据 1 条').waitFor();
  await desk.keyboard.press('Control+z');
  await expect.poll(() => row.locator('.status-select').inputValue()).toBe('');
  await desk.keyboard.press('Control+Shift+z');
  await expect.poll(() => row.locator('.status-select').inputValue()).toBe('kept');
  await desk.reload();
  await row.getByText('证据 1 条').waitFor();
  await expect.poll(() => row.locator('.status-select').inputValue()).toBe('kept');
  /* The evidence stands with the note in the report that promised. */
  await row.locator('.follow-row__promise a').click();
  await desk.locator('#tab-note').click();
  await desk.locator('.note-row .row__toggle').first().click();
  await desk.locator('.evidence__piece q', { hasText: '29个老旧小区' }).waitFor();
  await desk.locator('.evidence__source', { hasText: NEWER.title }).waitFor();
  await desk.close();
});

it('of silence nothing is taken over; several rows are one step', async () => {
  const desk = await openFollow();
  const silent = rowOf(desk, '青坪湿地公园');
  await silent.locator('[data-row-main]').focus();
  await desk.keyboard.press('a');
  await desk.locator('.follow__news', { hasText: '没有可采纳的建议' }).waitFor();
  await desk.keyboard.press('u');
  await expect.poll(() => silent.locator('.status-select').inputValue()).toBe('unclear');
  const two = ['地区生产总值增长6%左右', '新建公办幼儿园5所'].map((words) => rowOf(desk, words));
  for (const row of two) {
    await row.locator('[data-row-main]').focus();
    await desk.keyboard.press(' ');
  }
  await desk.locator('.follow__selection', { hasText: '已选 2 条' }).waitFor();
  expect(await violations(desk)).toEqual([]);
  await desk.keyboard.press('a');
  for (const row of two)
    await expect.poll(() => row.locator('.status-select').inputValue()).toBe('broken');
  await desk.keyboard.press('Control+z');
  for (const row of two)
    await expect.poll(() => row.locator('.status-select').inputValue()).toBe('');
  await desk.keyboard.press('Escape');
  await desk.locator('.follow__selection').waitFor({ state: 'detached' });
  await desk.close();
});

it('a sentence whose parts are all judged is judged as a whole by one button', async () => {
  const desk = await openFollow();
  const parts = ['26个老旧小区', '公办幼儿园5所', '槐河大桥建成通车'].map((words) =>
    rowOf(desk, words),
  );
  for (const row of parts) {
    await row.locator('[data-row-main]').focus();
    await desk.keyboard.press('a');
    await expect.poll(() => row.locator('.status-select').inputValue()).not.toBe('');
  }
  await desk.getByRole('button', { name: '按各项判断记下 1 个整句' }).click();
  await parts[0]?.getByText('全句：◐ 部分兑现').waitFor();
  await desk.locator('.library-nav__link', { hasText: '报告' }).click();
  await desk.locator('.report-row', { hasText: OLDER.title }).getByText('部分兑现 1 条').waitFor();
  await desk.keyboard.press('Control+z');
  await desk
    .locator('.report-row', { hasText: OLDER.title })
    .getByText('部分兑现 1 条')
    .waitFor({ state: 'detached' });
  await desk.close();
});

it('what the new plan repeats, and what was put off, is a list of its own', async () => {
  const desk = await openFollow();
  await desk.getByRole('tab', { name: /^照抄与延期/ }).click();
  await desk.locator('.follow-repeats__one').first().waitFor();
  expect(await desk.locator('.follow-repeats').innerText()).toMatch(/一件事一次办/);
  await expectFitsAndReads(desk, [280, 800, 1280]);
  await desk.close();
});

it('the table is taken away as CSV, workbook and Markdown', async () => {
  const desk = await openFollow();
  const taken = async (
    label: string,
  ): Promise<{ readonly name: string; readonly bytes: Buffer }> => {
    await desk.getByRole('button', { name: /^导出/ }).click();
    const [download] = await Promise.all([
      desk.waitForEvent('download'),
      desk.getByRole('menuitem', { name: label }).click(),
    ]);
    return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
  };
  const csv = await taken('对照表（CSV）');
  expect(csv.name).toBe('临溪市2025年政府工作报告.follow-up.csv');
  expect(csv.bytes.toString('utf8')).toMatch(/^\ufeff承诺,期限,目标,结果,/);
  expect(csv.bytes.toString('utf8')).toContain('完成26个老旧小区改造');
  const xlsx = await taken('对照表（XLSX）');
  const { sheets } = await readXlsx(new Uint8Array(xlsx.bytes));
  expect(sheets[0]?.rows.flat()).toContain('完成26个老旧小区改造');
  const md = (await taken('对照表（Markdown）')).bytes.toString('utf8');
  expect(md).toMatch(/## 未提及 \d+ 条[\s\S]*青坪湿地公园/);
  await desk.close();
});

it('the wrong order is noticed, and turned by a button', async () => {
  const desk = await openFollow();
  await desk.evaluate(() => {
    const params = new URLSearchParams(location.hash.split('?')[1]);
    const [from, to] = [params.get('from') ?? '', params.get('to') ?? ''];
    location.hash = `#/follow?${new URLSearchParams({ from: to, to: from })}`;
  });
  const turned = desk.locator('.banner', { hasText: '先后好像反了' });
  await turned.waitFor();
  await desk.getByRole('button', { name: '对调' }).click();
  await rowOf(desk, '26个老旧小区').waitFor();
  await turned.waitFor({ state: 'detached' });
  await desk.close();
});

it('the table fits small and low windows, in English as well', async () => {
  await speak(harness, 'en');
  const desk = await openFollow();
  await desk.getByRole('button', { name: /^missed/ }).waitFor();
  await expectFits(desk, [180, 320, 480, 860, 1280], 400);
  await desk.emulateMedia({ forcedColors: 'active' });
  await expectFits(desk, [320, 1280]);
  await desk.close();
  await speak(harness, 'zh_CN');
});

it('damaged findings and texts take no view away', async () => {
  const desk = await openFollow();
  const spoil = (table: string, change: object): Promise<unknown> =>
    desk.evaluate(
      ([name, fields]) =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('nuoshu');
          opening.onsuccess = () => {
            const writing = opening.result.transaction(name, 'readwrite');
            const rows = writing.objectStore(name);
            const reading = rows.getAll();
            reading.onsuccess = () => {
              const [row] = reading.result;
              rows.put({ ...row, ...fields });
            };
            writing.oncomplete = () => {
              opening.result.close();
              resolve();
            };
          };
        }),
      [table, change] as const,
    );
  await spoil('findings', { pledges: null, metrics: 'x' });
  await desk.goto(desk.url().replace(/#.*/, '#/reports'));
  await desk.reload();
  await desk.locator('.report-row__title', { hasText: OLDER.title }).click();
  await desk.locator('.banner', { hasText: '有 2 条记录已损坏' }).waitFor();
  await spoil('snapshots', { text: undefined });
  await desk.goto(desk.url().replace(/#.*/, '#/follow'));
  await desk.reload();
  await desk.locator('.follow-offered__pair').click();
  await desk.locator('.notice', { hasText: '没有保存全文' }).waitFor();
  await desk.close();
});
