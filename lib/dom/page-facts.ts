import type { Attached, PageFacts } from '../model/page';
import { FILE_ADDRESS } from '../text/document-address';
import { BODY_SELECTOR } from './container-selectors';

const MAX_SAMPLE_UNITS = 20_000;
const MAX_HEADINGS = 20;
const MAX_HEADING_UNITS = 200;
/** Sites write whole texts into their descriptions. */
const MAX_META_UNITS = 2_000;
const MAX_ATTACHED = 50;
/** Pixels. */
const LARGE = 400;
/** With fewer words outside of links a page may have its text elsewhere. */
const FEW_UNITS = 400;
const MAX_NODES = 6_000;
const MAX_LINKS = 2_000;
/** Of the raw text behind the sample about this share is text and not white space or script. */
const RAW_SHARE = 0.8;
/** A known container with less text than this is not where the article is (yet). */
const MIN_CONTAINER_UNITS = 100;
const HEADINGS =
  'h1,h2,h3,ucaptitle,.article-title,.article_title,.content_title,.con-title,.xl_title,.biaoti,.tit';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const SKIPPED = words('script style noscript template select textarea button title iframe');
const INLINE = words('span a b strong em i u font sub sup small label ins s mark time');

const squeeze = (text: string): string => text.replace(/[\s\u200b]+/g, ' ').trim();
/** Of what stands around the text only so much is read; a page is not refused for its trimmings. */
const cut = (text: string | null): string => squeeze((text ?? '').slice(0, MAX_META_UNITS));

function readMeta(page: Document): Record<string, string> {
  const meta: Record<string, string> = {};
  for (const element of page.querySelectorAll('meta[name]')) {
    const name = cut(element.getAttribute('name')).toLowerCase();
    const content = cut(element.getAttribute('content'));
    if (name !== '' && name !== '__proto__' && content !== '') meta[name] ??= content;
  }
  return meta;
}

function readHeadings(page: Document): string[] {
  const headings: string[] = [];
  for (const element of page.querySelectorAll(HEADINGS)) {
    const text = cut(element.textContent).slice(0, MAX_HEADING_UNITS);
    if (text !== '' && !headings.includes(text)) headings.push(text);
    if (headings.length === MAX_HEADINGS) break;
  }
  return headings;
}

/** How long the text under an element is, scripts included. */
const rawLength = (element: Element): number => (element.textContent ?? '').length;

/** The longest of the containers; `undefined` where none holds text. */
function longest(containers: readonly Element[]): Element | undefined {
  let best: Element | undefined;
  let bestUnits = MIN_CONTAINER_UNITS;
  for (const element of containers) {
    const units = rawLength(element);
    if (units > bestUnits) [best, bestUnits] = [element, units];
  }
  return best;
}

/**
 * The first units of the text, a line per block, and about how long all of it is: exact up to the
 * sample's length or `MAX_NODES`, behind it estimated from the raw text. Visits no node that it
 * does not need.
 */
function readText(root: Element): { readonly sample: string; readonly textLength: number } {
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
    next =
      isEntered && node.firstChild ? node.firstChild : behind(node, root, () => (breaks = true));
  }
  const raw = Math.round(rawLength(root) * RAW_SHARE);
  return { sample: sample.slice(0, MAX_SAMPLE_UNITS), textLength: Math.max(sample.length, raw) };
}

/**
 * The node that follows a subtree inside `root`; calls `onBlockEnd` where a block ends on the way.
 */
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

/** Units of the text inside links; of many links the first tell for all. */
function linkUnits(root: Element): number {
  const links = [...root.querySelectorAll('a[href]')];
  const units = links
    .slice(0, MAX_LINKS)
    .reduce((sum, link) => sum + (link.textContent ?? '').trim().length, 0);
  return units * Math.max(1, links.length / MAX_LINKS);
}

/**
 * The files and pictures under an element. Around the text (`isPlace` false) only pictures that say
 * they are large.
 */
function readAttached(root: Element, isPlace: boolean): readonly Attached[] {
  return [...root.querySelectorAll('a,embed,object,iframe,img')]
    .map((element) => {
      const named = (name: string): string | null => element.getAttribute(name);
      const address = cut(named('href') ?? named('src') ?? named('data'));
      return { tag: element.localName, address, width: Number(named('width')) };
    })
    .filter(({ tag, address, width }) =>
      tag === 'img' ? isPlace || width >= LARGE : FILE_ADDRESS.test(address),
    )
    .slice(0, MAX_ATTACHED);
}

/**
 * Reads what the detector judges a page by: cheap, without layout or style, without touching the
 * page. `sample`, `textLength` and the share of links are of the known container where one holds
 * text, else of the whole page. Holds nothing: a page that changes is read again.
 */
export function readPageFacts(page: Document, location: Pick<Location, 'href'>): PageFacts {
  const containers = [...page.querySelectorAll(BODY_SELECTOR)];
  const known = longest(containers);
  const root = known ?? page.body ?? page.documentElement;
  const { sample, textLength } = readText(root);
  const linkShare = textLength === 0 ? 0 : Math.min(1, linkUnits(root) / textLength);
  /* A container without text is where a picture or a file of the text stands. */
  const place = known ?? containers[0];
  const isBare = place !== known || textLength * (1 - linkShare) < FEW_UNITS;
  return {
    url: location.href,
    title: cut(page.title),
    headings: readHeadings(page),
    meta: readMeta(page),
    sample,
    textLength,
    linkShare,
    ...(isBare && { attached: readAttached(place ?? root, place !== undefined) }),
  };
}
