import type Mark from 'mark.js';
import type { Piece } from './mark-pieces';
import type { PaintItem } from './painter';

/**
 * A range as mark.js counts it, in units of all text of its context, with the item it belongs to.
 */
export interface MarkRange extends Mark.Range {
  readonly item: PaintItem;
}

/**
 * An element for one Mark instance with its ranges. `isOwn` says that it was put into the page for
 * that.
 */
export interface MarkContext {
  readonly element: HTMLElement;
  readonly isOwn: boolean;
  readonly ranges: readonly MarkRange[];
}

/** mark.js copies the whole text of its context for every range, so a context must not be long. */
const MAX_CONTEXT_UNITS = 6_000;
const MAX_OWN_UNITS = 2_000;

const NOT_COUNTED = /^(?:script|style|title|head|html)$/i;

/**
 * Where each text node starts in its context, counted as mark.js does. `undefined` for a context
 * that is too long.
 */
function nodeStarts(context: Element): Map<Node, number> | undefined {
  const starts = new Map<Node, number>();
  const walker = context.ownerDocument.createTreeWalker(context, 4);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (NOT_COUNTED.test(node.parentElement?.localName ?? '')) continue;
    starts.set(node, length);
    length += (node.nodeValue ?? '').length;
    if (length > MAX_CONTEXT_UNITS) return undefined;
  }
  return starts;
}

function isHtml(element: Element): element is HTMLElement {
  return 'dataset' in element;
}

const isText = (node: Node | null): node is Text => node?.nodeType === 3;

/**
 * Makes a context when it is its turn: what it does to the page must not be taken for the page's
 * own doing.
 */
export type MakeContext = () => MarkContext | undefined;

/** Gives pieces of a long text node elements of their own, each with a part of the node. */
function* wrapInParts(node: Text, pieces: readonly Piece[]): Generator<MakeContext> {
  let rest: Text = node;
  let offset = 0;
  for (let first = 0; first < pieces.length;) {
    const part = partFrom(pieces, first);
    yield () => {
      const start = part.start - offset;
      if (!rest.parentNode || part.end - offset > rest.length) return undefined;
      const own = start > 0 ? rest.splitText(start) : rest;
      if (part.end - part.start < own.length) own.splitText(part.end - part.start);
      const following = own.nextSibling;
      const element = node.ownerDocument.createElement('span');
      own.replaceWith(element);
      element.append(own);
      offset = part.end;
      if (isText(following)) rest = following;
      const ranges = pieces
        .slice(first, part.next)
        .map((piece) => toRange(piece, piece.start - part.start));
      return { element, isOwn: true, ranges };
    };
    first = part.next;
  }
}

/**
 * The part that begins with a piece, until the first place behind its size at which no piece is
 * cut.
 */
function partFrom(
  pieces: readonly Piece[],
  first: number,
): { start: number; end: number; next: number } {
  const start = pieces[first]?.start ?? 0;
  let end = start;
  let next = first;
  for (; next < pieces.length; next += 1) {
    const piece = pieces[next];
    if (!piece || (piece.start >= end && piece.end - start > MAX_OWN_UNITS && next > first)) break;
    end = Math.max(end, piece.end);
  }
  return { start, end, next };
}

const toRange = (piece: Piece, start: number): MarkRange => ({
  start,
  length: piece.end - piece.start,
  item: piece.item,
});

function* wrapEachNode(pieces: readonly Piece[]): Generator<MakeContext> {
  const byNode = new Map<Text, Piece[]>();
  for (const piece of pieces) {
    const list = byNode.get(piece.node);
    if (list) list.push(piece);
    else byNode.set(piece.node, [piece]);
  }
  for (const [node, own] of byNode) yield* wrapInParts(node, own);
}

/**
 * The contexts in which the pieces of one block are marked: the block itself, or, where it is long
 * (a report in one `<div>`), an element around each of its text nodes. Pieces whose node the page
 * has taken away are left out.
 */
export function* contextsOf(block: Element, pieces: readonly Piece[]): Generator<MakeContext> {
  if (pieces.length === 0) return;
  const starts = isHtml(block) ? nodeStarts(block) : undefined;
  if (!starts || !isHtml(block)) {
    yield* wrapEachNode(pieces);
    return;
  }
  const ranges: MarkRange[] = [];
  for (const piece of pieces) {
    const start = starts.get(piece.node);
    if (start !== undefined) ranges.push(toRange(piece, start + piece.start));
  }
  if (ranges.length > 0) yield () => ({ element: block, isOwn: false, ranges });
}
