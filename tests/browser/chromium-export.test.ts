import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Download, Page } from 'playwright-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { NAME_HELPER } from '../../bench/paint-watch';
import { readImport } from '../../lib/exchange/in/read-file';
import type { ImportedAnnotation } from '../../lib/exchange/in/imported';
import { bareReport, townLines } from '../fixtures/pages/special';
import { violations } from './harness/axe';
import { seedDesk } from './harness/desk-seed';
import { misfits, smallTargets } from './harness/reflow';
import { openNotes, seed } from './harness/seeded';
import { openRead } from './harness/seeded';
import { givenChromium } from './harness/given-browser';

const { site, harness } = givenChromium();
let tries = 0;

const bytesOf = async (download: Download): Promise<Buffer> => readFile(await download.path());

const focusedText = (page: Page): Promise<string | undefined> =>
  page.evaluate(() => document.activeElement?.textContent);

/** Opens a menu and takes one of its lines; answers the file that the browser saved. */
async function exported(page: Page, menu: string, line: string): Promise<Download> {
  await page.getByRole('button', { name: menu }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: line, exact: true }).click(),
  ]);
  return download;
}

async function importedFrom(download: Download): Promise<readonly ImportedAnnotation[]> {
  const read = await readImport(new Uint8Array(await bytesOf(download)));
  if (!read.ok) throw new Error(JSON.stringify(read));
  return read.value.annotations;
}

/** What is on the clipboard, as a page that it is pasted into gets it. */
const clipboardOf = (page: Page): Promise<{ readonly html: string; readonly plain: string }> =>
  page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> => (await item?.getType(type))?.text() ?? '';
    return { html: await read('text/html'), plain: await read('text/plain') };
  });

/** Size, and how many pixels are not the paper's. */
const picture = (page: Page, bytes: Buffer) =>
  page.evaluate(async (encoded) => {
    const letters = atob(encoded);
    const image = await createImageBitmap(
      new Blob([Uint8Array.from(letters, (letter) => letter.charCodeAt(0))], { type: 'image/png' }),
    );
    const { width, height } = image;
    const brush = new OffscreenCanvas(width, height).getContext('2d');
    brush?.drawImage(image, 0, 0);
    const { data } = brush?.getImageData(0, 0, width, height) ?? { data: new Uint8ClampedArray() };
    let inked = 0;
    for (let at = 0; at < data.length; at += 4) inked += (data[at] ?? 255) < 160 ? 1 : 0;
    return { width, height, inked };
  }, bytes.toString('base64'));

beforeAll(async () => {
  await harness.context.grantPermissions(['clipboard-read']);
});

