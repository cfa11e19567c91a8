import { statSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { launchChromium } from '../tests/browser/harness/chromium';
import { seed } from '../tests/browser/harness/seeded';
import { startSite } from '../tests/fixtures/site';
import { watchHeap } from './heap';
import type { HeapWatch } from './heap';
import { NAME_HELPER } from './paint-watch';
import { megabytes, milliseconds } from './table';
import type { Row } from './table';

const REPORTS = 2_000;
const NOTES = 50;
const PLEDGES = 100;
/** As long as a report of a county usually is. */
const UNITS = 16_000;
const BUDGET_MS = 5_000;
/** Longer than that the page may not stand still meanwhile. */
const FRAME_MS = 200;

/** What is measured: where it is exported from, as what, and whether a budget holds for it. */
const EXPORTS = [
  { from: 'notes', format: '台账（XLSX）', hasBudget: true },
  { from: 'notes', format: '台账（CSV）', hasBudget: true },
  { from: 'notes', format: '批注（CSV）', hasBudget: true },
  { from: 'notes', format: '批注（JSON-LD）', hasBudget: true },
  { from: 'reports', format: '承诺（CSV）', hasBudget: false },
  { from: 'reports', format: 'Markdown', hasBudget: false },
  { from: 'reports', format: '带批注的全文，每份一个 HTML（ZIP）', hasBudget: false },
] as const;

/**
 * Everything exported in Chromium with the production build, 100,000 annotations and 200,000
 * pledges in 2,000 reports of 16,000 characters: from the click to the download. Each time stands
 * beside the bare reading of all annotations just before, which takes longer on a busy machine,
 * too, and beside the same export of a hundredth of the data, as does the most that page and
 * workers held meanwhile.
 */
export async function measureExport(): Promise<Row[]> {
  const few = await measured(REPORTS / 100);
  const many = await measured(REPORTS);
  return EXPORTS.map(({ from, format, hasBudget }, at): Row => {
    const [less, more] = [few[at], many[at]];
    if (less === undefined || more === undefined) throw new Error('not measured');
    const ratio = `${(more.tookMs / more.readMs).toFixed(1)} times the bare reading of all annotations, ${(more.tookMs / less.tookMs).toFixed(1)} times a hundredth of the data`;
    return {
      what: `${from === 'notes' ? 'all annotations' : 'all reports'} as ${format}`,
      measured: `${milliseconds(more.tookMs)}, ${ratio}; ${megabytes(more.bytes)}; longest frame ${milliseconds(more.frameMs)}; JS heap at most ${megabytes(more.heapBytes)}, ${(more.heapBytes / less.heapBytes).toFixed(1)} times a hundredth of the data`,
      budget: `${hasBudget ? `${milliseconds(BUDGET_MS)}; ` : ''}frames ${milliseconds(FRAME_MS)}`,
      isWithin: (!hasBudget || more.tookMs <= BUDGET_MS) && more.frameMs <= FRAME_MS,
    };
  });
}

interface Times {
  /** How long the database took for all annotations, in the page, just before. */
  readonly readMs: number;
  readonly tookMs: number;
  readonly frameMs: number;
  readonly bytes: number;
  readonly heapBytes: number;
}

async function measured(reports: number): Promise<readonly Times[]> {
  const site = await startSite();
  const browser = await launchChromium({ port: site.port });
  try {
    await seed(browser, { reports, pledges: PLEDGES, notes: NOTES, units: UNITS });
    const page = await browser.extensionPage('library.html#/settings');
    await page.evaluate(NAME_HELPER);
    const heap = await watchHeap(page);
    const times: Times[] = [];
    for (const { from, format } of EXPORTS)
      times.push(await exported({ page, heap }, from, format));
    heap.stop();
    return times;
  } finally {
    await browser.close();
    await site.close();
  }
}

interface Watched {
  readonly page: Page;
  readonly heap: HeapWatch;
}

async function exported(
  { page, heap }: Watched,
  from: 'notes' | 'reports',
  format: string,
): Promise<Times> {
  await page.evaluate((view) => location.assign(`#/${view}`), from);
  if (from === 'notes') await annotationsAlone(page);
  const readMs = await page.evaluate(readAnnotations);
  const menu = page.getByRole('button', { name: '导出列出的全部' });
  await menu.waitFor({ timeout: 300_000 });
  await menu.click();
  const item = page.getByRole('menuitem', { name: format, exact: true });
  await item.waitFor();
  await page.evaluate(watchFrames);
  heap.peak();
  const begunMs = Date.now();
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 300_000 }),
    item.click(),
  ]);
  const tookMs = Date.now() - begunMs;
  const heapBytes = heap.peak();
  const frameMs = await page.evaluate(() => Number(document.body.dataset.longestFrameMs));
  const bytes = statSync(await download.path()).size;
  await page.locator('.toasts__toast .button').last().click();
  return { readMs, tookMs, frameMs, bytes, heapBytes };
}

/** The table with nothing but what bears an annotation, once the index has it all. */
async function annotationsAlone(page: Page): Promise<void> {
  await page.locator('.notes-news p:not([role])').waitFor({ state: 'detached', timeout: 300_000 });
  const only = page.getByRole('button', { name: '我批注过的' });
  await only.waitFor();
  if ((await only.getAttribute('aria-pressed')) !== 'true') await only.click();
  await page.locator('.note-table[aria-busy=false]').waitFor();
}

/** Runs in the page: reads all annotations as they are stored, and answers how long that took. */
function readAnnotations(): Promise<number> {
  const begunMs = performance.now();
  return new Promise((resolve) => {
    const opening = indexedDB.open('nuoshu');
    opening.onsuccess = () => {
      const reading = opening.result.transaction('annotations').objectStore('annotations').getAll();
      reading.onsuccess = () => {
        opening.result.close();
        resolve(performance.now() - begunMs);
      };
    };
  });
}

/** Runs in the page: keeps the longest time between two frames on the body, from now on. */
function watchFrames(): void {
  let last = performance.now();
  let longest = 0;
  const frame = (): void => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    document.body.dataset.longestFrameMs = String(longest);
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}
