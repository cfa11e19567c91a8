/** A page of frames whose own text is shorter than this has its text in a frame. UTF-16 units. */
const FEW_UNITS = 300;

/**
 * Whether this frame is where the page's text is: its text is at least as long as that of every other frame that it may
 * look into. Of frames of other sites nothing is known; a frame with hardly any text leaves the page to them.
 */
export function holdsText(view: Window, textLength: number): boolean {
  const others = framesOf(view).map((frame) => bodyLength(frame));
  if (others.some((length) => length !== undefined && length > textLength)) return false;
  return textLength >= FEW_UNITS || (view === view.top && !others.includes(undefined));
}

/** All other frames of the tab that are in reach, from the top down. */
function framesOf(view: Window): Window[] {
  const found: Window[] = [];
  const waiting = [view.top ?? view];
  for (let frame = waiting.pop(); frame !== undefined; frame = waiting.pop()) {
    if (frame !== view) found.push(frame);
    /* Windows of other sites answer to their length and numbers, but not to iteration. */
    waiting.push(
      ...Array.from({ length: frame.length }, (_, index) => frame[index]).filter((inner) => inner !== undefined),
    );
  }
  return found;
}

/** `undefined` where the browser forbids the look. */
function bodyLength(frame: Window): number | undefined {
  try {
    return frame.document.body?.innerText.length ?? 0;
  } catch {
    return undefined;
  }
}
