import type { Page } from 'playwright-core';
import type { ChromiumHarness } from '../tests/browser/harness/chromium';
import { chromiumBrowser } from '../tests/browser/harness/chromium-tabs';
import { untilKept } from '../tests/browser/harness/kept';
import { bareReport } from '../tests/fixtures/pages/special';
import { addressOf } from '../tests/fixtures/pages/page';
import {
  EARLIER_SUMS_LINES,
  EARLIER_SUMS_TITLE,
  SUMS_LINES,
  SUMS_TITLE,
} from '../tests/fixtures/pages/sums';
import { YEARLY_PAGES } from '../tests/fixtures/pages/yearly';
import { KNOWN_CITY, NEWER, OLDER } from '../tests/fixtures/two-years';
import type { SampleSession } from './sample-session';

const HOST = 'http://www.linxi.gov.cn/zwgk/';
const PAGES = [
  { address: `${HOST}2024bg.html`, html: bareReport(OLDER.lines, OLDER.title) },
  { address: `${HOST}2025bg.html`, html: bareReport(NEWER.lines, NEWER.title) },
  ...YEARLY_PAGES.map((page) => ({ address: addressOf(page), html: page.html })),
];
/** The report of the pair that has something of everything. */
const PLANNED = OLDER.title;
const KNOWN = `${HOST}known.html`;
const SUMS = `${HOST}sums.html`;
const EARLIER_SUMS = `${HOST}sums-earlier.html`;

/** Shoots what several reports of one issuer say together, and one beside other governments. */
export async function shootYears(
  { site, harness }: SampleSession,
  shoot: (page: Page, name: string) => Promise<unknown>,
): Promise<void> {
  await shootAudit({ site, harness }, shoot);
  for (const { address, html } of PAGES) {
    site.set(address, html);
    await keep(harness, address);
  }
  const desk = await harness.extensionPage('library.html#/follow');
  await desk.setViewportSize({ width: 1280, height: 800 });
  await desk.locator('.follow-offered__pair', { hasText: PLANNED }).click();
  await desk.locator('.follow-row').first().waitFor();
  await shoot(desk, 'desk-follow');
  await desk.goto(new URL('#/indicators', desk.url()).href);
  await desk.getByRole('link', { name: /^地区生产总值 · 同比/ }).click();
  await desk.locator('.series-chart__point').first().waitFor();
  await shoot(desk, 'desk-indicators');
  await desk.close();
  site.set(KNOWN, bareReport(KNOWN_CITY.lines, KNOWN_CITY.title));
  const report = await harness.open(KNOWN);
  const panel = await harness.panelOf(report);
  await panel.setViewportSize({ width: 360, height: 800 });
  await panel.locator('.then-now__indicator').first().waitFor();
  await panel.locator('.then-now').scrollIntoViewIfNeeded();
  await shoot(panel, 'panel-then-now');
  await panel.close();
  await report.close();
}

async function shootAudit(
  { site, harness }: Pick<SampleSession, 'site' | 'harness'>,
  shoot: (page: Page, name: string) => Promise<unknown>,
): Promise<void> {
  site.set(EARLIER_SUMS, bareReport(EARLIER_SUMS_LINES, EARLIER_SUMS_TITLE));
  site.set(SUMS, bareReport(SUMS_LINES, SUMS_TITLE));
  await keep(harness, EARLIER_SUMS);
  const report = await harness.open(SUMS);
  await report.waitForFunction(() => CSS.highlights.has('nuoshu-inconsistent'), undefined, {
    polling: 50,
  });
  const panel = await harness.panelOf(report);
  await panel.setViewportSize({ width: 420, height: 800 });
  await panel.locator('#tab-audit').click();
  await panel.locator('#panel-audit li').first().waitFor();
  await shoot(panel, 'panel-audit');
  await panel.close();
  await report.close();
}

/** Has a report read and kept, which is later than it is painted. */
async function keep(harness: ChromiumHarness, address: string): Promise<void> {
  const page = await harness.open(address);
  await untilKept(chromiumBrowser(harness), new URL(address).pathname);
  await page.close();
}
