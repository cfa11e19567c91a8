import type { PageFacts } from '../model/page';
import { BODY_SELECTORS } from './container-selectors';

const MAX_SAMPLE_UNITS = 20_000;
const MAX_HEADINGS = 20;
const MAX_HEADING_UNITS = 200;
const MAX_NODES = 6_000;
const MAX_LINKS = 2_000;
/** Of the raw text behind the sample about this share is text and not white space or script. */
const RAW_SHARE = 0.8;
/** A known container with less text than this is not where the article is (yet). */
const MIN_CONTAINER_UNITS = 100;
const HEADINGS = 'h1,h2,h3,ucaptitle,.article-title,.article_title,.content_title,.con-title,.xl_title,.biaoti,.tit';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const SKIPPED = words('script style noscript template select textarea button title iframe');
const INLINE = words('span a b strong em i u font sub sup small label ins s mark time');

/** `NodeFilter.SHOW_TEXT`, which is no global where the command line reads pages. */
const SHOW_TEXT = 4;

const squeeze = (text: string): string => text.replace(/[\s\u200b]+/g, ' ').trim();

function readMeta(page: Document): Record<string, string> {
  const meta: Record<string, string> = {};
  for (const element of page.querySelectorAll('meta[name]')) {
    const name = (element.getAttribute('name') ?? '').trim().toLowerCase();
    const content = (element.getAttribute('content') ?? '').trim();
    if (name !== '' && name !== '__proto__' && content !== '') meta[name] ??= content;
  }
  return meta;
}

function readHeadings(page: Document): string[] {
  const headings: string[] = [];
  for (const element of page.querySelectorAll(HEADINGS)) {
    const text = squeeze((element.textContent ?? '').slice(0, 2 * MAX_HEADING_UNITS)).slice(0, MAX_HEADING_UNITS);
    if (text !== '' && !headings.includes(text)) headings.push(text);
    if (headings.length === MAX_HEADINGS) break;
  }
  return headings;
}

/** An element with the length of all text in it, scripts included. */
interface Measured {
  readonly element: Element;
  readonly rawUnits: number;
}

function knownContainer(page: Document): Measured | undefined {
  let best: Measured | undefined;
  for (const element of page.querySelectorAll(BODY_SELECTORS.join(','))) {
    const rawUnits = rawLength(element);
    if (rawUnits > (best?.rawUnits ?? MIN_CONTAINER_UNITS)) best = { element, rawUnits };
  }
  return best;
}

/**
 * The first units of the text, a line per block, and about how long all of it is: exact up to the sample's length or
 * `MAX_NODES`, behind it estimated from the raw text. Visits no node that it does not need.
 */
function readText(root: Element, rawUnits: () => number): { readonly sample: string; readonly textLength: number } {
  let sample = '';
  let breaks = false;
  let next: Node | undefined = root;
  for (let seen = 0; seen < MAX_NODES && sample.length < MAX_SAMPLE_UNITS; seen += 1) {
    if (next === undefined) return { sample, textLength: sample.length };
    const node: Node = next;
    if (node.nodeType === 3) {
      const text = squeeze(node.nodeValue ?? '');
      if (text !== '') sample += breaks && sample !== '' ? `\n${text}` : text;
      breaks &&= text === '';
    }
    const name = node.nodeName.toLowerCase();
    const isEntered = node.nodeType === 1 && !SKIPPED.has(name);
    if (isEntered && !INLINE.has(name)) breaks = true;
    next = isEntered && node.firstChild ? node.firstChild : behind(node, root, () => (breaks = true));
  }
  const raw = Math.round(rawUnits() * RAW_SHARE);
  return { sample: sample.slice(0, MAX_SAMPLE_UNITS), textLength: Math.max(sample.length, raw) };
}

/** The node that follows a subtree inside `root`; calls `onBlockEnd` where a block ends on the way. */
function behind(node: Node, root: Node, onBlockEnd: () => void): Node | undefined {
  for (let at: Node | null = node; at; at = at.parentNode) {
    if (at.nodeType === 1 && isBlock(at)) onBlockEnd();
    if (at === root) return undefined;
    if (at.nextSibling) return at.nextSibling;
  }
  return undefined;
}

const isBlock = ({ nodeName }: Node): boolean => {
  const name = nodeName.toLowerCase();
  return !INLINE.has(name) && !SKIPPED.has(name);
};

/** How long the text under an element is, scripts included; a million units need not be copied for that. */
function rawLength(root: Element): number {
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
  let units = 0;
  while (walker.nextNode()) units += isText(walker.currentNode) ? walker.currentNode.length : 0;
  return units;
}

const isText = (node: Node): node is Text => node.nodeType === 3;

/** Units of the text inside links; of many links the first tell for all. */
function linkUnits(root: Element): number {
  const links = root.querySelectorAll('a[href]');
  const looked = Math.min(links.length, MAX_LINKS);
  let units = 0;
  for (let index = 0; index < looked; index += 1) units += (links[index]?.textContent ?? '').trim().length;
  return looked === 0 ? 0 : (units * links.length) / looked;
}

/**
 * Reads what the detector judges a page by: cheap, without layout or style, without touching the page. `sample`,
 * `textLength` and the share of links are of the known container where one holds text, else of the whole page.
 */
export function readPageFacts(page: Document, location: Pick<Location, 'href'>): PageFacts {
  const known = knownContainer(page);
  const root = known?.element ?? page.body ?? page.documentElement;
  const { sample, textLength } = readText(root, () => known?.rawUnits ?? rawLength(root));
  return {
    url: location.href,
    title: squeeze(page.title),
    headings: readHeadings(page),
    meta: readMeta(page),
    ...(known && { container: BODY_SELECTORS.find((selector) => known.element.matches(selector)) }),
    sample,
    textLength,
    linkShare: textLength === 0 ? 0 : Math.min(1, linkUnits(root) / textLength),
  };
}
