/** A rectangle or a window, in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/**
 * What a box stands beside; `near` is where in it the reader looks, from the left of the viewport.
 */
export interface Anchor extends Box {
  readonly near?: number;
}

/** Where a box may stand beside its anchor. */
export type Side = 'below' | 'above' | 'right' | 'left';

/** Where a box stands, on which side of its anchor, and how high it may be there. */
export interface Placement extends Pick<Box, 'left' | 'top'> {
  readonly side: Side;
  readonly maxHeight: number;
}

const GAP = 8;
/** A card that grew (its note was opened) stays on its side while there is this much room. */
const ENOUGH = 300;
/** A card lower than this shows nothing. */
const LEAST = 160;

/**
 * Where a box of `size` stands beside `anchor` without covering it: below where there is room, else
 * above, else beside it, else where there is most; always inside the viewport. `before` is the side
 * where it stood: it does not jump without need.
 */
export function placeBeside(
  anchor: Anchor,
  size: Pick<Box, 'width' | 'height'>,
  viewport: Pick<Box, 'width' | 'height'>,
  before?: Side,
): Placement {
  const rooms = roomsAround(anchor, size.width, viewport);
  const side = chooseSide(rooms, size.height, before);
  const maxHeight = Math.round(Math.min(Math.max(rooms[side], LEAST), viewport.height - 2 * GAP));
  const height = Math.min(size.height, maxHeight);
  const tops = {
    below: anchor.top + anchor.height + GAP,
    above: anchor.top - GAP - height,
    right: anchor.top,
    left: anchor.top,
  };
  const lefts = {
    below: anchor.near ?? anchor.left,
    above: anchor.near ?? anchor.left,
    right: anchor.left + anchor.width + GAP,
    left: anchor.left - GAP - size.width,
  };
  return {
    side,
    maxHeight,
    left: within(lefts[side], GAP, viewport.width - GAP - size.width),
    top: within(tops[side], GAP, viewport.height - GAP - height),
  };
}

/** How high a box may be on each side; 0 where it is too wide. */
function roomsAround(
  anchor: Box,
  width: number,
  viewport: Pick<Box, 'width' | 'height'>,
): Record<Side, number> {
  const beside = viewport.height - 2 * GAP;
  const needed = width + 2 * GAP;
  return {
    below: viewport.height - anchor.top - anchor.height - 2 * GAP,
    above: anchor.top - 2 * GAP,
    right: viewport.width - anchor.left - anchor.width >= needed ? beside : 0,
    left: anchor.left >= needed ? beside : 0,
  };
}

const IN_ORDER: readonly Side[] = ['below', 'above', 'right', 'left'];

function chooseSide(rooms: Readonly<Record<Side, number>>, height: number, before?: Side): Side {
  if (before !== undefined && rooms[before] >= Math.min(height, ENOUGH)) return before;
  const roomy = IN_ORDER.find((side) => rooms[side] >= height);
  return roomy ?? IN_ORDER.reduce((best, side) => (rooms[side] > rooms[best] ? side : best));
}

const within = (value: number, least: number, most: number): number =>
  Math.round(Math.max(least, Math.min(value, most)));

/** The window that a page is seen through, without its scroll bar. */
export function viewportOf(page: Document): Pick<Box, 'width' | 'height'> {
  const view = page.defaultView ?? window;
  return { width: page.documentElement.clientWidth || view.innerWidth, height: view.innerHeight };
}

/**
 * The line of a broken-up range that lies nearest to a point, or its first where there is no point.
 */
export function nearestLine(
  lines: readonly Box[],
  point: { readonly x: number; readonly y: number } | undefined,
): Box | undefined {
  const seen = lines.filter((line) => line.width > 0 && line.height > 0);
  if (point === undefined) return seen[0];
  const distance = (line: Box): number =>
    Math.max(line.top - point.y, point.y - line.top - line.height, 0);
  return seen.reduce<Box | undefined>(
    (best, line) => (best && distance(best) <= distance(line) ? best : line),
    undefined,
  );
}

/** The least box around all lines that can be seen; `undefined` where there are none. */
export function boxAround(lines: readonly Box[]): Box | undefined {
  const seen = lines.filter((line) => line.width > 0 && line.height > 0);
  if (seen.length === 0) return undefined;
  const left = Math.min(...seen.map((line) => line.left));
  const top = Math.min(...seen.map((line) => line.top));
  const right = Math.max(...seen.map((line) => line.left + line.width));
  const bottom = Math.max(...seen.map((line) => line.top + line.height));
  return { left, top, width: right - left, height: bottom - top };
}
