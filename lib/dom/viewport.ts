import type { Span } from '../model/span';
import type { TextMap } from './text-map';

const PROBE_UNITS = 400;

function rangeOf(map: TextMap, span: Span): Range | undefined {
  const ends = map.toRange(span.start, span.end);
  if (!ends) return undefined;
  const range = map.root.ownerDocument.createRange();
  try {
    range.setStart(ends.startContainer, ends.startOffset);
    range.setEnd(ends.endContainer, ends.endOffset);
  } catch {
    /* The page shortened a text node after the map was read; the next map will know. */
    return undefined;
  }
  return range;
}

/** The boxes that a span takes on the screen, one per line and node; none for hidden text. */
export const spanRects = (map: TextMap, span: Span): readonly DOMRect[] => [
  ...(rangeOf(map, span)?.getClientRects() ?? []),
];

/** Brings a span to the middle of the window, also inside boxes that scroll on their own. */
export function scrollToSpan(map: TextMap, span: Span, behavior: ScrollBehavior = 'auto'): boolean {
  const range = rangeOf(map, span);
  const view = map.root.ownerDocument.defaultView;
  if (!range || !view) return false;
  const start = range.startContainer.parentElement;
  const isInside = (box: DOMRect): boolean => box.bottom > 0 && box.top < view.innerHeight;
  const before = range.getBoundingClientRect();
  if (!isInside(before)) start?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const box = range.getBoundingClientRect();
  const offset = box.top + Math.min(box.height, view.innerHeight) / 2 - view.innerHeight / 2;
  const isAway = Math.abs(offset) > view.innerHeight / 4;
  if (isAway) view.scrollBy({ top: offset, behavior });
  return true;
}

/**
 * Offsets a few lines apart, in text order, at which the text's height in the window can be asked
 * for.
 */
function probesOf(map: TextMap): number[] {
  const probes: number[] = [];
  for (const block of map.blocks) {
    for (let at = block.start; at < block.end; at += PROBE_UNITS) probes.push(at);
  }
  return probes;
}

/**
 * The first probe for which `isBehind` holds, taking for granted that it holds for all later ones.
 */
function firstWhere(probes: readonly number[], isBehind: (offset: number) => boolean): number {
  let low = 0;
  let high = probes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBehind(probes[middle] ?? 0)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Tells which span of the text is near the window, with a few dozen box look-ups however long the
 * text is.
 */
export class ViewportFinder {
  readonly #map: TextMap;
  readonly #probes: readonly number[];

  constructor(map: TextMap) {
    this.#map = map;
    this.#probes = probesOf(map);
  }

  /** What stands in the window or within `marginPx` of it; text is taken to run downwards. */
  near(marginPx: number): Span {
    const view = this.#map.root.ownerDocument.defaultView;
    const height = view?.innerHeight ?? 0;
    const first = firstWhere(this.#probes, (at) => this.#topAt(at) >= -marginPx);
    const last = firstWhere(this.#probes, (at) => this.#topAt(at) > height + marginPx);
    return {
      start: this.#probes[Math.max(0, first - 1)] ?? 0,
      end: this.#probes[last] ?? this.#map.text.length,
    };
  }

  /** The offset of the last stretch of text that begins in the window's first quarter, or above. */
  reading(): number {
    const height = this.#map.root.ownerDocument.defaultView?.innerHeight ?? 0;
    const below = firstWhere(this.#probes, (at) => this.#topAt(at) > height / 4);
    return this.#probes[Math.max(0, below - 1)] ?? 0;
  }

  #topAt(offset: number): number {
    const range = rangeOf(this.#map, { start: offset, end: offset + 1 });
    return range?.getBoundingClientRect().top ?? 0;
  }
}
