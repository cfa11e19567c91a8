import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { beforeAll, expect, it } from 'vitest';
import { bareReport, townLines } from '../fixtures/pages/special';
import { readXlsx } from 'hucre/xlsx';
import { violations } from './harness/axe';
import { expectFitsAndReads } from './harness/fits';
import { openRead } from './harness/seeded';
import { forgetNotes } from './harness/forget';
import { givenChromium } from './harness/given-browser';

/*
 * A page that changed between two visits, compared in the library; and a report taken away as
 * files.
 */

const ADDRESS = 'http://www.linxi.gov.cn/special/versions.html';
const LINES = townLines();
const CORRECTED = [
  '（本报告已于9月20日更正）',
  ...LINES.map((line) => line.replace('58.6亿元', '58.9亿元')),
];

const { site, harness, browser } = givenChromium();

/** The page stays open: what was read is kept once it is painted. */
async function visit(lines: readonly string[]): Promise<void> {
  site.set(ADDRESS, bareReport(lines));
  await openRead(harness, ADDRESS);
}

async function openReport(): Promise<Page> {
  const page = await harness.extensionPage('library.html');
  await page.locator('.report-row__title').first().click();
  await page.locator('.kept-text__part--metric').first().waitFor();
  return page;
}

beforeAll(() => visit(LINES));

it('a report with one version offers no comparison, and its address says why', async () => {
  const page = await openReport();
  expect(await page.locator('.report-head__actions a').count()).toBe(0);
  await page.evaluate(() => {
    location.hash = location.hash.replace('/report/', '/compare/');
  });
  await page.locator('.notice', { hasText: '还没有两个不同的版本' }).waitFor();
  expect(await violations(page)).toEqual([]);
  await page.close();
});

it('after the page changed, its numbers are compared, and lead to their places in the report', async () => {
  await visit(CORRECTED);
  const page = await openReport();
  await page.locator('.report-head__actions a', { hasText: '比较版本' }).click();
  const row = page.locator('.number-table__row', { hasText: '58.6亿元' });
  await row.waitFor();
  expect(await row.innerText()).toMatch(
    /改动[\s\S]*58\.6亿元[\s\S]*58\.9亿元[\s\S]*\+0\.3亿元[\s\S]*\+0\.5\s?%/,
  );
  expect(await page.locator('.number-table__row .change-kind--changed').count()).toBe(1);
  await page.locator('.sentence-list .change-kind--added').waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  await expect.poll(() => page.title()).toBe('比较两个版本 · 诺数');
  await expectFitsAndReads(page, [280, 420, 800, 1280]);
  await row.locator('a').click();
  await page.locator('.kept-text__part--flash').waitFor();
  expect(await page.locator('.kept-text__part--flash').innerText()).toContain('58.9亿元');
  await page.close();
});

it('the versions are swapped in place: the address names them, the focus and the way back stay', async () => {
  const page = await openReport();
  await page.locator('.report-head__actions a', { hasText: '比较版本' }).click();
  await page.locator('.number-table__row').first().waitFor();
  await page.locator('.version-chooser__swap').click();
  await page.waitForFunction(() => location.hash.includes('?from='));
  await page
    .locator('.number-table__row', { hasText: '−0.3亿元' })
    .or(page.locator('.number-table__row', { hasText: '-0.3亿元' }))
    .first()
    .waitFor();
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.className))
    .toContain('version-chooser__swap');
  await page.reload();
  await page.locator('.number-table__row', { hasText: '0.3亿元' }).waitFor();
  await page.goBack();
  await page.locator('.kept-text').waitFor();
  await page.locator('.report-head__more summary').click();
  await page.locator('.report-head__versions a', { hasText: '与它比较' }).click();
  await page.locator('.number-table__row', { hasText: '+0.3亿元' }).waitFor();
  await page.evaluate(() => {
    location.hash = location.hash.replaceAll(/=[\da-f]{64}/g, `=${'0'.repeat(64)}`);
  });
  await page.locator('.notice[role=alert]', { hasText: '有一个版本读取失败' }).waitFor();
  await page.close();
});

