import type { Paging, PagingLink } from '../model/series';
import { canonicalUrl } from '../text/canonical-url';

/** More links lead through no report. */
const MAX_LINKS = 60;
const MAX_CALLS = 4;
const MAX_ADDRESS = 2_000;
/** `最后一页 >>` */
const MAX_WORDS = 12;
/**
 * How far up from the article what stands right below it is looked for, and how much text may stand
 * there.
 */
const MAX_CLIMB = 5;
const MAX_BELOW_UNITS = 400;
/** Of so many links in the article no more are looked at. */
const MAX_LOOKED = 3_000;

const PAGING_WORDS = /[页頁]|^\W*\d{1,3}\W*$|next|prev|first|last/i;
const CALL = /createPageHTML\s*\(([^()]{4,200})\)/g;
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'link']);

/**
 * The links inside and right below an article that may lead through its pages, with the calls of
 * the script that writes them. `undefined` where there are none. Whether they do is for
 * `pageSeries` to say.
 */
export function readPaging(page: Document, article: Element): Paging | undefined {
  const links = [article, ...below(page, article)]
    .flatMap((element) => linksIn(page, element))
    .slice(0, MAX_LINKS);
  const calls = pagingCalls(page);
  return links.length + calls.length === 0 ? undefined : { links, calls };
}

/** The short elements behind the article, up to the first with text of its own. */
function below(page: Document, article: Element): Element[] {
  const found: Element[] = [];
  let at: Element | null = article;
  for (let climbed = 0; at !== null && at !== page.body && climbed < MAX_CLIMB; climbed += 1) {
    for (let next = at.nextElementSibling; next !== null; next = next.nextElementSibling) {
      if (SILENT.has(next.localName)) continue;
      if ((next.textContent ?? '').length > MAX_BELOW_UNITS) return found;
      found.push(next);
    }
    at = at.parentElement;
  }
  return found;
}

function linksIn(page: Document, element: Element): PagingLink[] {
  const anchors = element.localName === 'a' ? [element] : element.querySelectorAll('a[href]');
  const found: PagingLink[] = [];
  for (let index = 0; index < Math.min(anchors.length, MAX_LOOKED); index += 1) {
    const link = anchors[index] && pagingLink(page, anchors[index]);
    if (link !== undefined) found.push(link);
  }
  return found;
}

function pagingLink(page: Document, anchor: Element | undefined): PagingLink | undefined {
  const href = (anchor?.getAttribute('href') ?? '').trim();
  const words = (anchor?.textContent ?? '').trim();
  if (href === '' || href.startsWith('#') || words.length > MAX_WORDS || !PAGING_WORDS.test(words))
    return undefined;
  if (!URL.canParse(href, page.baseURI)) return undefined;
  const address = new URL(href, page.baseURI).href;
  const site = address.length <= MAX_ADDRESS ? siteOf(address) : undefined;
  return site !== undefined && site === siteOf(page.location.href) ? { address, words } : undefined;
}

/**
 * Sites write `http://www.` into the links of pages that they show without. `undefined` for what is
 * no web address.
 */
const siteOf = (address: string): string | undefined =>
  /^https:\/\/[^/?]*/.exec(canonicalUrl(address))?.[0];

function pagingCalls(page: Document): string[] {
  const found: string[] = [];
  for (const script of page.querySelectorAll('script:not([src])')) {
    const text = script.textContent ?? '';
    if (text.includes('createPageHTML'))
      for (const [, given = ''] of text.matchAll(CALL)) found.push(given);
  }
  return found.slice(0, MAX_CALLS);
}