describe('the desk with notes in many reports', () => {
  beforeAll(() => seed(harness));

  it('saves exactly the selected rows, as workbook and CSV that an import reads back', async () => {
    const page = await openNotes(harness);
    const rows = page.locator('.note-table__row');
    const words: string[] = [];
    for (const at of [0, 2, 5]) {
      await rows.nth(at).locator('input').check();
      words.push(
        (await rows.nth(at).locator('.note-cell__open').innerText()).replace(/^.*\s/s, ''),
      );
    }
    await page.locator('.bulk-bar').getByRole('button', { name: '导出所选' }).click();
    await page.getByRole('menuitem').first().waitFor();
    /* A menu floats at the document's end, in no region. */
    expect(await violations(page, { without: ['region'] })).toEqual([]);
    await page.keyboard.press('Escape');
    const xlsx = await exported(page, '导出所选', '台账（XLSX）');
    expect(xlsx.suggestedFilename()).toMatch(/\.xlsx$/);
    const fromXlsx = await importedFrom(xlsx);
    expect(fromXlsx).toHaveLength(3);
    const fromCsv = await importedFrom(await exported(page, '导出所选', '台账（CSV）'));
    expect(fromCsv.map(({ id }) => id).sort()).toEqual(fromXlsx.map(({ id }) => id).sort());
    expect(fromCsv.map(({ fields }) => fields)).toEqual(
      fromCsv.map(({ id }) => fromXlsx.find((other) => other.id === id)?.fields),
    );
    const jsonld = await importedFrom(await exported(page, '导出所选', '批注（JSON-LD）'));
    expect(jsonld.map(({ id }) => id).sort()).toEqual(fromXlsx.map(({ id }) => id).sort());
    const text = (await bytesOf(await exported(page, '导出所选', 'Markdown'))).toString('utf8');
    for (const word of words) expect(text).toContain(word);
    await page.close();
  });

  it('saves all that the filter shows', async () => {
    const page = await openNotes(harness);
    await page.getByRole('button', { name: '我批注过的' }).click();
    await expect.poll(() => page.locator('.notes-news__count').innerText()).toBe('24 条');
    expect(await importedFrom(await exported(page, '导出列出的全部', '台账（XLSX）'))).toHaveLength(
      24,
    );
    await page.close();
  });

  it('copies a table that Word takes, and references of the chosen edition', async () => {
    const page = await openNotes(harness);
    await page.locator('.note-table__row input').nth(0).check();
    await page.locator('.note-table__row input').nth(1).check();
    await page.locator('.bulk-bar').getByRole('button', { name: '导出所选' }).click();
    await page.getByRole('menuitem', { name: '复制表格，贴到 Word 或 WPS' }).click();
    await page.locator('.toasts__toast', { hasText: '已复制' }).waitFor();
    const table = await clipboardOf(page);
    expect(table.html.match(/<tr/g)).toHaveLength(3);
    expect(table.html).toContain('云河');
    expect(table.plain.split('\r\n').length).toBe(4);
    await page.locator('.bulk-bar').getByRole('button', { name: '导出所选' }).click();
    await page.getByRole('menuitemradio', { name: 'GB/T 7714—2015' }).click();
    await page.getByRole('menuitemradio', { name: 'GB/T 7714—2015', checked: true }).waitFor();
    await page.getByRole('menuitem', { name: '复制参考文献，贴到 Word 或 WPS' }).click();
    await expect
      .poll(async () => (await clipboardOf(page)).plain)
      .toMatch(/\[EB\/OL\]\. \(\d{4}-\d\d-\d\d\)\[/);
    await page.close();
    const settings = await harness.extensionPage('library.html#/settings');
    const choice = settings.locator('.setting-line', { hasText: '引用格式' }).locator('select');
    await expect.poll(() => choice.inputValue()).toBe('2015');
    await choice.selectOption('2025');
    await settings.close();
  });

  it('saves all reports as pages in an archive, and selected ones as one text', async () => {
    const page = await harness.extensionPage('library.html');
    await page.locator('.report-row').first().waitFor();
    const zip = await exported(page, '导出列出的全部', '带批注的全文，每份一个 HTML（ZIP）');
    expect(zip.suggestedFilename()).toMatch(/\.html\.zip$/);
    const files = Object.entries(unzipSync(new Uint8Array(await bytesOf(zip))));
    expect(files.map(([name]) => name).sort()).toEqual([
      '云河0镇2022年政府工作报告 2022-01-12.html',
      '云河1镇2023年政府工作报告 2023-01-12.html',
      '云河2镇2024年政府工作报告 2024-01-12.html',
    ]);
    for (const [, bytes] of files)
      expect(strFromU8(bytes)).toMatch(/^<!doctype html>[\s\S]*<mark class="note pledge">/);
    await page.locator('.report-row input[type=checkbox]').first().check();
    const one = await exported(page, '导出所选', 'Markdown');
    expect(one.suggestedFilename()).toMatch(/^云河.*政府工作报告 \d{4}-01-12\.md$/);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect([width, ...(await page.evaluate(misfits)), ...(await violations(page))]).toEqual([
        width,
      ]);
    }
    await page.close();
  });

  it('says how far a long export is, and calls it off', async () => {
    const page = await harness.extensionPage('library.html');
    await page.locator('.report-row').first().waitFor();
    await page.evaluate(NAME_HELPER);
    await page.evaluate(seedDesk, { reports: 600, pledges: 100, notes: 8 });
    await page.reload();
    await page.locator('.report-filters__count', { hasText: '600 / 600' }).waitFor();
    let downloads = 0;
    page.on('download', () => (downloads += 1));
    await page.getByRole('button', { name: '导出列出的全部' }).click();
    await page.getByRole('menuitem', { name: '带批注的全文，每份一个 HTML（ZIP）' }).click();
    const toast = page.locator('.toasts__toast', { hasText: '正在导出' });
    await toast.filter({ hasText: /[1-9] \/ 600 份报告/ }).waitFor();
    await toast.getByRole('button', { name: '取消' }).click();
    await page.locator('.toasts__toast', { hasText: '已取消，没有生成文件。' }).waitFor();
    await toast.waitFor({ state: 'detached' });
    /* What comes later is not held up by what was called off. */
    const later = await exported(page, '导出列出的全部', 'RIS');
    expect((await bytesOf(later)).toString('utf8').match(/^TY {2}- /gm)).toHaveLength(600);
    expect(downloads).toBe(1);
    await page.close();
  });
});

