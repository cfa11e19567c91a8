import { isBlockName, isHiddenByAttributes, kindOf, nameOf } from './element-kind';
import { isFurniture } from './furniture';

/** How much running text stands under each element: Han characters outside links, in text that has sentence marks. */
export interface Prose {
  readonly total: number;
  readonly under: ReadonlyMap<Element, number>;
}

/** Menus and captions count a little, so that a report of bare lines is still found. */
const BARE_TEXT_WEIGHT = 0.2;
const SENTENCE_MARKS = new Set([...'，。；：、！？'].map((mark) => mark.charCodeAt(0)));

interface Leave {
  readonly leaving: Element;
}

function weigh(text: string): number {
  let han = 0;
  let hasMark = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x3400 && unit <= 0x9fff) han += 1;
    else if (unit >= 0x3001 && SENTENCE_MARKS.has(unit)) hasMark = true;
  }
  return hasMark ? han : han * BARE_TEXT_WEIGHT;
}

/** Weighs the running text under every element of a root, open shadow roots included. */
export class ProseScale {
  private readonly root: Element;
  private readonly under = new Map<Element, number>();
  private readonly stack: (Node | Leave)[];
  private readonly path: { readonly element: Element; weight: number }[] = [];
  private total = 0;

  constructor(root: Element) {
    this.root = root;
    this.stack = [root];
  }

  /** Visits up to `most` nodes. Answers whether there are more. */
  step(most = Infinity): boolean {
    for (let seen = 0; seen < most; seen += 1) {
      const next = this.stack.pop();
      if (!next) return false;
      if ('leaving' in next) this.leave();
      else if (isText(next)) this.add(weigh(next.data));
      else if (isElement(next) && (next === this.root || isRead(next))) this.enter(next);
    }
    return true;
  }

  /** The weights, once `step` answered that there is no more. */
  result(): Prose {
    return { total: this.total, under: this.under };
  }

  private enter(element: Element): void {
    this.path.push({ element, weight: 0 });
    this.stack.push({ leaving: element });
    const parent: Node = element.shadowRoot ?? element;
    for (let child = parent.lastChild; child; child = child.previousSibling) this.stack.push(child);
  }

  private leave(): void {
    const done = this.path.pop();
    if (!done) return;
    this.under.set(done.element, done.weight);
    this.add(done.weight);
    if (this.path.length === 0) this.total = done.weight;
  }

  private add(weight: number): void {
    const top = this.path.at(-1);
    if (top) top.weight += weight;
  }
}

function isRead(element: Element): boolean {
  if (nameOf(element) === 'a') return false;
  const style = element.getAttribute('style') ?? '';
  if (isBlockName(nameOf(element)) && (isHiddenByAttributes(element, style) || isFurniture(element))) return false;
  return kindOf(element, style) !== 'skip';
}

const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;
