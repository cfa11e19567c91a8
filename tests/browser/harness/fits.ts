import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { violations } from './axe';
import { misfits, smallTargets } from './reflow';

/**
 * Lists what does not fit into the window or is too small to be hit; empty where nothing is wrong.
 */
export const unfit = async (page: Page): Promise<readonly string[]> => [
  ...(await page.evaluate(misfits)),
  ...(await page.evaluate(smallTargets)),
];

/** Lists measure their rows anew in the frames after a change of size. */
export async function resize(
  page: Page,
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  await page.setViewportSize(size);
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  );
}

/** Expects that the page fits windows of these widths and can be hit there. */
export async function expectFits(
  page: Page,
  widths: readonly number[],
  height = 800,
): Promise<void> {
  for (const width of widths) {
    await resize(page, { width, height });
    expect([width, ...(await unfit(page))]).toEqual([width]);
  }
}

/**
 * Expects the same, that it breaks no accessibility rule at any of these widths, and none in the
 * dark at the last.
 */
export async function expectFitsAndReads(
  page: Page,
  widths: readonly number[],
  height = 800,
): Promise<void> {
  for (const width of widths) {
    await expectFits(page, [width], height);
    expect([width, ...(await violations(page))]).toEqual([width]);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'light' });
}
