import type { Page } from 'playwright-core';
import { launchChromium, type ChromiumHarness } from '../tests/browser/harness/chromium';
import { startSite, type FixtureSite } from '../tests/fixtures/site';
import { NAME_HELPER, paintTimes, watchPaint, type PaintTimes } from './paint-watch';
import { megabytes, milliseconds, type Row } from './table';
import { textOfLength, type BenchText } from './texts';

const BUDGET_MS = 60;
const BUDGET_TASK_MS = 50;
const REPORT_UNITS = 16_000;
const TIMES = [1, 10, 50] as const;
const RUNS = 3;
const TITLE = '云岭省人民政府工作报告';

interface Visit extends PaintTimes {
  readonly heapBytes: number;
}

/**
 * A report of 16,000 characters and the longest one, once, ten and fifty times over, as pages of a government site in
 * Chromium with the production build: from `DOMContentLoaded` (the earliest that `document_idle` can be) to the last new highlight, the longest task,
 * and the memory that is left beside that of the same page where the extension does not run.
 */
export async function measureBrowser(texts: readonly BenchText[]): Promise<Row[]> {
  const [longest] = texts;
  if (!longest) throw new Error('no reports to measure with');
  const site = await startSite();
  const browser = await launchChromium({ port: site.port });
  try {
    const rows = await measure({ site, browser }, textOfLength(texts, REPORT_UNITS), 1);
    for (const times of TIMES) rows.push(...(await measure({ site, browser }, longest, times)));
    return rows;
  } finally {
    await browser.close();
    await site.close();
  }
}

interface World {
  readonly site: FixtureSite;
  readonly browser: ChromiumHarness;
}

async function measure({ site, browser }: World, { name, text }: BenchText, times: number): Promise<Row[]> {
  const html = pageOf(text, times);
  const path = `/zwgk/zfgzbg/bench-${times}.html`;
  const [ours, plain] = [`http://www.yunling.gov.cn${path}`, `http://127.0.0.1:${site.port}${path}`];
  site.set(ours, html);
  site.set(plain, html);
  const without = await visit(browser, plain, false);
  const visits: Visit[] = [];
  for (let run = 0; run < RUNS; run += 1) visits.push(await visit(browser, ours, true));
  const [best] = visits.sort((a, b) => a.paintedMs - b.paintedMs).slice(Math.floor(RUNS / 2));
  if (!best) return [];
  const what = `${name} ×${times} (${text.length * times} characters)`;
  return [
    {
      what: `${what}: to painted, ${best.ranges} ranges`,
      measured: best.ranges === 0 ? 'nothing painted' : milliseconds(best.paintedMs),
      ...(text.length * times <= 1.1 * REPORT_UNITS && {
        budget: `${BUDGET_MS} ms`,
        isWithin: best.ranges > 0 && best.paintedMs <= BUDGET_MS,
      }),
    },
    {
      what: `${what}: longest task from idle on`,
      measured: `${milliseconds(best.longestTaskMs)}, ${milliseconds(without.longestTaskMs)} without the extension`,
      ...(times === 50 && {
        budget: `${BUDGET_TASK_MS} ms`,
        isWithin: best.longestTaskMs <= Math.max(BUDGET_TASK_MS, without.longestTaskMs),
      }),
    },
    {
      what: `${what}: script heap`,
      measured: `${megabytes(best.heapBytes)}, ${megabytes(without.heapBytes)} without the extension`,
    },
  ];
}

async function visit(browser: ChromiumHarness, address: string, isPainted: boolean): Promise<Visit> {
  const page = await browser.context.newPage();
  try {
    await page.addInitScript(NAME_HELPER);
    await page.addInitScript(watchPaint);
    await page.goto(address, { waitUntil: 'load', timeout: 120_000 });
    const times = await paintTimes(page, isPainted);
    return { ...times, heapBytes: await heapOf(page) };
  } finally {
    await page.close();
  }
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
}

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function pageOf(text: string, times: number): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const body = lines.map((line) => `<p style="text-indent:2em">${escape(line)}</p>`).join('\n');
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${TITLE}</title>
<meta name="ArticleTitle" content="${TITLE}"></head><body><h1>${TITLE}</h1>
<div class="TRS_Editor">${body.repeat(times)}</div></body></html>`;
}
