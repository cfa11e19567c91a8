import type { Page } from 'playwright-core';
import { openCard } from '../tests/browser/harness/card-frame';

/** A frame that keeps its height for so long has found it. */
const SETTLED_FRAMES = 20;

/** Scrolls to the pledges and opens the card on one of them. */
export async function showCard(report: Page): Promise<void> {
  const { x, y } = await report.evaluate(() => {
    const [range] = CSS.highlights.get('nuoshu-target') ?? [];
    if (range === undefined) throw new Error('nothing is painted');
    range.startContainer.parentElement?.scrollIntoView({ block: 'start' });
    scrollBy({ top: -120, behavior: 'instant' });
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    const box = live.getBoundingClientRect();
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  });
  await report.mouse.move(x, y, { steps: 3 });
  const card = await openCard(report);
  await card.locator('.card__scroll').waitFor();
  /* The card says how high it would be, and its frame follows as far as the window allows. */
  let [height, rested] = [0, 0];
  while (rested < SETTLED_FRAMES) {
    const now = await card.evaluate(
      () => new Promise<number>((resolve) => requestAnimationFrame(() => resolve(innerHeight))),
    );
    rested = now === height ? rested + 1 : 0;
    height = now;
  }
  await report.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
}
