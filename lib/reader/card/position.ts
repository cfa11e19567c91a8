/** A rectangle or a window, in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a box stands: on which side of its anchor, and how high it may be there. */
export interface Placement extends Pick<Box, 'left' | 'top'> {
  readonly side: 'below' | 'above';
  readonly maxHeight: number;
}

const GAP = 8;
/** A card that grew (its note was opened) stays on its side while there is this much room. */
const ENOUGH = 300;
/** Less than this shows nothing: then the card may cover its anchor. */
const LEAST = 160;

/**
 * Where a box of `size` stands beside `anchor` without covering it: below where there is room, else above, else where
 * there is more; always inside the viewport. `before` is the side where it stood: it does not jump without need.
 */
export function placeBeside(
  anchor: Box,
  size: Pick<Box, 'width' | 'height'>,
  viewport: Pick<Box, 'width' | 'height'>,
  before?: Placement['side'],
): Placement {
  const rooms = { below: viewport.height - anchor.top - anchor.height - 2 * GAP, above: anchor.top - 2 * GAP };
  const side = chooseSide(rooms, size.height, before);
  const maxHeight = Math.min(Math.max(rooms[side], LEAST), viewport.height - 2 * GAP);
  const height = Math.min(size.height, maxHeight);
  const top = side === 'below' ? anchor.top + anchor.height + GAP : anchor.top - GAP - height;
  return {
    side,
    maxHeight: Math.round(maxHeight),
    left: within(anchor.left, GAP, viewport.width - GAP - size.width),
    top: within(top, GAP, viewport.height - GAP - height),
  };
}

function chooseSide(
  rooms: Readonly<Record<Placement['side'], number>>,
  height: number,
  before?: Placement['side'],
): Placement['side'] {
  if (before !== undefined && rooms[before] >= Math.min(height, ENOUGH)) return before;
  if (rooms.below >= height) return 'below';
  return rooms.above >= height || rooms.above > rooms.below ? 'above' : 'below';
}

const within = (value: number, least: number, most: number): number =>
  Math.round(Math.max(least, Math.min(value, most)));

/** Moves `element` (fixed, at the viewport's corner) beside `anchor`. Answers the side on which it now stands. */
export function moveBeside(element: HTMLElement, anchor: Box, before?: Placement['side']): Placement['side'] {
  const { innerWidth, innerHeight } = globalThis;
  const viewport = { width: element.ownerDocument.documentElement.clientWidth || innerWidth, height: innerHeight };
  element.style.maxHeight = '';
  const size = { width: element.offsetWidth, height: element.offsetHeight };
  const { left, top, side, maxHeight } = placeBeside(anchor, size, viewport, before);
  element.style.maxHeight = `${maxHeight}px`;
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
  return side;
}

/** The line of a broken-up range that lies nearest to a point, or its first where there is no point. */
export function nearestLine(
  lines: readonly Box[],
  point: { readonly x: number; readonly y: number } | undefined,
): Box | undefined {
  const seen = lines.filter((line) => line.width > 0 && line.height > 0);
  if (point === undefined) return seen[0];
  const distance = (line: Box): number => Math.max(line.top - point.y, point.y - line.top - line.height, 0);
  return seen.reduce<Box | undefined>(
    (best, line) => (best && distance(best) <= distance(line) ? best : line),
    undefined,
  );
}
