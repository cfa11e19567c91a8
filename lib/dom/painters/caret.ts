import type { TextMap } from '../text-map';

interface CaretPlace {
  readonly node: Node;
  readonly offset: number;
}

interface CaretSource {
  caretPositionFromPoint?(
    x: number,
    y: number,
  ): { readonly offsetNode: Node; readonly offset: number } | null;
  caretRangeFromPoint?(
    x: number,
    y: number,
  ): { readonly startContainer: Node; readonly startOffset: number } | null;
}

/** Chromium before 128 has only the older of the two calls. */
function caretAt(page: CaretSource, x: number, y: number): CaretPlace | undefined {
  if (typeof page.caretPositionFromPoint === 'function') {
    const position = page.caretPositionFromPoint(x, y);
    return position ? { node: position.offsetNode, offset: position.offset } : undefined;
  }
  const range = page.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
}

/**
 * The flat offsets of the characters on both sides of the caret nearest to a point of the window.
 * The caret is nearest, not under: whether a character is really there its box must tell.
 */
export function offsetsAtPoint(
  map: TextMap,
  page: Document,
  x: number,
  y: number,
): readonly number[] {
  const caret = caretAt(page, x, y);
  if (!caret || caret.node.nodeType !== 3) return [];
  const offset = map.offsetOf(caret.node, caret.offset);
  if (offset === undefined) return [];
  return offset > 0 ? [offset, offset - 1] : [offset];
}
