import type { Frame, Page } from 'playwright-core';
import { cardOf } from './card-frame';

/** The middle of the first painted metric, in the window. */
async function firstMetric(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  await page.waitForFunction(
    () => (CSS.highlights.get('nuoshu-metric')?.size ?? 0) > 0,
    undefined,
    { polling: 50 },
  );
  return page.evaluate(() => {
    const [range] = CSS.highlights.get('nuoshu-metric') ?? [];
    if (range === undefined) throw new Error('nothing is painted');
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const { x, y, width, height } = live.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
}

/**
 * Opens the card on the first number of a page, as a reader does, where there was one already
 * another than `not`. The page cannot look into it; the library can.
 */
export async function openCard(page: Page, not?: Frame): Promise<Frame> {
  const { x, y } = await firstMetric(page);
  const card = await cardOf(page, not);
  await page.mouse.move(x - 4, y);
  await page.mouse.click(x, y);
  await card.locator('.card-actions').waitFor();
  return card;
}

/** Writes into the card's note, at a pace where one is given. */
export async function writeInCard(card: Frame, note: string, letterMs = 0): Promise<void> {
  await card.locator('.card-actions button', { hasText: '批注' }).click();
  await card.locator('textarea').pressSequentially(note, { delay: letterMs });
}
