/** A rectangle or a window, in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

const GAP = 8;

/**
 * Where a box of `size` stands beside `anchor`: below it where there is room, else above, else where the most of it is
 * seen; always inside the viewport.
 */
export function placeBeside(anchor: Box, size: Pick<Box, 'width' | 'height'>, viewport: Pick<Box, 'width' | 'height'>): Pick<Box, 'left' | 'top'> {
  const below = anchor.top + anchor.height + GAP;
  const above = anchor.top - GAP - size.height;
  const lowest = viewport.height - GAP - size.height;
  const roomBelow = viewport.height - below;
  const top = below <= lowest ? below : above >= GAP ? above : roomBelow >= anchor.top ? lowest : GAP;
  const rightmost = viewport.width - GAP - size.width;
  return { left: within(anchor.left, GAP, rightmost), top: within(top, GAP, lowest) };
}

const within = (value: number, least: number, most: number): number => Math.round(Math.max(least, Math.min(value, most)));

/** Moves `element` (fixed, at the viewport's corner) beside `anchor`. */
export function moveBeside(element: HTMLElement, anchor: Box): void {
  const { innerWidth, innerHeight } = globalThis;
  const viewport = { width: element.ownerDocument.documentElement.clientWidth || innerWidth, height: innerHeight };
  const { left, top } = placeBeside(anchor, { width: element.offsetWidth, height: element.offsetHeight }, viewport);
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
}

/** The line of a broken-up range that lies nearest to a point, or its first where there is no point. */
export function nearestLine(lines: readonly Box[], point: { readonly x: number; readonly y: number } | undefined): Box | undefined {
  const seen = lines.filter((line) => line.width > 0 && line.height > 0);
  if (point === undefined) return seen[0];
  const distance = (line: Box): number => Math.max(line.top - point.y, point.y - line.top - line.height, 0);
  return seen.reduce<Box | undefined>((best, line) => (best && distance(best) <= distance(line) ? best : line), undefined);
}
