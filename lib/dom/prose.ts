import { isBlockName, isHiddenByAttributes, isLink, kindOf, nameOf } from './element-kind';
import { isFurniture } from './furniture';

/**
 * How much running text stands under each element: Han characters outside links, in text that has
 * sentence marks.
 */
export interface Prose {
  readonly total: number;
  readonly under: ReadonlyMap<Element, number>;
}

/** Menus, captions and teasers count a little, so that a report of bare lines is still found. */
const BARE_TEXT_WEIGHT = 0.2;
/** Names with a colon (`主办：…`, `发布日期：…`) are chrome as often as text. */
const SENTENCE_MARKS = new Set([...'，。；、！？'].map((mark) => mark.charCodeAt(0)));

interface Leave {
  readonly leaving: Element;
}

const LIST_ITEMS: ReadonlySet<string> = new Set(['li', 'dt', 'dd']);

/** An item of a list of other pages: a few words of one and a link to it. */
const isTeaser = (element: Element): boolean =>
  LIST_ITEMS.has(nameOf(element)) && element.querySelector('a[href]') !== null;

/**
 * An element on the way down from the root; `han` and `hasMark` are of its own block so far,
 * `weight` of the others.
 */
interface Frame {
  readonly element: Element;
  readonly isTeaser: boolean;
  weight: number;
  han: number;
  hasMark: boolean;
}

/**
 * A block's text is weighed as one: editors cut sentences into many nodes, most of them without a
 * mark.
 */
const weightOf = ({ han, hasMark, isTeaser, weight }: Frame): number =>
  weight + (hasMark && !isTeaser ? han : han * BARE_TEXT_WEIGHT);

function readInto(frame: Frame, text: string): void {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x3400 && unit <= 0x9fff) frame.han += 1;
    else if (unit >= 0x3001 && SENTENCE_MARKS.has(unit)) frame.hasMark = true;
  }
}

/** Weighs the running text under every element of a root, open shadow roots included. */
export class ProseScale {
  readonly #root: Element;
  readonly #under = new Map<Element, number>();
  readonly #stack: (Node | Leave)[];
  readonly #path: Frame[] = [];
  #total = 0;

  constructor(root: Element) {
    this.#root = root;
    this.#stack = [root];
  }

  /** Visits up to `most` nodes. Answers whether there are more. */
  step(most = Infinity): boolean {
    for (let seen = 0; seen < most; seen += 1) {
      const next = this.#stack.pop();
      if (!next) return false;
      if ('leaving' in next) this.#leave();
      else if (isText(next)) this.#read(next.data);
      else if (isElement(next) && (next === this.#root || isRead(next))) this.#enter(next);
    }
    return true;
  }

  /** The weights, once `step` answered that there is no more. */
  result(): Prose {
    return { total: this.#total, under: this.#under };
  }

  #enter(element: Element): void {
    const isPart = this.#path.at(-1)?.isTeaser === true;
    this.#path.push({
      element,
      isTeaser: isPart || isTeaser(element),
      weight: 0,
      han: 0,
      hasMark: false,
    });
    this.#stack.push({ leaving: element });
    const parent: Node = element.shadowRoot ?? element;
    for (let child = parent.lastChild; child; child = child.previousSibling)
      this.#stack.push(child);
  }

  #leave(): void {
    const done = this.#path.pop();
    if (!done) return;
    const weight = weightOf(done);
    this.#under.set(done.element, weight);
    const outer = this.#path.at(-1);
    if (!outer) this.#total = weight;
    else if (isBlockName(nameOf(done.element))) outer.weight += weight;
    else {
      outer.weight += done.weight;
      outer.han += done.han;
      outer.hasMark ||= done.hasMark;
    }
  }

  #read(text: string): void {
    const top = this.#path.at(-1);
    if (top) readInto(top, text);
  }
}

function isRead(element: Element): boolean {
  if (isLink(element)) return false;
  const style = element.getAttribute('style') ?? '';
  if (
    isBlockName(nameOf(element)) &&
    (isHiddenByAttributes(element, style) || isFurniture(element))
  )
    return false;
  return kindOf(element, style) !== 'skip';
}

const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;
