import type { Span } from '../../model/span';
import type { TextMap } from '../text-map';
import type { ItemIndex } from './item-index';
import type { PaintItem } from './painter';

/** A stretch of one text node that belongs to one item. */
export interface Piece {
  readonly node: Text;
  readonly start: number;
  readonly end: number;
  readonly item: PaintItem;
}

/** A block element with all its stretches of the flat text. */
export interface BlockSpans {
  readonly block: Element;
  readonly spans: readonly Span[];
}

/**
 * The map's blocks, each element once: a `<div>` with paragraphs between its own lines has several
 * stretches.
 */
export function groupBlocks(map: TextMap): BlockSpans[] {
  const groups = new Map<Element, Span[]>();
  for (const block of map.blocks) {
    const spans = groups.get(block.element);
    if (spans) spans.push(block);
    else groups.set(block.element, [block]);
  }
  return [...groups].map(([block, spans]) => ({ block, spans }));
}

/**
 * Cuts the items of a block at block and text node borders, so that no mark ever spans two of them.
 * In text order.
 */
export function cutIntoPieces(
  map: TextMap,
  { spans }: BlockSpans,
  items: ItemIndex<PaintItem>,
): Piece[] {
  const pieces: Piece[] = [];
  for (const span of spans) {
    for (const item of items.touching(span.start, span.end)) {
      addPieces(
        map,
        { item, start: Math.max(item.start, span.start), end: Math.min(item.end, span.end) },
        pieces,
      );
    }
  }
  return pieces;
}

interface Cut extends Span {
  readonly item: PaintItem;
}

function addPieces(map: TextMap, { item, start, end }: Cut, pieces: Piece[]): void {
  for (let at = start; at < end;) {
    const node = map.locate(at)?.node;
    if (!node) return;
    const stop = endInNode(map, node, { start: at, end });
    const piece = map.toRange(at, stop);
    if (piece) pieces.push({ node, start: piece.startOffset, end: piece.endOffset, item });
    at = stop;
  }
}

/** The last offset of the span until which the text comes from `node`. */
function endInNode(map: TextMap, node: Text, { start, end }: Span): number {
  if (map.locate(end - 1)?.node === node) return end;
  let low = start + 1;
  let high = end;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if (map.locate(middle - 1)?.node === node) low = middle;
    else high = middle - 1;
  }
  return low;
}
