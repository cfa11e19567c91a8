import type { Point, Tab } from './tab';

/*
 * The card's frame stands in a closed root, so neither a page's script nor a selector finds it.
 * What a page can find is whose element lies at a point of the window; that is how the tests see a
 * card in every browser.
 */

/** A rectangle of the window, in CSS pixels. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Runs in the page: whether the extension shows something at least so high, in a column at least so
 * wide.
 */
function coversAtLeast(argument: string): boolean {
  const [least = 1, most = Infinity] = argument.split(' ').map(Number);
  const GRID_PX = 12;
  /* Beside the scroll bar stands the strip, which is always there. */
  const STRIP_PX = 48;
  const rows = new Set<number>();
  for (let y = 1; y < innerHeight; y += GRID_PX) {
    for (let x = 1; x < innerWidth - STRIP_PX; x += GRID_PX) {
      const element = document.elementFromPoint(x, y);
      if (
        element === null ||
        element === document.body ||
        element.parentElement !== document.documentElement
      )
        continue;
      rows.add(y);
      break;
    }
  }
  const height = rows.size * GRID_PX;
  return least <= height && height <= most;
}

/** A card is at least so high, the toolbar lower. */
const CARD_PX = 84;

export const untilCard = (tab: Tab): Promise<void> => tab.until(coversAtLeast, String(CARD_PX));

/** Waits until the card has the cursor in its note. */
const untilWriting = (tab: Tab): Promise<void> =>
  tab.untilInCard(() => document.hasFocus() && document.activeElement?.localName === 'textarea');

export const untilToolbar = (tab: Tab): Promise<void> =>
  tab.until(coversAtLeast, `1 ${CARD_PX - 1}`);

export const untilNothingShown = (tab: Tab): Promise<void> => tab.until(coversAtLeast, '0 0');

/** Runs in the page. */
function boxInPage(text: string): string {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = node.textContent?.indexOf(text) ?? -1;
    if (at < 0) continue;
    node.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + text.length);
    const { left, top, right, bottom } = range.getBoundingClientRect();
    return [left, top, right, bottom].join(' ');
  }
  throw new Error(`nowhere on the page: ${text}`);
}

/**
 * Scrolls to the first place of a wording and answers where it stands. It must lie in one text
 * node.
 */
export async function boxOf(tab: Tab, text: string): Promise<Box> {
  const [left = 0, top = 0, right = 0, bottom = 0] = (await tab.run(boxInPage, text))
    .split(' ')
    .map(Number);
  return { left, top, right, bottom };
}

export const middleOf = ({ left, top, right, bottom }: Box): Point => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

/** Selects a wording with the mouse. */
export async function select(tab: Tab, text: string): Promise<void> {
  const { left, top, right, bottom } = await boxOf(tab, text);
  const y = (top + bottom) / 2;
  await tab.drag({ x: left + 1, y }, { x: right - 1, y });
}

/** Opens the card on a passage by keyboard, with the cursor in its note. */
export async function openNoteOn(tab: Tab, passage: string): Promise<void> {
  await select(tab, passage);
  await tab.press('Alt+Shift+Enter');
  await untilWriting(tab);
}
