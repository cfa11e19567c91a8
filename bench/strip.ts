import type { CDPSession, Page } from 'playwright-core';
import { launchChromium } from '../tests/browser/harness/chromium';
import type { ChromiumHarness } from '../tests/browser/harness/chromium';
import { startSite } from '../tests/fixtures/site';
import { bestOf, interleave, ratioOf } from './both';
import { serveReport, visitReport } from './report-page';
import { atMost, load, milliseconds, unlessBusy } from './table';
import type { Row } from './table';
import { textOfLength } from './texts';
import type { BenchText } from './texts';

const REPORT_UNITS = 16_000;
const ROUNDS = 9;
/** Until all that comes when a page is at rest has come. */
const REST_MS = 5_000;
const SCROLLS = 40;
const MOST = 1.4;

/* The extension's own API, in its pages. */
declare const chrome: {
  readonly storage: { readonly local: { set(items: unknown): Promise<void> } };
};

/** A browser, its own session, and a page of the extension that is at rest. */
interface World {
  readonly browser: ChromiumHarness;
  readonly session: CDPSession;
  readonly own: Page;
}

/**
 * What the strip costs: processor time of all the browser's processes while a report of 16,000
 * characters is opened, read, left at rest for some seconds and scrolled through, with the strip
 * and without, by turns in one browser.
 */
export async function measureStrip(texts: readonly BenchText[]): Promise<Row[]> {
  const report = textOfLength(texts, REPORT_UNITS);
  const loadBefore = load();
  const site = await startSite();
  const browser = await launchChromium({ port: site.port });
  try {
    const session = await browser.context.browser()?.newBrowserCDPSession();
    if (session === undefined) throw new Error('the browser has no session of its own');
    const world = { browser, session, own: await browser.extensionPage('privacy.html') };
    const { address } = serveReport(site, '/art/2026/1/28/art_1229_3.html', report.text);
    /* With the strip is today's here, without it what that is set beside. */
    const both = { current: true, older: false };
    const visit = (hasStrip: boolean): Promise<number> => costOf(world, address, hasStrip);
    await interleave(both, 2, visit);
    const times = await interleave(both, ROUNDS, visit);
    const ratio = ratioOf(times) ?? NaN;
    const what = `opened, at rest and scrolled through ${SCROLLS} times (${report.text.length} characters)`;
    return [
      {
        what,
        measured: `${milliseconds(bestOf(times.current))} with the strip, ${milliseconds(bestOf(times.older ?? []))} without, best of ${ROUNDS}`,
      },
      unlessBusy(atMost('with the strip, to without', ratio, MOST), loadBefore),
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}

async function costOf(
  { browser, session, own }: World,
  address: string,
  hasStrip: boolean,
): Promise<number> {
  await own.evaluate((strip) => chrome.storage.local.set({ settings: { strip } }), hasStrip);
  let before = new Map<number, number>();
  const { more } = await visitReport(browser, address, {
    isPainted: true,
    before: async () => {
      before = await processorTimes(session);
    },
    after: async (page) => {
      await page.waitForTimeout(REST_MS);
      const isThere = page.frames().some((frame) => frame.url().endsWith('/strip.html'));
      if (isThere !== hasStrip)
        throw new Error(`the strip ${isThere ? 'stands there' : 'is missing'}`);
      await scrollThrough(page);
      return processorTimes(session);
    },
  });
  if (more === undefined) throw new Error('the visit was not measured');
  let sum = 0;
  for (const [id, time] of more) sum += time - (before.get(id) ?? 0);
  return sum;
}

/** Processor time of each of the browser's processes so far, in milliseconds. */
async function processorTimes(session: CDPSession): Promise<Map<number, number>> {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return new Map(processInfo.map(({ id, cpuTime }) => [id, cpuTime * 1_000]));
}

async function scrollThrough(page: Page): Promise<void> {
  for (let step = 1; step <= SCROLLS; step += 1) {
    await page.evaluate(
      (share) =>
        new Promise<void>((resolve) => {
          scrollTo(0, share * document.documentElement.scrollHeight);
          requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
        }),
      step / SCROLLS,
    );
  }
}