it('an older version is read on its own, with the way to the newest and to what is other', async () => {
  const page = await openReport();
  await page.locator('.report-head__more summary').click();
  await page.locator('.report-head__versions a', { hasText: '看全文' }).click();
  await page.locator('.banner', { hasText: '旧版本' }).waitFor();
  await page.locator('.kept-text', { hasText: '58.6亿元' }).waitFor();
  await page.locator('.kept-text__part--metric').first().waitFor();
  await expectFitsAndReads(page, [280, 800, 1280]);
  await page.locator('.banner a', { hasText: '与最新版本比较' }).click();
  await page.locator('.number-table__row', { hasText: '+0.3亿元' }).waitFor();
  await page.goBack();
  await page.locator('.banner a', { hasText: '看最新版本' }).click();
  await page.locator('.kept-text', { hasText: '58.9亿元' }).waitFor();
  expect(await page.locator('.banner').count()).toBe(0);
  await page.close();
});

it('a passage of an older version is annotated there', async () => {
  await forgetNotes(browser);
  const page = await openReport();
  await page.locator('.report-head__more summary').click();
  await page.locator('.report-head__versions a', { hasText: '看全文' }).click();
  await page.locator('.banner', { hasText: '旧版本' }).waitFor();
  await page.locator('#tab-metric').click();
  const row = page.locator('.metric-row', { hasText: '58.6亿元' }).first();
  await row.locator('.row__toggle').click();
  await row.locator('textarea').fill('更正以前是这个数');
  await page.locator('.note-field__save--saved').waitFor();
  await page.locator('.banner a', { hasText: '看最新版本' }).click();
  await page.locator('#tab-note').click();
  await page
    .locator('.note-row', { hasText: '更正以前是这个数' })
    .locator('.outcome--number-changed')
    .waitFor();
  await page.close();
});

/** Chooses what the report is exported as; answers the file that the browser saved. */
async function exported(
  page: Page,
  label: string,
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  await page.locator('.report-head__actions button[aria-haspopup=menu]').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: label, exact: true }).click(),
  ]);
  await page.locator('.toasts__toast', { hasText: '已导出' }).first().waitFor();
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

it('a report with a note is taken away as tables, ledger, text, page and references', async () => {
  await forgetNotes(browser);
  const page = await openReport();
  await page.locator('#tab-pledge').click();
  await page.locator('.row__toggle').first().click();
  await page.locator('.row textarea').fill('五月去看过');
  await page.locator('.note-field__save--saved').waitFor();

  await page.locator('.report-head__actions button[aria-haspopup=menu]').click();
  await page.locator('.floating__item').first().waitFor();
  /* A menu floats at the document's end, in no region. */
  expect(await violations(page, { without: ['region'] })).toEqual([]);
  await page.keyboard.press('Escape');

  const csv = await exported(page, '承诺（CSV）');
  expect(csv.name).toMatch(/\.pledges\.csv$/);
  expect([...csv.bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const [heading = '', ...lines] = csv.bytes.toString('utf8').slice(1).split('\r\n');
  expect(heading).toMatch(/^承诺原文,/);
  expect(lines.filter((line) => line.includes('五月去看过'))).toHaveLength(1);

  const xlsx = await exported(page, '台账（XLSX）');
  const { sheets } = await readXlsx(new Uint8Array(xlsx.bytes));
  expect(sheets[0]?.rows[0]).toContain('承诺原文');
  expect(sheets[0]?.rows.flat()).toContain('五月去看过');

  const files = [
    { label: '指标（CSV）', begins: '\ufeff原文,指标', holds: '58.9' },
    { label: '批注（CSV）', begins: '\ufeff原文,类型', holds: '五月去看过' },
    { label: 'Markdown', begins: '---\n', holds: '五月去看过' },
    { label: '带批注的全文（HTML）', begins: '<!doctype html>', holds: '五月去看过' },
    { label: '批注（JSON-LD）', begins: '{', holds: '五月去看过' },
    { label: 'RIS', begins: 'TY  - GOVDOC', holds: ADDRESS },
    { label: 'BibTeX', begins: '@online{', holds: ADDRESS },
  ];
  for (const { label, begins, holds } of files) {
    const text = (await exported(page, label)).bytes.toString('utf8');
    expect([label, text.slice(0, begins.length), text.includes(holds)]).toEqual([
      label,
      begins,
      true,
    ]);
  }
  await page.close();
});

it('the reference is copied', async () => {
  const page = await openReport();
  await harness.context.grantPermissions(['clipboard-read']);
  await page.locator('.report-head__actions button[aria-haspopup=menu]').click();
  await page.getByRole('menuitem', { name: '复制引用' }).click();
  await page.locator('.toasts__toast', { hasText: '已复制' }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\[EB\/OL\]\. .*\[\d{4}-\d\d-\d\d\]\. http:/,
  );
  await page.close();
});
