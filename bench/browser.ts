import type { Page } from 'playwright-core';
import { launchChromium } from '../tests/browser/harness/chromium';
import type { ChromiumHarness } from '../tests/browser/harness/chromium';
import { startSite } from '../tests/fixtures/site';
import type { FixtureSite } from '../tests/fixtures/site';
import { besideOlder, bestOf, interleave, ratioOf, withBoth } from './both';
import type { Both } from './both';
import { watchTasks } from './longest-task';
import { olderBuild } from './older';
import { serveReport, visitReport } from './report-page';
import { atMost, load, megabytes, milliseconds, olderRow, unlessBusy } from './table';
import type { Row } from './table';
import type { BenchText } from './texts';

const GOAL_TASK_MS = 30;
const MOST_OF_OLDER = 0.5;
const TIMES = [1, 10, 50] as const;
const RUNS = 5;

interface Visit {
  readonly paintedMs: number;
  readonly longestTaskMs: number;
  readonly ranges: number;
  readonly heapBytes: number;
}

/**
 * The longest report once, ten and fifty times over, as a page of a government site in Chromium:
 * from `DOMContentLoaded` to the last new highlight, the main thread's longest task, and the memory
 * that is left beside that of the same page where the extension does not run. Two browsers by
 * turns, one with the build in `.output`, one with the older version; both are traced, which slows
 * them a little.
 */
export async function measureBrowser(texts: readonly BenchText[]): Promise<Row[]> {
  const [longest] = texts;
  if (!longest) throw new Error('no reports to measure with');
  const older = olderBuild();
  const loadBefore = load();
  const site = await startSite();
  const both: Both<ChromiumHarness> = {
    current: await launchChromium({ port: site.port }),
    ...(older.isThere && {
      older: await launchChromium({ port: site.port, extension: older.extension }),
    }),
  };
  try {
    const rows: Row[] = older.isThere ? [] : [olderRow(older.why)];
    for (const times of TIMES)
      rows.push(...(await measure({ site, both, loadBefore }, longest, times)));
    return rows;
  } finally {
    await withBoth(both, (browser) => browser.close());
    await site.close();
  }
}

interface World {
  readonly site: FixtureSite;
  readonly both: Both<ChromiumHarness>;
  readonly loadBefore: number;
}

async function measure(
  { site, both, loadBefore }: World,
  { name, text }: BenchText,
  times: number,
): Promise<Row[]> {
  const { address, plain } = serveReport(site, `/zwgk/zfgzbg/bench-${times}.html`, text, times);
  const without = await visit(both.current, plain, false);
  const visits = await interleave(both, RUNS, (browser) => visit(browser, address, true));
  const tasks = await withBoth(visits, async (all) =>
    all.map(({ longestTaskMs }) => longestTaskMs),
  );
  const [best] = [...visits.current].sort((a, b) => a.paintedMs - b.paintedMs);
  if (!best) return [];
  const what = `${name} ×${times} (${text.length * times} characters)`;
  const ratio = ratioOf(tasks);
  const isLong = times === TIMES[TIMES.length - 1];
  return [
    { what: `${what}: to painted, ${best.ranges} ranges`, measured: milliseconds(best.paintedMs) },
    {
      what: `${what}: longest task from idle on, in processor time`,
      measured: `${milliseconds(bestOf(tasks.current))}, ${milliseconds(without.longestTaskMs)} without the extension${besideOlder(tasks)}`,
      ...(isLong && { budget: `${GOAL_TASK_MS} ms of ours, in quiet` }),
    },
    ...(isLong && ratio !== undefined
      ? [
          unlessBusy(
            atMost(`${what}: longest task, to the older version`, ratio, MOST_OF_OLDER),
            loadBefore,
          ),
        ]
      : []),
    {
      what: `${what}: script heap`,
      measured: `${megabytes(best.heapBytes)}, ${megabytes(without.heapBytes)} without the extension`,
    },
  ];
}

async function visit(
  browser: ChromiumHarness,
  address: string,
  isPainted: boolean,
): Promise<Visit> {
  const longestTask = await watchTasks(browser);
  const { more, ...times } = await visitReport(browser, address, {
    isPainted,
    after: async (page) => ({ longestTaskMs: await longestTask(), heapBytes: await heapOf(page) }),
  });
  if (!more) throw new Error('the visit was not measured');
  return { ...times, ...more };
}

async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? 0;
}
