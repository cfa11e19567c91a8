import type { PageFacts } from '../model/page';
import { BODY_SELECTORS } from './container-selectors';

const MAX_SAMPLE_UNITS = 20_000;
const MAX_HEADINGS = 20;
const MAX_HEADING_UNITS = 200;
const MAX_NODES = 20_000;
const MAX_LINKS = 3_000;
/** A known container with less text than this is not where the article is (yet). */
const MIN_CONTAINER_UNITS = 100;
const HEADINGS = 'h1,h2,h3,ucaptitle,.article-title,.article_title,.content_title,.con-title,.xl_title,.biaoti,.tit';
const SKIPPED = /^(?:script|style|noscript|template|select|textarea|button|option|title|iframe)$/i;

const squeeze = (text: string): string => text.replace(/[\s\u200b\ufeff]+/g, ' ').trim();

function readMeta(page: Document): Record<string, string> {
  const meta: Record<string, string> = {};
  for (const element of page.querySelectorAll('meta[name]')) {
    const name = (element.getAttribute('name') ?? '').trim().toLowerCase();
    const content = (element.getAttribute('content') ?? '').trim();
    if (name !== '' && name !== '__proto__' && content !== '' && meta[name] === undefined) meta[name] = content;
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

interface Known {
  readonly element: Element;
  readonly selector: string;
}

function knownContainer(page: Document): Known | undefined {
  let best: Known | undefined;
  let most = MIN_CONTAINER_UNITS;
  for (const element of page.querySelectorAll(BODY_SELECTORS.join(','))) {
    const units = squeeze(element.textContent ?? '').length;
    if (units <= most) continue;
    most = units;
    best = { element, selector: BODY_SELECTORS.find((selector) => element.matches(selector)) ?? '' };
  }
  return best;
}

/** The first units of the text, white space collapsed and one line break per text node, and the length of all of it. */
function readText(page: Document, root: Node): { readonly sample: string; readonly textLength: number } {
  const parts: string[] = [];
  let kept = 0;
  let textLength = 0;
  const walker = page.createTreeWalker(root, 4);
  for (let seen = 0; seen < MAX_NODES; seen += 1) {
    const node = walker.nextNode();
    if (!node) break;
    const parent = node.parentElement;
    if (parent && SKIPPED.test(parent.localName)) continue;
    const text = squeeze(node.nodeValue ?? '');
    textLength += text.length;
    if (text === '' || kept >= MAX_SAMPLE_UNITS) continue;
    const isBlockStart = parent?.firstChild === node && /^(?:p|div|td|h\d|li)$/i.test(parent.localName);
    const part = (parts.length > 0 && (isBlockStart || breaksBefore(node)) ? '\n' : '') + text;
    parts.push(part);
    kept += part.length;
  }
  return { sample: parts.join('').slice(0, MAX_SAMPLE_UNITS), textLength };
}

/** True where the node follows a line break or stands at the very start of a block, however deep in inline elements. */
function breaksBefore(node: Node): boolean {
  let at: Node = node;
  while (!at.previousSibling && at.parentElement) {
    at = at.parentElement;
    if (/^(?:p|div|td|h\d|li|tr|table|section|article|body)$/i.test(at.nodeName)) return true;
  }
  const before = at.previousSibling?.nodeName ?? '';
  return /^(?:br|p|div|table|ul|h\d)$/i.test(before);
}

/**
 * Reads what the detector judges a page by: cheap, without layout or style, without touching the page. `sample`,
 * `textLength`, links and tables are of the known container where one holds text, else of the whole page.
 */
export function readPageFacts(page: Document, location: Pick<Location, 'href'>): PageFacts {
  const known = knownContainer(page);
  const root: Element | null = known?.element ?? page.body ?? page.documentElement;
  const { sample, textLength } = root ? readText(page, root) : { sample: '', textLength: 0 };
  const links = root ? root.getElementsByTagName('a') : [];
  let linkUnits = 0;
  for (let index = 0; index < Math.min(links.length, MAX_LINKS); index += 1) {
    linkUnits += squeeze(links[index]?.textContent ?? '').length;
  }
  return {
    url: location.href,
    title: squeeze(page.title),
    headings: readHeadings(page),
    meta: readMeta(page),
    ...(known && { container: known.selector }),
    sample,
    textLength,
    linkShare: textLength === 0 ? 0 : Math.min(1, linkUnits / textLength),
    linkCount: links.length,
    tableCount: root ? root.getElementsByTagName('table').length : 0,
  };
}
