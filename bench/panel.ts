import { loadavg } from 'node:os';
import type { Page } from 'playwright-core';
import { launchChromium } from '../tests/browser/harness/chromium';
import { startSite } from '../tests/fixtures/site';
import { NAME_HELPER } from './paint-watch';
import { serveReport, visitReport } from './report-page';
import { milliseconds } from './table';
import type { Row } from './table';

const SIZES = [1_000, 10_000] as const;
const ROUNDS = 5;
/** So many times longer may the first list of ten times the findings take. */
const MOST_RATIO = 5;

/** The plan of a town with so many findings: in each clause a figure, and its pledge. */
const textOf = (findings: number): string =>
  [
    '一、2024年工作安排',
    ...Array.from(
      { length: findings / 2 },
      (_, at) => `2024年底前完成临溪镇第${at + 1}村危房改造${(at % 90) + 10}户。`,
    ),
  ].join('\n');

/**
 * From the load of the panel's page to the first rows of its pledges, whose tab is pressed as soon
 * as it is there: a report with a thousand findings and one with ten thousand, medians.
 */
export async function measurePanel(): Promise<Row[]> {
  const site = await startSite();
  const browser = await launchChromium({ port: site.port });
  try {
    const medians: number[] = [];
    for (const findings of SIZES) {
      const { address } = serveReport(site, `/panel/${findings}.html`, textOf(findings));
      const { more = 0 } = await visitReport(browser, address, {
        isPainted: true,
        after: async (page) => openings(await browser.panelOf(page), findings),
      });
      medians.push(more);
    }
    const [few = 0, many = 0] = medians;
    const ratio = many / few;
    return [
      {
        what: 'panel to first list, 10,000 findings over 1,000',
        measured: `${ratio.toFixed(2)} (${milliseconds(many)} over ${milliseconds(few)}, load ${loadavg()[0]?.toFixed(1) ?? '?'})`,
        budget: `${MOST_RATIO}`,
        isWithin: ratio <= MOST_RATIO,
      },
    ];
  } finally {
    await browser.close();
    await site.close();
  }
}

async function openings(panel: Page, findings: number): Promise<number> {
  const times: number[] = [];
  await panel.addInitScript(NAME_HELPER);
  await panel.addInitScript(watchFirstRow);
  for (let round = 0; round < ROUNDS; round += 1) {
    await panel.reload();
    const shown = await panel.waitForFunction(() => document.documentElement.dataset.firstRow);
    times.push(Number(await shown.jsonValue()));
  }
  const found = await panel.locator('#tab-metric, #tab-pledge').allTextContents();
  const count = found.reduce((sum, words) => sum + Number(words.replace(/\D/g, '')), 0);
  if (count < findings) throw new Error(`${count} findings instead of ${findings}`);
  await panel.close();
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
}

/** Runs in the page: presses the tab of pledges, and notes when the first row is drawn. */
function watchFirstRow(): void {
  const look = (): void => {
    if (document.querySelector('#panel-pledge .row') !== null) {
      document.documentElement.dataset.firstRow = String(performance.now());
      return;
    }
    if (document.querySelector('#panel-pledge') === null)
      document.querySelector<HTMLElement>('#tab-pledge')?.click();
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
