import type { Page } from 'playwright-core';
import { launchChromium } from '../tests/browser/harness/chromium';
import type { DeskSeed } from '../tests/browser/harness/desk-seed';
import { seed } from '../tests/browser/harness/seeded';
import { startSite } from '../tests/fixtures/site';
import { watchHeap } from './heap';
import type { HeapBytes } from './heap';
import { NAME_HELPER } from './paint-watch';
import { megabytes, milliseconds } from './table';
import type { Row } from './table';

const REPORTS = 2_000;
const NOTES = 50;
const PLEDGES = 100;
const RUNS = 5;
const OPEN_MS = 150;
const ANSWER_MS = 100;
const SCROLL_MS = 16;

/**
 * The desk's notes in Chromium with the production build, over 100,000 annotations and 200,000
 * pledges: from the script of the page to the first rows, from a click to the filtered or sorted
 * rows, and the work of one page of scrolling. Each time, and what page and workers hold once all
 * is indexed, stands beside that of the same desk with a hundredth of the data, from the same run.
 */
export async function measureDesk(): Promise<Row[]> {
  const few = await measured({ reports: REPORTS / 100, pledges: PLEDGES, notes: NOTES });
  const many = await measured({ reports: REPORTS, pledges: PLEDGES, notes: NOTES });
  const row = (
    what: string,
    name: 'openMs' | 'sortMs' | 'filterMs' | 'scrollMs',
    budgetMs: number,
  ): Row => ({
    what,
    measured: `${milliseconds(many[name])}, ${(many[name] / few[name]).toFixed(1)} times a hundredth of the data`,
    budget: milliseconds(budgetMs),
    isWithin: many[name] <= budgetMs,
  });
  const heap = (what: string, name: keyof HeapBytes): Row => ({
    what,
    measured: `${megabytes(many.heap[name])}, ${(many.heap[name] / few.heap[name]).toFixed(1)} times a hundredth of the data`,
  });
  return [
    row('opening to first rows', 'openMs', OPEN_MS),
    row('sort, from the click to the rows', 'sortMs', ANSWER_MS),
    row('filter, from the click to the rows', 'filterMs', ANSWER_MS),
    row('script for a page of scrolling', 'scrollMs', SCROLL_MS),
    { what: 'annotations indexed', measured: milliseconds(many.notesMs) },
    { what: 'all pledges indexed', measured: milliseconds(many.readyMs) },
    heap('JS heap of the page, all indexed', 'page'),
    heap('JS heap of its workers, all indexed', 'workers'),
  ];
}

interface Times {
  readonly openMs: number;
  readonly sortMs: number;
  readonly filterMs: number;
  readonly scrollMs: number;
  readonly notesMs: number;
  readonly readyMs: number;
  readonly heap: HeapBytes;
}

async function measured(what: DeskSeed): Promise<Times> {
  const site = await startSite();
  const browser = await launchChromium({ port: site.port });
  try {
    await seed(browser, what);
    const opened: number[] = [];
    const notes = await browser.context.newPage();
    await notes.addInitScript(NAME_HELPER);
    for (let run = 0; run < RUNS; run += 1) {
      await notes.goto('about:blank');
      await notes.goto(`chrome-extension://${browser.extensionId}/library.html#/notes`);
      await notes.locator('.note-table__row .note-cell__open').first().waitFor({ timeout: 60_000 });
      opened.push(await notes.evaluate(firstRowsMs));
    }
    const reloadedMs = Date.now();
    await notes.reload();
    await notes.locator('.note-table[aria-busy=false]').waitFor({ timeout: 120_000 });
    const notesMs = Date.now() - reloadedMs;
    await notes
      .locator('.notes-news p:not([role])')
      .waitFor({ state: 'detached', timeout: 300_000 });
    const readyMs = Date.now() - reloadedMs;
    const watch = await watchHeap(notes);
    const heap = await watch.resting();
    watch.stop();
    const sortMs = median(
      await notes.evaluate(answerTimes, { runs: RUNS, selector: '[role=columnheader] button' }),
    );
    const filterMs = median(
      await notes.evaluate(answerTimes, { runs: RUNS, selector: '.notes-bar__switch button' }),
    );
    const scrollMs = await scrolling(notes);
    return { openMs: median(opened), sortMs, filterMs, scrollMs, notesMs, readyMs, heap };
  } finally {
    await browser.close();
    await site.close();
  }
}

/**
 * The page's own mark of its first rows, from the beginning of its navigation, and without what the
 * browser took before.
 */
function firstRowsMs(): number {
  const mark = performance.getEntriesByName('nuoshu-first-rows').at(0);
  const [navigation] = performance.getEntriesByType('navigation');
  const begun = navigation instanceof PerformanceNavigationTiming ? navigation.responseEnd : 0;
  return (mark?.startTime ?? Infinity) - begun;
}

/** Clicks some buttons in turn and waits each time until other rows are drawn. */
async function answerTimes({
  runs,
  selector,
}: {
  readonly runs: number;
  readonly selector: string;
}): Promise<readonly number[]> {
  const buttons = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (button) =>
      button.getAttribute('aria-pressed') !== 'true' &&
      !/^(?:看板|表格|状态)/.test(button.innerText),
  );
  const shown = (): string =>
    document.querySelector<HTMLElement>('.note-table__rows')?.innerText.slice(0, 2_000) ?? '';
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const before = shown();
    const begunMs = performance.now();
    buttons[run % buttons.length]?.click();
    let changedMs = begunMs;
    while (shown() === before && changedMs - begunMs < 5_000) {
      await new Promise((resolve) => requestAnimationFrame(resolve));
      changedMs = performance.now();
    }
    times.push(changedMs - begunMs);
    await new Promise((resolve) => setTimeout(resolve, 400));
  }
  return times;
}

/** Script and layout per page, from the browser's own account, over twenty pages of scrolling. */
async function scrolling(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const spent = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
    return 1_000 * (of('ScriptDuration') + of('LayoutDuration') + of('RecalcStyleDuration'));
  };
  const before = await spent();
  await page.evaluate(async () => {
    const list = document.querySelector('.note-table');
    for (let pages = 0; pages < 20; pages += 1) {
      list?.scrollBy(0, 600);
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  });
  return ((await spent()) - before) / 20;
}

const median = (times: readonly number[]): number =>
  [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
