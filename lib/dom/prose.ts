import { isBlockName, isHiddenByAttributes, kindOf, nameOf } from './element-kind';
import { isFurniture } from './furniture';

/** How much running text stands under each element: Han characters outside links, in text that has sentence marks. */
export interface Prose {
  readonly total: number;
  readonly under: ReadonlyMap<Element, number>;
}

const HAN = /[\u3400-\u9fff\uf900-\ufaff]/g;
const SENTENCE_MARK = /[，。；：、！？]/;
/** Menus and captions count a little, so that a report of bare lines is still found. */
const BARE_TEXT_WEIGHT = 0.2;

const countHan = (text: string): number => text.match(HAN)?.length ?? 0;

interface Leave {
  readonly leaving: Element;
}

function weigh(text: string): number {
  const han = countHan(text);
  return SENTENCE_MARK.test(text) ? han : han * BARE_TEXT_WEIGHT;
}

/** Weighs the running text under every element of `root` (open shadow roots included) in one pass. */
export function weighProse(root: Element): Prose {
  const under = new Map<Element, number>();
  const stack: (Node | Leave)[] = [root];
  const path: { readonly element: Element; weight: number }[] = [];
  let total = 0;
  for (let next = stack.pop(); next; next = stack.pop()) {
    if ('leaving' in next) {
      const done = path.pop();
      if (!done) continue;
      under.set(done.element, done.weight);
      const parent = path.at(-1);
      if (parent) parent.weight += done.weight;
      else total = done.weight;
    } else if (isText(next)) {
      const top = path.at(-1);
      if (top) top.weight += weigh(next.data);
    } else if (isElement(next) && (next === root || isRead(next))) {
      path.push({ element: next, weight: 0 });
      stack.push({ leaving: next });
      const parent: Node = next.shadowRoot ?? next;
      for (let child = parent.lastChild; child; child = child.previousSibling) stack.push(child);
    }
  }
  return { total, under };
}

function isRead(element: Element): boolean {
  if (nameOf(element) === 'a') return false;
  const style = element.getAttribute('style') ?? '';
  if (isBlockName(nameOf(element)) && (isHiddenByAttributes(element, style) || isFurniture(element))) return false;
  return kindOf(element, style) !== 'skip';
}

const isText = (node: Node): node is Text => node.nodeType === 3;
const isElement = (node: Node): node is Element => node.nodeType === 1;
