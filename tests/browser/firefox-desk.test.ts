import { beforeAll, expect, it } from 'vitest';
import { bareReport, townLines } from '../fixtures/pages/special';
import { launchFirefoxBrowser } from './harness/firefox-tabs';
import { untilKept } from './harness/kept';
import { untilPainted } from './harness/paint';
import { untilSavedFiles, watchSaved } from './harness/saved-files';
import { clickWords, untilShown } from './harness/surfaces';
import { givenBrowser } from './harness/given-browser';

/*
 * The desk's main ways in Firefox: notes, search, comparison, exports. Chromium's own tests go into
 * each.
 */

const ADDRESS = 'http://www.linxi.gov.cn/special/versions.html';
const LINES = townLines();
const CORRECTED = LINES.map((line) => line.replace('58.6亿元', '58.9亿元'));

const { site, browser } = givenBrowser(launchFirefoxBrowser);

/** Shows the page with this text, and waits until that is kept. */
async function visit(lines: readonly string[], word: string): Promise<void> {
  site.set(ADDRESS, bareReport(lines));
  await untilPainted(await browser.open(ADDRESS));
  await untilKept(browser, 'linxi.gov.cn', word);
}

beforeAll(() => visit(LINES, '58.6亿元'));

it('pledges of all reports are filtered, tagged at once, and the tags taken back', async () => {
  const desk = await browser.ownPage('library.html#/notes');
  await desk.until(() => document.querySelectorAll('.note-table__row').length > 5);
  await desk.click('.note-table__row input');
  await desk.type('.bulk-bar input:not([type=checkbox])', 'soon');
  await clickWords(desk, '添加标签');
  await desk.until(
    () => document.querySelector('.notes-news__bulk')?.textContent.includes('已修改 1 条') === true,
  );
  await desk.until(
    () => document.querySelector('.note-table__cell--tags')?.textContent.includes('soon') === true,
  );
  await desk.click('.undo-bar .button');
  await desk.until(
    () => document.querySelector('.note-table')?.textContent.includes('soon') === false,
  );
  await desk.close();
});

it('a figure is found in another notation, and leads to its place in the kept text', async () => {
  const desk = await browser.ownPage(`library.html#/search?q=${encodeURIComponent('586000万元')}`);
  await desk.click('.search-hit__place');
  await desk.until(
    () =>
      document.querySelector('.kept-text__part--flash')?.textContent.includes('58.6亿元') === true,
  );
  await desk.close();
});

it('two versions are compared, numbers first', async () => {
  await visit(CORRECTED, '58.9亿元');
  const desk = await browser.ownPage('library.html');
  await desk.click('.report-row__title');
  await clickWords(desk, '比较版本');
  await untilShown(desk, '+0.3亿元');
  await desk.close();
});

it('a report is taken away as ledger, table and page', async () => {
  const desk = await browser.ownPage('library.html');
  await desk.click('.report-row__title');
  await desk.until(() => document.querySelector('.kept-text__part--metric') !== null);
  await watchSaved(desk);
  const saved = async (words: string, count: number): Promise<void> => {
    await desk.click('.report-head__actions [aria-haspopup=menu]');
    await desk.until(() => document.querySelector('[role=menuitem]') !== null);
    await desk.run((wanted) => {
      const items = [...document.querySelectorAll<HTMLElement>('[role=menuitem]')];
      const item = items.find(({ textContent }) => textContent.includes(wanted));
      if (item === undefined)
        throw new Error(`only ${items.map(({ textContent }) => textContent).join()}`);
      item.click();
      return '';
    }, words);
    await untilSavedFiles(desk, count);
  };
  await saved('XLSX', 1);
  await saved('JSON-LD', 2);
  await saved('HTML', 3);
  const heads = (await untilSavedFiles(desk, 3)).map((file) => atob(file).slice(0, 4));
  expect(heads).toEqual(['PK\u0003\u0004', '{\n  ', '<!do']);
  await desk.close();
});
