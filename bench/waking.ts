import { launchChromium } from '../tests/browser/harness/chromium';
import type { ChromiumHarness } from '../tests/browser/harness/chromium';
import { startSite } from '../tests/fixtures/site';
import { besideOlder, bestOf, interleave, ratioOf, withBoth } from './both';
import type { Both } from './both';
import { olderBuild } from './older';
import { serveReport, visitReport } from './report-page';
import { atMost, load, milliseconds, olderRow, unlessBusy } from './table';
import type { Row } from './table';
import { textOfLength } from './texts';
import type { BenchText } from './texts';
import { watchWorker } from './worker-watch';
import type { WorkerWatch } from './worker-watch';

const REPORT_UNITS = 16_000;
const ROUNDS = 15;

interface State {
  readonly name: string;
  readonly path: string;
  /** The worker is stopped before each visit. */
  readonly isStopped: boolean;
  readonly goalMs: number;
  readonly mostOfOlder: number;
}

/*
 * A build that wakes its worker early does so by what an address looks like: only one of the two
 * looks like an article.
 */
const STATES: readonly State[] = [
  {
    name: 'warm',
    path: '/art/2026/1/28/art_1229_1.html',
    isStopped: false,
    goalMs: 110,
    mostOfOlder: 0.75,
  },
  {
    name: 'woken: worker stopped, address of an article',
    path: '/art/2026/1/28/art_1229_2.html',
    isStopped: true,
    goalMs: 150,
    mostOfOlder: 0.5,
  },
  {
    name: 'never woken: worker stopped, address of a column',
    path: '/zwgk/gzbg/index.html',
    isStopped: true,
    goalMs: 250,
    mostOfOlder: 0.8,
  },
];

/** A browser with one build. */
interface World {
  readonly browser: ChromiumHarness;
  readonly worker: WorkerWatch;
}

/**
 * A report of 16,000 characters in Chromium, from `DOMContentLoaded` (the earliest that
 * `document_idle` can be) to the last new highlight: with a worker that has just read others, and
 * with one that the browser had stopped. Two browsers by turns, one with the build in `.output`,
 * one with the older version.
 */
export async function measureWaking(texts: readonly BenchText[]): Promise<Row[]> {
  const report = textOfLength(texts, REPORT_UNITS);
  const older = olderBuild();
  const loadBefore = load();
  const site = await startSite();
  const open = async (extension: string | undefined): Promise<World> => {
    const browser = await launchChromium({ port: site.port, extension });
    return { browser, worker: await watchWorker(browser) };
  };
  const both: Both<World> = {
    current: await open(undefined),
    ...(older.isThere && { older: await open(older.extension) }),
  };
  try {
    const rows: Row[] = older.isThere ? [] : [olderRow(older.why)];
    for (const state of STATES) {
      const { address } = serveReport(site, state.path, report.text);
      /*
       * What the browser itself keeps of a page and its scripts is kept before the first that
       * counts.
       */
      await interleave(both, 2, (world) => visit(world, address, state));
      const times = await interleave(both, ROUNDS, (world) => visit(world, address, state));
      rows.push(...rowsOf(state, times, loadBefore));
    }
    return rows;
  } finally {
    await withBoth(both, ({ browser }) => browser.close());
    await site.close();
  }
}

async function visit(
  { browser, worker }: World,
  address: string,
  { isStopped }: State,
): Promise<number> {
  const before = async (): Promise<void> => {
    if (isStopped) await worker.stop();
    const isRunning = await worker.isRunning();
    if (isRunning === isStopped)
      throw new Error(`the worker ${isRunning ? 'still runs' : 'has stopped'}`);
  };
  const { paintedMs } = await visitReport(browser, address, {
    isPainted: true,
    before,
    after: worker.running,
  });
  return paintedMs;
}

function rowsOf(
  { name, goalMs, mostOfOlder }: State,
  times: Both<readonly number[]>,
  loadBefore: number,
): Row[] {
  const middle = [...times.current].sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
  const best = milliseconds(bestOf(times.current));
  const ratio = ratioOf(times);
  return [
    {
      what: name,
      measured: `${best}, median ${milliseconds(middle)}${besideOlder(times)}`,
      budget: `${goalMs} ms in quiet`,
    },
    ...(ratio === undefined
      ? []
      : [unlessBusy(atMost(`${name}, to the older version`, ratio, mostOfOlder), loadBefore)]),
  ];
}
