import { loadavg } from 'node:os';
import type { Frame, Page } from 'playwright-core';
import { launchChromium } from '../tests/browser/harness/chromium';
import { fixturePage } from '../tests/fixtures/pages';
import { addressOf } from '../tests/fixtures/pages/page';
import { startSite } from '../tests/fixtures/site';
import { NAME_HELPER } from './paint-watch';
import { milliseconds } from './table';
import type { Row } from './table';

const FIRST_MS = 120;
const LATER_MS = 30;
/** Resting shorter than this is passing by: the reader wants no card (lib/reader/hover.ts). */
const REST_MS = 220;
const HOVERS = 20;

/**
 * From the end of the pointer's rest to the card drawn with its notes, in Chromium with the
 * production build: the first one on a page and the median of later ones, beside a round of two
 * messages through the same page's own thread.
 */
export async function measureCard(): Promise<Row[]> {
  const site = await startSite();
  const browser = await launchChromium({ port: site.port });
  try {
    const page = await browser.open(addressOf(fixturePage('town-annual')));
    await page.waitForFunction(() => CSS.highlights.has('nuoshu-metric'), undefined, {
      polling: 50,
    });
    const frame = await cardFrame(page);
    const points = await metricPoints(page);
    const times: number[] = [];
    for (const point of points.slice(0, HOVERS)) times.push(await hover(page, frame, point));
    const [first = 0, ...later] = times;
    const middle = later.sort((a, b) => a - b)[Math.floor(later.length / 2)] ?? 0;
    const round = await messageRound(page);
    const beside = `load ${loadavg()[0]?.toFixed(1) ?? '?'}, two messages in the page ${milliseconds(round)}`;
    return [
      row('first card after the rest', first, FIRST_MS, beside),
      row(`later cards, median of ${later.length}`, middle, LATER_MS, beside),
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}

const row = (what: string, measuredMs: number, budgetMs: number, beside: string): Row => ({
  what,
  measured: `${milliseconds(measuredMs)} (${beside})`,
  budget: `${budgetMs} ms`,
  isWithin: measuredMs <= budgetMs,
});

async function cardFrame(page: Page): Promise<Frame> {
  for (;;) {
    const frame = page.frames().find((one) => one.url().includes('card.html'));
    if (frame !== undefined) return frame;
    await page.waitForEvent('frameattached', { timeout: 10_000 }).catch(() => undefined);
  }
}

const metricPoints = (page: Page): Promise<{ readonly x: number; readonly y: number }[]> =>
  page.evaluate(() => {
    const points: { x: number; y: number }[] = [];
    CSS.highlights.get('nuoshu-metric')?.forEach((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const box = live.getBoundingClientRect();
      if (box.top > 0 && box.bottom < innerHeight)
        points.push({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
    });
    return points;
  });

/** The card says when it is drawn, in the clock that all processes share. */
async function hover(
  page: Page,
  frame: Frame,
  { x, y }: { readonly x: number; readonly y: number },
): Promise<number> {
  await page.mouse.move(2, 2);
  await frame.waitForFunction(() => document.querySelector('.card') === null, undefined, {
    polling: 20,
  });
  await frame.evaluate(NAME_HELPER);
  const drawn = frame.evaluate(async () => {
    while (document.querySelector('.card__facts') === null)
      await new Promise(requestAnimationFrame);
    return performance.timeOrigin + performance.now();
  });
  const rested = page.evaluate(
    () =>
      new Promise<number>((resolve) =>
        addEventListener('pointermove', () => resolve(performance.timeOrigin + performance.now()), {
          once: true,
        }),
      ),
  );
  await page.mouse.move(x, y);
  return (await drawn) - (await rested) - REST_MS;
}

const messageRound = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        const from = performance.now();
        port2.onmessage = () => port2.postMessage(0);
        port1.onmessage = () => resolve(performance.now() - from);
        port1.postMessage(0);
      }),
  );
