import type { TableRow } from '../model/extraction';
import type { TextBlock } from './line-writer';
import type { NodePosition } from './offset-runs';
import { repeatInSlices } from './slices';
import type { ReadText } from './text-walk';
import { TextWalk } from './text-walk';

/** The ends of a range in the DOM, as `new StaticRange(…)` takes them. */
export interface NodeRange {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

/**
 * One flat text of a part of a page with the way back to its text nodes. Offsets are UTF-16 units,
 * half-open. Lines end with `\n`; cells of a data table are parted by `\t`. The map is of one
 * moment: it does not follow mutations.
 */
export interface TextMap {
  readonly root: Element;
  readonly text: string;
  /** In text order, without overlap; everything but the line breaks between them is in one. */
  readonly blocks: readonly TextBlock[];
  readonly tables: readonly TableRow[];
  /** The text node place of the character at `offset`; `undefined` behind the last character. */
  locate(offset: number): NodePosition | undefined;
  /** The DOM range of `[start, end)`; `undefined` where none of it stands in a node. */
  toRange(start: number, end: number): NodeRange | undefined;
  /**
   * The flat offset of a DOM position: of the next kept character. `undefined` outside the root.
   */
  offsetOf(node: Node, offset: number): number | undefined;
}

/** What to leave out beyond what every page has. */
export interface TextMapOptions {
  /** Elements for which this answers true are left out with everything in them. */
  readonly ignore?: (element: Element) => boolean;
}

/**
 * Reads the part of the page under `root` into one flat text, in linear time. Scripts, hidden text,
 * navigation, form controls and the tools around an article are left out; `增长<b>1</b><i>.1</i>%`
 * is `增长1.1%`; a `<br>` or a block boundary is one line break. An empty page answers an empty
 * text.
 */
export function buildTextMap(root: Element | Document, options: TextMapOptions = {}): TextMap {
  const walk = new TextWalk(elementOf(root), options.ignore);
  walk.step();
  return makeMap(elementOf(root), walk.result());
}

/** Nodes read between two looks at the clock. */
const STEP_NODES = 200;

/** Like `buildTextMap`, in slices that leave the page able to answer in between. */
export async function buildTextMapInSlices(
  root: Element | Document,
  options: TextMapOptions = {},
): Promise<TextMap> {
  const walk = new TextWalk(elementOf(root), options.ignore);
  await repeatInSlices(() => walk.step(STEP_NODES));
  return makeMap(elementOf(root), walk.result());
}

const elementOf = (root: Element | Document): Element =>
  'body' in root ? (root.body ?? root.documentElement) : root;

function makeMap(element: Element, { text, runs, blocks, tables }: ReadText): TextMap {
  const toRange = (start: number, end: number): NodeRange | undefined => {
    if (start >= end) return undefined;
    const from = runs.forward(start);
    const to = runs.backward(end);
    if (!from || !to) return undefined;
    const range = {
      startContainer: from.node,
      startOffset: from.offset,
      endContainer: to.node,
      endOffset: to.offset,
    };
    return isForward(runs.offsetOf(from.node, from.offset), runs.offsetOf(to.node, to.offset))
      ? range
      : undefined;
  };
  const offsetOf = (node: Node, offset: number): number | undefined => {
    const direct = runs.offsetOf(node, offset);
    if (direct !== undefined) return direct;
    if (!element.contains(node) && !isInShadowOf(element, node)) return undefined;
    for (let next = nodeAt(node, offset); next; next = following(next)) {
      if (runs.has(next)) return runs.offsetOf(next, 0);
    }
    return text.length;
  };
  return {
    root: element,
    text,
    blocks,
    tables,
    locate: (offset) => runs.forward(offset),
    toRange,
    offsetOf,
  };
}

const isForward = (start: number | undefined, end: number | undefined): boolean =>
  start !== undefined && end !== undefined && start < end;

function isInShadowOf(root: Element, node: Node): boolean {
  for (let at: Node | null = node; at; at = isShadowRoot(at) ? at.host : at.parentNode) {
    if (at === root) return true;
  }
  return false;
}

const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11 && 'host' in node;

/** The first node behind the boundary point `(node, offset)`, in document order. */
function nodeAt(node: Node, offset: number): Node | undefined {
  if (node.nodeType !== 1) return following(node);
  return node.childNodes[offset] ?? skipSubtree(node);
}

const following = (node: Node): Node | undefined => node.firstChild ?? skipSubtree(node);

function skipSubtree(node: Node): Node | undefined {
  for (let at: Node | null = node; at; at = at.parentNode) {
    if (at.nextSibling) return at.nextSibling;
  }
  return undefined;
}