describe('the panel', () => {
  it('takes its report away by mouse and keys, and loads no writer before', async () => {
    /* Nothing is written there, also when the test is tried again. */
    tries += 1;
    const address = `http://www.linxi.gov.cn/special/export-${tries}.html`;
    site.set(address, bareReport(townLines()));
    const report = await openRead(harness, address);
    const panel = await harness.panelOf(report);
    await panel.locator('#tab-pledge').click();
    await panel.locator('.row__toggle').first().click();
    await panel.locator('.row textarea').fill('五月去看过');
    await panel.locator('.note-field__save--saved').waitFor();
    const scripts: string[] = [];
    panel.on('request', (request) => scripts.push(request.url()));
    await panel.reload();
    await panel.locator('#tab-pledge').waitFor();
    await panel.getByRole('button', { name: '导出' }).waitFor();
    expect(scripts.filter((url) => url.includes('export-file'))).toEqual([]);
    expect(scripts.length).toBeGreaterThan(2);
    const csv = await exported(panel, '导出', '台账（CSV）');
    expect((await bytesOf(csv)).toString('utf8')).toContain('五月去看过');
    expect(scripts.filter((url) => url.includes('export-file'))).toHaveLength(1);
    const html = (await bytesOf(await exported(panel, '导出', '带批注的全文（HTML）'))).toString(
      'utf8',
    );
    expect(html).toContain('五月去看过');

    await panel.getByRole('button', { name: '导出' }).focus();
    await panel.keyboard.press('ArrowDown');
    await panel.getByRole('menuitem', { name: '台账（XLSX）' }).waitFor();
    expect(await violations(panel)).toEqual([]);
    for (const width of [280, 420]) {
      await panel.setViewportSize({ width, height: 700 });
      expect([
        width,
        ...(await panel.evaluate(misfits)),
        ...(await panel.evaluate(smallTargets)),
      ]).toEqual([width]);
    }
    await panel.keyboard.press('ArrowUp');
    await expect.poll(() => focusedText(panel)).toContain('2015');
    await panel.keyboard.press('Home');
    const [download] = await Promise.all([
      panel.waitForEvent('download'),
      panel.keyboard.press('Enter'),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.xlsx$/);
    await panel.locator('.menu-button__said', { hasText: '已导出' }).waitFor();
    await expect.poll(() => focusedText(panel)).toContain('导出');
    await panel.getByRole('button', { name: '导出' }).click();
    await panel.getByRole('menuitem').first().waitFor();
    await panel.keyboard.press('Escape');
    await panel.getByRole('menu').waitFor({ state: 'detached' });

    await panel.setViewportSize({ width: 420, height: 800 });
    await panel.locator('#tab-pledge').click();
    await panel.locator('.row__toggle').first().click();
    await panel
      .getByRole('button', { name: /^存为图片/ })
      .first()
      .click();
    await panel.locator('.picture__canvas[aria-busy=false]').waitFor();
    expect(await violations(panel)).toEqual([]);
    const [saved] = await Promise.all([
      panel.waitForEvent('download'),
      panel.getByRole('button', { name: '保存 PNG' }).click(),
    ]);
    expect(saved.suggestedFilename()).toMatch(/\.png$/);
    const plain = await picture(panel, await bytesOf(saved));
    expect(plain.width).toBe(1_440);
    expect(plain.height).toBeGreaterThan(500);
    expect(plain.inked).toBeGreaterThan(5_000);
    await panel.getByRole('checkbox', { name: '带上我的批注' }).check();
    await panel.waitForFunction(
      (height) => (document.querySelector('canvas')?.height ?? 0) > height,
      plain.height,
    );
    await panel.getByRole('button', { name: '复制图片' }).click();
    await panel.locator('.picture__said', { hasText: '已复制' }).waitFor();
    expect(
      await panel.evaluate(async () =>
        (await navigator.clipboard.read()).flatMap(({ types }) => types),
      ),
    ).toContain('image/png');
    await panel.close();
    await report.close();
  });
});

it('a kept report is copied for Word from the desk', async () => {
  const page = await harness.extensionPage(
    `library.html#/report/${encodeURIComponent('https://town1.gov.cn/zwgk/report.html')}`,
  );
  await page.locator('.kept-text').waitFor();
  await page.locator('.report-head__actions').getByRole('button', { name: '导出' }).click();
  await page.getByRole('menuitem', { name: '复制表格，贴到 Word 或 WPS' }).click();
  await page.locator('.toasts__toast', { hasText: '已复制' }).waitFor();
  expect((await clipboardOf(page)).html).toContain('2024年底前加固三座桥梁第0期');
  await page.close();
});
