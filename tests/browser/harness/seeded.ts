import type { Page } from 'playwright-core';
import { NAME_HELPER } from '../../../bench/paint-watch';
import type { ChromiumHarness } from './chromium';
import { seedDesk } from './desk-seed';
import type { DeskSeed } from './desk-seed';

/** Three reports of twenty pledges; each has six notes on pledges and two on a figure. */
export const FEW: DeskSeed = { reports: 3, pledges: 20, notes: 8 };

/** Waits until the extension has made its database: it is filled by hand then. */
const untilDatabase = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (;;) {
      const known = await indexedDB.databases();
      if (known.some(({ name }) => name === 'nuoshu')) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });

/**
 * Fills the extension's database, past the extension; pages that are open do not see it before they
 * are loaded anew.
 */
export async function seed(harness: ChromiumHarness, what: DeskSeed = FEW): Promise<void> {
  const page = await harness.extensionPage('library.html#/settings');
  await page.evaluate(NAME_HELPER);
  await page.locator('h1').waitFor();
  await untilDatabase(page);
  await page.evaluate(seedDesk, what);
  await page.close();
}

/** The desk's notes, once everything is read. */
export async function openNotes(
  harness: ChromiumHarness,
  size?: { readonly width: number; readonly height: number },
): Promise<Page> {
  const page = await harness.extensionPage('library.html#/notes');
  if (size !== undefined) await page.setViewportSize(size);
  await page.locator('.note-table__row .note-cell__open').first().waitFor();
  /* How many there are is said, and nothing of an index that is still made. */
  await page
    .locator('.notes-news:not(:has(p:not([role]))) .notes-news__count', { hasText: /\d/ })
    .waitFor();
  return page;
}

/** Opens a report and waits until it is read. */
export async function openRead(harness: ChromiumHarness, address: string): Promise<Page> {
  const page = await harness.open(address);
  await page.waitForFunction(() => CSS.highlights.has('nuoshu-metric'), undefined, { polling: 50 });
  return page;
}
