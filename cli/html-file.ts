import { parseHTML } from 'linkedom';
import { findContainer } from '../lib/dom/container';
import { readPageFacts } from '../lib/dom/page-facts';
import { buildTextMap } from '../lib/dom/text-map';
import type { Source } from './analyse';

const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(https?:\/\/[^\s>]{1,2000})/i;
const HAS_HEAD = /<head[\s>]/i;
const HTML_TAG = /<html(?:\s[^<>]*)?>/i;
const BODY_TAG = /<(?:body|frameset)[\s>]/i;
const IS_WHOLE_PAGE = /<(?:html|body|frameset)[\s>]/i;

/**
 * Reads a saved page as the extension reads a live one: the flat text of its container, its tables,
 * and the facts that the detector judges by. The address is what the page says of itself
 * (`rel=canonical`, the browser's "saved from").
 */
export function readHtmlFile(content: string): Source {
  const { document } = parseHTML(withHead(content));
  const facts = readPageFacts(document, { href: addressOf(document, content) });
  const map = buildTextMap(findContainer(document));
  return {
    text: map.text,
    context: {
      url: facts.url === '' ? undefined : facts.url,
      title: facts.title,
      meta: facts.meta,
      tables: map.tables,
    },
    facts,
  };
}

/** Browsers make a head of what stands before the body; the parser here needs to be given one. */
function withHead(content: string): string {
  if (!IS_WHOLE_PAGE.test(content)) return `<html><head></head><body>${content}</body></html>`;
  if (HAS_HEAD.test(content)) return content;
  const html = HTML_TAG.exec(content);
  const from = html === null ? 0 : html.index + html[0].length;
  const body = content.slice(from).search(BODY_TAG);
  const head = content.slice(from, body < 0 ? from : from + body);
  const rest = content.slice(from + head.length);
  const opening = html === null ? '<html>' : content.slice(0, from);
  return `${opening}<head>${head}</head>${body < 0 ? `<body>${rest}` : rest}`;
}

function addressOf(page: Document, content: string): string {
  const canonical = page.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
  return /^https?:\/\//i.test(canonical) ? canonical : (SAVED_FROM.exec(content)?.[1] ?? '');
}
