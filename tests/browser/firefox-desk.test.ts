import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { bareReport, townLines } from '../fixtures/pages/special';
import { startSite } from '../fixtures/site';
import type { FixtureSite } from '../fixtures/site';
import { launchFirefoxBrowser } from './harness/firefox-tabs';
import { untilKept } from './harness/kept';
import { untilPainted } from './harness/paint';
import { untilShown } from './harness/surfaces';
import type { Tab, TestBrowser } from './harness/tab';

/* The desk's main ways in Firefox: notes, search, comparison, exports. Chromium's own tests go into each. */

const ADDRESS = 'http://www.linxi.gov.cn/special/versions.html';
const LINES = townLines();
const CORRECTED = LINES.map((line) => line.replace('58.6亿元', '58.9亿元'));

let site: FixtureSite;
let browser: TestBrowser;

async function visit(lines: readonly string[]): Promise<Tab> {
  site.set(ADDRESS, bareReport(lines));
  const tab = await browser.open(ADDRESS);
  await untilPainted(tab);
  await untilKept(browser, 'linxi.gov.cn');
  return tab;
}

beforeAll(async () => {
  site = await startSite();
  browser = await launchFirefoxBrowser({ port: site.port });
  await visit(LINES);
});
afterEach(() => expect(browser.troubles).toEqual([]));
afterAll(async () => {
  await browser.close();
  await site.close();
});

/** Clicks the first button or link that has exactly these words. */
const clickWords = async (tab: Tab, words: string): Promise<void> => {
  const isThere = (wanted: string): boolean =>
    [...document.querySelectorAll('button, a, [role=menuitem]')].some(
      ({ textContent }) => textContent.trim() === wanted,
    );
  await tab.until(isThere, words);
  await tab.run((wanted) => {
    const found = [...document.querySelectorAll<HTMLElement>('button, a, [role=menuitem]')];
    found.find(({ textContent }) => textContent.trim() === wanted)?.click();
    return '';
  }, words);
};

it('pledges of all reports are filtered, tagged at once, and the tags taken back', async () => {
  const desk = await browser.ownPage('library.html#/notes');
  await desk.until(() => document.querySelectorAll('.note-table__row').length > 5);
  await desk.click('.note-table__row input');
  await desk.type('.bulk-bar input:not([type=checkbox])', 'soon');
  await clickWords(desk, '添加标签');
  await desk.until(() => document.querySelector('.notes-news__bulk')?.textContent.includes('已修改 1 条') === true);
  await desk.until(() => document.querySelector('.note-table__cell--tags')?.textContent.includes('soon') === true);
  await desk.click('.undo-bar .button');
  await desk.until(() => document.querySelector('.note-table')?.textContent.includes('soon') === false);
  await desk.close();
});

it('a figure is found in another notation, and leads to its place in the kept text', async () => {
  const desk = await browser.ownPage(`library.html#/search?q=${encodeURIComponent('586000万元')}`);
  await desk.click('.search-hit__place');
  await desk.until(() => document.querySelector('.kept-text__part--flash')?.textContent.includes('58.6亿元') === true);
  await desk.close();
});

it('two versions are compared, numbers first', async () => {
  await visit(CORRECTED);
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
  await desk.run(() => {
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob) => {
      if (blob instanceof Blob) {
        void blob.arrayBuffer().then((buffer) => {
          const head = String.fromCharCode(...new Uint8Array(buffer).subarray(0, 4));
          document.body.dataset.saved = `${document.body.dataset.saved ?? ''}${btoa(head)} `;
        });
      }
      return make(blob);
    };
    return '';
  });
  const saved = async (words: string, count: number): Promise<void> => {
    await desk.click('.report-head__actions [aria-haspopup=menu]');
    await desk.until(() => document.querySelector('[role=menuitem]') !== null);
    await desk.run((wanted) => {
      const items = [...document.querySelectorAll<HTMLElement>('[role=menuitem]')];
      const item = items.find(({ textContent }) => textContent.includes(wanted));
      if (item === undefined) throw new Error(`only ${items.map(({ textContent }) => textContent).join()}`);
      item.click();
      return '';
    }, words);
    await desk.until(
      (wanted) =>
        (document.body.dataset.saved ?? '').trim().split(' ').length >= Number(wanted) &&
        document.body.dataset.saved !== undefined,
      String(count),
    );
  };
  await saved('XLSX', 1);
  await saved('JSON-LD', 2);
  await saved('HTML', 3);
  const heads = (await desk.run(() => document.body.dataset.saved ?? ''))
    .trim()
    .split(' ')
    .map((head) => atob(head));
  expect(heads).toEqual(['PK\u0003\u0004', '{\n  ', '<!do']);
  await desk.close();
});
