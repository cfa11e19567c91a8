import type { Span } from '../model/span';
import { trimSpan } from '../text/sentences';
import type { TextMap } from '../dom/text-map';

/** The selection must rest this long before anything is offered. */
const REST_MS = 180;

/**
 * What is selected of the flat text, without the white space around it; `undefined` where it is
 * nothing or elsewhere, and where the whole page is selected: that is no passage.
 */
export function selectedSpan(map: TextMap, selection: Selection | null): Span | undefined {
  if (selection === null || selection.rangeCount === 0 || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(map.root)) return undefined;
  if (!map.root.contains(range.startContainer) && !map.root.contains(range.endContainer))
    return undefined;
  const start = map.root.contains(range.startContainer)
    ? map.offsetOf(range.startContainer, range.startOffset)
    : 0;
  const end = map.root.contains(range.endContainer)
    ? map.offsetOf(range.endContainer, range.endOffset)
    : map.text.length;
  if (start === undefined || end === undefined) return undefined;
  return isWholePage(range) ? undefined : trimSpan(map.text, start, end);
}

/** Whether there is nothing but white space around a range. */
function isWholePage(range: Range): boolean {
  const { body } = range.startContainer.ownerDocument ?? document;
  const before = body.ownerDocument.createRange();
  before.selectNodeContents(body);
  const after = before.cloneRange();
  before.setEnd(range.startContainer, range.startOffset);
  after.setStart(range.endContainer, range.endOffset);
  return [before, after].every((rest) => rest.toString().trim() === '');
}

/**
 * Calls `hear` when the page's selection came to rest, not while the mouse button is down. Stops
 * when `signal` aborts.
 */
export function watchSelection(page: Document, hear: () => void, signal: AbortSignal): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isDown = false;
  const settle = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!isDown) hear();
    }, REST_MS);
  };
  const options = { capture: true, passive: true, signal };
  page.addEventListener('selectionchange', settle, options);
  page.addEventListener('pointerdown', () => (isDown = true), options);
  for (const type of ['pointerup', 'pointercancel'] as const) {
    page.addEventListener(
      type,
      () => {
        isDown = false;
        settle();
      },
      options,
    );
  }
  signal.addEventListener('abort', () => clearTimeout(timer));
}
