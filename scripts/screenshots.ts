import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { backupFile } from '../tests/builders/backup-file';
import { SYNC_OFF, syncedStand } from '../tests/builders/sync-stand';
import { pageWithSync } from '../tests/browser/harness/fake-sync';
import { startSample } from './sample-session';
import { shootYears } from './shoot-years';
import { showCard } from './show-card';
import type { SampleSession } from './sample-session';

/**
 * `npm run screenshots`: the README's pictures, made from a fixture, in both colour schemes, narrow
 * and wide.
 */
const FOLDER = 'docs/screenshots';
const SCALE = 2;
const WIDTHS = { narrow: 360, wide: 620 } as const;

/** Above it letters look no better, and a picture is a quarter of the PNG. */
const QUALITY = 80;

/* The library itself makes no WebP. */
async function shoot(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
  });
  await session.detach();
  writeFileSync(join(FOLDER, `${name}.webp`), Buffer.from(data, 'base64'));
}

async function shootPanels({ harness, report }: SampleSession, scheme: string): Promise<void> {
  for (const [size, width] of Object.entries(WIDTHS)) {
    const panel = await harness.panelOf(report);
    await panel.setViewportSize({ width, height: 800 });
    await panel.locator('.then-now__indicator').first().waitFor();
    for (const name of ['overview', 'metric', 'pledge']) {
      await panel.locator(`#tab-${name}`).click();
      await panel.locator(`#panel-${name}`).waitFor();
      await shoot(panel, `panel-${name}-${size}-${scheme}`);
    }
    await panel.close();
  }
}

/**
 * The desk: its reports, a report's text with the pledges beside it, the pledges of all reports,
 * the settings and the welcome.
 */
async function shootDesk({ harness }: SampleSession, scheme: string): Promise<void> {
  const desk = await harness.extensionPage('library.html#/reports');
  await desk.setViewportSize({ width: 1280, height: 800 });
  await desk.locator('.report-row').first().waitFor();
  await shoot(desk, `desk-reports-${scheme}`);
  await desk.locator('.report-row a').first().click();
  await desk.locator('.kept-text__part--pledge').first().waitFor();
  await desk.locator('#tab-pledge').click();
  await shoot(desk, `desk-report-${scheme}`);
  await desk.goto(new URL('#/notes', desk.url()).href);
  await desk.locator('.note-table__row').first().waitFor();
  await shoot(desk, `desk-notes-${scheme}`);
  await desk.goto(new URL('#/files', desk.url()).href);
  await desk.locator('[data-choose=file]').setInputFiles(backupFile());
  await desk.locator('.files__field').first().waitFor();
  await shoot(desk, `desk-import-${scheme}`);
  await desk.goto(new URL('#/settings', desk.url()).href);
  await desk.locator('.storage__report').first().waitFor();
  await shoot(desk, `desk-settings-${scheme}`);
  await desk.goto(new URL('#/welcome', desk.url()).href);
  await desk.locator('.welcome__ways').waitFor();
  await shoot(desk, `desk-welcome-${scheme}`);
  await desk.close();
}

/**
 * Sync before it is set up, on its way to a WebDAV storage, and once it works; the background is
 * not asked for any of it.
 */
async function shootSync({ harness }: SampleSession, scheme: string): Promise<void> {
  const off = await pageWithSync(harness, 'library.html#/sync', SYNC_OFF);
  await off.setViewportSize({ width: 1100, height: 640 });
  await off.locator('.sync__ways').waitFor();
  await shoot(off, `desk-sync-off-${scheme}`);
  await off.locator('.sync__way button').first().click();
  await off.setViewportSize({ width: 1100, height: 1240 });
  await off.locator('.sync__form').waitFor();
  await shoot(off, `desk-sync-webdav-${scheme}`);
  await off.close();
  await harness.answerYesFor('https://dav.jianguoyun.com/*');
  const on = await pageWithSync(harness, 'library.html#/sync', syncedStand(Date.now()));
  await on.setViewportSize({ width: 1100, height: 860 });
  await on.locator('.sync__device').waitFor();
  /* The browser was told its answer before: it asks nobody. */
  await on.locator('.sync__warning .button').click();
  await on.locator('.sync__warning').waitFor({ state: 'detached' });
  await shoot(on, `desk-sync-on-${scheme}`);
  await on.close();
}

async function shootAll(scheme: 'light' | 'dark'): Promise<void> {
  const session = await startSample({
    colorScheme: scheme,
    deviceScaleFactor: SCALE,
    viewport: { width: 1100, height: 760 },
  });
  try {
    const { harness, report } = session;
    await showCard(report);
    await shoot(report, `page-${scheme}`);
    await shootPanels(session, scheme);
    await shootDesk(session, scheme);
    await shootSync(session, scheme);
    await shootYears(session, (page, name) => shoot(page, `${name}-${scheme}`));
    const popup = await harness.popupOf(report);
    await popup.setViewportSize({ width: 340, height: 620 });
    await popup.locator('.popup__summary[aria-busy=false]').waitFor();
    await shoot(popup, `popup-${scheme}`);
  } finally {
    await session.close();
  }
}

mkdirSync(FOLDER, { recursive: true });
await shootAll('light');
await shootAll('dark');
