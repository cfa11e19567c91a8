import { BODY_COMMENTS, BODY_SELECTOR, LOOSE_SELECTOR } from './container-selectors';
import { hasPeer } from './peers';
import type { Prose } from './prose';
import { ProseScale } from './prose';
import { repeatInSlices } from './slices';

/** A known container is believed where it holds this share of the page's running text. */
const BODY_SHARE = 0.5;
const LOOSE_SHARE = 0.7;
/** The descent to the body goes on while one child holds this share of its parent's text … */
const DESCENT_SHARE = 0.75;
/** … or, on pages whose chrome outweighs a short body, is this much heavier than the next. */
const DESCENT_LEAD = 2.5;
/** With less running text than this (in Han characters) the page has no article. */
const MIN_PROSE = 50;

function matches(page: Document, selector: string): Element[] {
  return [...page.querySelectorAll(selector)];
}

/** The parents of the 大汉 comment markers. */
function betweenMarkers(page: Document): Element[] {
  const found: Element[] = [];
  const walker = page.createTreeWalker(page.body, 128);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const isMarker = (node.nodeValue ?? '').trim().toLowerCase() === BODY_COMMENTS.begin;
    if (isMarker && node.parentElement) found.push(node.parentElement);
  }
  return found;
}

const parentOf = (element: Element): Element | undefined => {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return isShadowRoot(root) ? root.host : undefined;
};

const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11 && 'host' in node;

function commonAncestor(elements: readonly Element[]): Element | undefined {
  let common = elements[0];
  for (const element of elements) {
    while (common && !contains(common, element)) common = parentOf(common);
  }
  return common;
}

function contains(outer: Element, inner: Element): boolean {
  for (let at: Element | undefined = inner; at; at = parentOf(at)) if (at === outer) return true;
  return false;
}

/** Keeps the outermost of nested matches, leaving out those without text. */
function outermost(elements: readonly Element[], prose: Prose): Element[] {
  const filled = elements.filter((element) => (prose.under.get(element) ?? 0) > 0);
  const known = new Set(filled);
  return filled.filter((element) => {
    for (let at = parentOf(element); at; at = parentOf(at)) if (known.has(at)) return false;
    return true;
  });
}

/**
 * One of several known containers is the body where it holds this share of what they hold together.
 */
const SOLE_SHARE = 0.75;

/** One container, or, where the body is split over several, what holds them all. */
function joined(elements: readonly Element[], prose: Prose, share: number): Element | undefined {
  const parts = outermost(elements, prose);
  const weightOf = (element: Element): number => prose.under.get(element) ?? 0;
  const sum = parts.reduce((total, element) => total + weightOf(element), 0);
  if (sum === 0 || sum < prose.total * share) return undefined;
  const sole = parts.find(
    (element) => weightOf(element) >= sum * SOLE_SHARE && !hasPeer(element, parts, prose),
  );
  if (sole) return weightOf(sole) >= prose.total * share ? sole : undefined;
  const common = commonAncestor(parts);
  return common && sum >= weightOf(common) * share ? common : undefined;
}

function childrenOf(element: Element): Element[] {
  return [...(element.shadowRoot ?? element).children];
}

/** Follows the running text down; chrome without sentences weighs next to nothing. */
function densest(top: Element, prose: Prose): Element {
  let at = top;
  for (;;) {
    const weight = prose.under.get(at) ?? 0;
    const ranked = childrenOf(at)
      .map((element) => ({ element, weight: prose.under.get(element) ?? 0 }))
      .sort((a, b) => b.weight - a.weight);
    const [first, second] = ranked;
    if (!first || first.weight === 0) return at;
    const leads =
      first.weight >= DESCENT_LEAD * (second?.weight ?? 0) && first.weight >= weight / 2;
    if (first.weight < weight * DESCENT_SHARE && !leads) return at;
    if (hasPeer(first.element, childrenOf(at), prose)) return at;
    if (isParagraph(first.element)) return at === top && ranked.length === 1 ? first.element : at;
    at = first.element;
  }
}

const PARAGRAPHS = new Set('p h1 h2 h3 h4 h5 h6 li span font strong b em a'.split(' '));

const isParagraph = (element: Element): boolean => PARAGRAPHS.has(element.localName.toLowerCase());

/**
 * A known container with this much text is the article; nothing needs weighing. In UTF-16 units.
 */
const PLAIN_UNITS = 4_000;

/**
 * The one known container that plainly holds a long article; `undefined` where there are several,
 * or none so long.
 */
function plainContainer(page: Document): Element | undefined {
  const known = matches(page, BODY_SELECTOR);
  const outer = known.filter(
    (element) => !known.some((other) => other !== element && other.contains(element)),
  );
  const [only] = outer;
  const text = outer.length === 1 ? (only?.textContent ?? '') : '';
  return text.length >= PLAIN_UNITS && text.length >= (page.body.textContent ?? '').length / 3
    ? only
    : undefined;
}

function choose(page: Document, prose: Prose): Element {
  const known = joined(
    [...betweenMarkers(page), ...matches(page, BODY_SELECTOR)],
    prose,
    BODY_SHARE,
  );
  if (known) return known;
  if (prose.total < MIN_PROSE) return page.body;
  return densest(joined(matches(page, LOOSE_SELECTOR), prose, LOOSE_SHARE) ?? page.body, prose);
}

/**
 * The element that holds the article's body: a known container of the site systems, else the
 * densest part of the page, joined where the body is split over siblings. Answers the body, or the
 * root element, of a page without text.
 */
export function findContainer(page: Document): Element {
  if (!page.body) return page.documentElement;
  const plain = plainContainer(page);
  if (plain) return plain;
  const scale = new ProseScale(page.body);
  scale.step();
  return choose(page, scale.result());
}

const STEP_NODES = 200;

/** Like `findContainer`, in slices that leave the page able to answer in between. */
export async function findContainerInSlices(page: Document): Promise<Element> {
  if (!page.body) return page.documentElement;
  const plain = plainContainer(page);
  if (plain) return plain;
  const scale = new ProseScale(page.body);
  await repeatInSlices(() => scale.step(STEP_NODES));
  return choose(page, scale.result());
}
