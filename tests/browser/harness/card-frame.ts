import type { Frame, Page } from 'playwright-core';
import type { Box } from './card';

/* Chromium's driver shows the card's frame, though it stands in a closed root. */

/** The card's frame in a page, once there is one; `undefined` for `not` stands for any. */
export async function cardOf(page: Page, not?: Frame): Promise<Frame> {
  const find = (): Frame | undefined =>
    page
      .frames()
      .find((frame) => frame !== not && !frame.isDetached() && frame.url().endsWith('/card.html'));
  for (;;) {
    const frame = find();
    if (frame !== undefined) return frame;
    await page.waitForEvent('framenavigated');
  }
}

/** Waits until the card is open on something, and its notes are there. */
export async function openCard(page: Page): Promise<Frame> {
  const card = await cardOf(page);
  await card.locator('.card .card-actions').waitFor();
  return card;
}

/** Waits until no card is open. */
export async function untilClosed(page: Page): Promise<void> {
  await (await cardOf(page)).locator('.card').waitFor({ state: 'detached' });
}

/** Where the card stands in the window. */
export async function boxOfCard(card: Frame): Promise<Box> {
  const box = await (await card.frameElement()).boundingBox();
  if (box === null) throw new Error('no card to be seen');
  return { left: box.x, top: box.y, right: box.x + box.width, bottom: box.y + box.height };
}

/** Writes a note in the open card and waits until it is saved. */
export async function writeInCard(card: Frame, note: string): Promise<void> {
  await card.locator('textarea').pressSequentially(note);
  await untilCardSaved(card);
}

export const untilCardSaved = (card: Frame): Promise<void> =>
  card.locator('.note-field__save--saved').waitFor();
