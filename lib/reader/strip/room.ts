import { inSlices } from '../../dom/slices';

/** Where the strip stands: pixels from the window's right edge, and how wide. */
interface StripPlace {
  readonly right: number;
  readonly width: number;
}

/** As wide as signs want it, and as narrow as they can still be told. */
const WIDE_PX = 16;
const NARROW_PX = 8;

/** Scroll bars that lie over the page take no room; the strip leaves them some. */
const OVERLAID_PX = 14;

/** Zoomed pages stand at fractions of a pixel. */
const SLACK_PX = 0.5;

/**
 * Where the strip covers no text, with so many pixels free of it at the right edge; `undefined`
 * where there is no such place. It depends on the page alone.
 */
export function placeBeside(freePx: number, isOverlaid: boolean): StripPlace | undefined {
  const beside = isOverlaid ? OVERLAID_PX : 0;
  return [
    { right: beside, width: WIDE_PX },
    { right: beside, width: NARROW_PX },
    { right: 0, width: NARROW_PX },
  ].find(({ right, width }) => right + width <= freePx + SLACK_PX);
}

/**
 * How many pixels at the right edge of the window no text of the page comes into, however far it is
 * scrolled down; what a box cuts off counts as far as it shows. Gives the page its turn.
 */
export async function freeOfText(page: Document): Promise<number> {
  const { clientWidth } = page.documentElement;
  const most = WIDE_PX + OVERLAID_PX;
  const range = page.createRange();
  const cuts = new Map<Element, number>();
  let edge = clientWidth - most;
  await inSlices(textsOf(page), (text) => {
    range.selectNodeContents(text);
    const { left, right, width } = range.getBoundingClientRect();
    const parent = text.parentElement;
    if (width === 0 || right <= edge || left >= clientWidth || !parent || !isSeen(parent)) return;
    edge = Math.max(edge, Math.min(right, clientWidth, cutOf(parent, cuts)));
  });
  return clientWidth - edge;
}

function* textsOf({ body }: Document): Iterable<Node> {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode())
    if (node.nodeValue?.trim()) yield node;
}

const isSeen = (element: Element): boolean =>
  typeof element.checkVisibility !== 'function' ||
  element.checkVisibility({ visibilityProperty: true });

const CUTTING: readonly string[] = ['hidden', 'clip', 'auto', 'scroll'];

/** Where the boxes around an element cut off what is in it. */
function cutOf(element: Element, known: Map<Element, number>): number {
  const before = known.get(element);
  if (before !== undefined) return before;
  const { body, defaultView } = element.ownerDocument;
  const { parentElement } = element;
  if (element === body || parentElement === null) return Infinity;
  const overflow = defaultView?.getComputedStyle(element).overflowX ?? '';
  const own = CUTTING.includes(overflow) ? element.getBoundingClientRect().right : Infinity;
  const cut = Math.min(own, cutOf(parentElement, known));
  known.set(element, cut);
  return cut;
}
