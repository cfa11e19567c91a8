import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fixturePage } from '../fixtures/pages';
import { addressOf } from '../fixtures/pages/page';
import { startSite } from '../fixtures/site';
import type { FixtureSite } from '../fixtures/site';
import { launchChromium } from './harness/chromium';
import type { ChromiumHarness } from './harness/chromium';
import { clickInClosedRoot, nameInClosedRoot } from './harness/closed-shadow';

let site: FixtureSite;
let harness: ChromiumHarness;

beforeAll(async () => {
  site = await startSite();
  harness = await launchChromium({ port: site.port });
});
afterAll(async () => {
  expect(harness.troubles).toEqual([]);
  await harness.close();
  await site.close();
});

async function openTown(): Promise<Page> {
  const page = await harness.open(addressOf(fixturePage('town-annual')));
  await page.waitForFunction(() => CSS.highlights.has('nuoshu-metric'), undefined, { polling: 50 });
  return page;
}

/** The middle of the first painted metric on the screen. */
const firstMetric = (page: Page): Promise<{ readonly x: number; readonly y: number }> =>
  page.evaluate(() => {
    const [range] = CSS.highlights.get('nuoshu-metric') ?? [];
    if (range === undefined) throw new Error('nothing is painted');
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const box = live.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });

it('opens a card over a number, which the page cannot look into, and takes a note', async () => {
  const page = await openTown();
  const { x, y } = await firstMetric(page);
  await page.mouse.move(x, y, { steps: 3 });
  expect(await nameInClosedRoot(page, { role: 'dialog', name: '58.6亿元' })).toContain('58.6亿元');
  expect(await page.evaluate(() => document.querySelector('nuoshu-card')?.shadowRoot ?? 'closed')).toBe('closed');
  await clickInClosedRoot(page, { role: 'button', name: '批注' });
  await page.keyboard.type('与统计公报核对');
  await page.keyboard.press('Escape');
  const panel = await harness.panelOf(page);
  await panel.locator('#tab-note').click();
  await panel.getByText('与统计公报核对').waitFor();
  await panel.close();
  await page.close();
});

it('steps from place to place by keyboard', async () => {
  const page = await openTown();
  await page.locator('body').press('Alt+Shift+ArrowDown');
  const first = await nameInClosedRoot(page, { role: 'dialog', name: '' });
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await page.keyboard.press('Alt+Shift+ArrowDown');
  const later = await nameInClosedRoot(page, { role: 'dialog', name: '' });
  expect(later).not.toBe(first);
  await page.keyboard.press('Escape');
  await page.close();
});

it('offers its actions for any passage that the reader selects', async () => {
  const page = await openTown();
  const { x, y } = await firstMetric(page);
  await page.mouse.move(x - 180, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y, { steps: 4 });
  await page.mouse.up();
  await nameInClosedRoot(page, { role: 'toolbar', name: '' });
  await page.close();
});
