import type { TableRow } from '../model/extraction';
import { isHiddenByAttributes, isLink, keepsLines, kindOf, nameOf } from './element-kind';
import { isFurniture } from './furniture';
import type { TextBlock } from './line-writer';
import { LineWriter } from './line-writer';
import type { OffsetRuns } from './offset-runs';
import { TableReader } from './table-reader';

/** A walk's yield: the flat text, its runs, blocks and table rows. */
export interface ReadText {
  readonly text: string;
  readonly runs: OffsetRuns;
  readonly blocks: readonly TextBlock[];
  readonly tables: readonly TableRow[];
}

/** What was in force outside an element and is again behind it. */
interface Leave {
  readonly element: Element;
  readonly isBlock: boolean;
  readonly block: Element;
  readonly links: number;
  readonly lines: boolean;
  readonly table: TableReader | undefined;
}

const HIDING_NAME = /hid|none|invisible|sr-only/i;

/**
 * One pass over a subtree in display order (open shadow roots and slots included), without
 * recursion.
 */
export class TextWalk {
  readonly #ignore: ((element: Element) => boolean) | undefined;
  readonly #writer = new LineWriter();
  readonly #rows: TableRow[] = [];
  readonly #stack: (Node | Leave)[] = [];
  readonly #isStyled: boolean;
  #block: Element;
  #links = 0;
  #lines: boolean;
  #table: TableReader | undefined;

  constructor(root: Element, ignore?: (element: Element) => boolean) {
    this.#ignore = ignore;
    this.#block = root;
    this.#isStyled = root.ownerDocument.defaultView !== null && isShown(root);
    this.#lines = keepsLines(root, root.getAttribute('style') ?? '') ?? false;
    if (nameOf(root) === 'table') this.#enter(root, true);
    else this.#pushChildren(root);
  }

  /** Visits up to `most` nodes. Answers whether there are more. */
  step(most = Infinity): boolean {
    for (let seen = 0; seen < most; seen += 1) {
      const next = this.#stack.pop();
      if (!next) return false;
      if ('isBlock' in next) this.#leave(next);
      else if (next.nodeType === 3) this.#addText(next);
      else if (next.nodeType === 1) this.#enterNode(next);
    }
    return true;
  }

  /** What was read, once `step` answered that there is no more. */
  result(): ReadText {
    const { text, runs } = this.#writer.finish();
    return { text, runs, blocks: this.#writer.blocks, tables: this.#rows };
  }

  #addText(node: Node): void {
    if (isText(node))
      this.#writer.addText(node, this.#block, { inLink: this.#links > 0, keepLines: this.#lines });
  }

  #enterNode(node: Node): void {
    if (isElement(node)) this.#enter(node, false);
  }

  #enter(element: Element, isRoot: boolean): void {
    const style = element.getAttribute('style') ?? '';
    const kind = kindOf(element, style);
    if (kind === 'skip' || this.#ignore?.(element)) return;
    if (kind === 'break') return this.#breakLine();
    const isBlock = kind === 'block' || kind === 'table';
    if (!isRoot && this.#isLeftOut(element, style, isBlock)) return;
    const block = this.#block;
    const links = this.#links;
    const lines = this.#lines;
    const table = this.#table;
    this.#stack.push({ element, isBlock, block, links, lines, table });
    this.#lines = keepsLines(element, style) ?? lines;
    if (isLink(element)) this.#links += 1;
    if (isBlock) this.#enterBlock(element, kind === 'table');
    this.#pushChildren(element);
  }

  #enterBlock(element: Element, isTable: boolean): void {
    this.#block = element;
    if (this.#table) return this.#table.enter(element);
    this.#writer.endLine();
    if (isTable) this.#table = TableReader.open(element, this.#writer, this.#rows);
  }

  #leave(left: Leave): void {
    if (left.isBlock) {
      if (this.#table) this.#table.leave(left.element);
      else this.#writer.endLine();
    }
    this.#block = left.block;
    this.#links = left.links;
    this.#lines = left.lines;
    this.#table = left.table;
  }

  #breakLine(): void {
    if (this.#table?.isInRow === true) this.#writer.softBreak();
    else this.#writer.endLine();
  }

  #isLeftOut(element: Element, style: string, isBlock: boolean): boolean {
    if (isHiddenByAttributes(element, style)) return true;
    if (isBlock && isFurniture(element)) return true;
    if (!this.#isStyled || !(isBlock || HIDING_NAME.test(element.getAttribute('class') ?? '')))
      return false;
    return !isShown(element);
  }

  #pushChildren(node: Element): void {
    if (isSlot(node)) {
      const assigned = node.assignedNodes({ flatten: true });
      if (assigned.length > 0) {
        for (let at = assigned.length - 1; at >= 0; at -= 1) this.#push(assigned[at]);
        return;
      }
    }
    const parent: Node = node.shadowRoot ?? node;
    for (let child = parent.lastChild; child; child = child.previousSibling) this.#push(child);
  }

  #push(node: Node | undefined): void {
    if (node) this.#stack.push(node);
  }
}

/**
 * By computed style, where the browser tells it. Where the root itself is not shown (a parsed
 * document, a page that its script uncovers later), style tells nothing and is not asked again.
 */
const isShown = (element: Element): boolean =>
  typeof element.checkVisibility === 'function' &&
  element.checkVisibility({ visibilityProperty: true });

const isSlot = (element: Element): element is HTMLSlotElement =>
  element.localName === 'slot' && 'assignedNodes' in element;
const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;
