import { parseHTML } from 'linkedom';
import { findContainer } from '../lib/dom/container';
import { readPageFacts } from '../lib/dom/page-facts';
import { buildTextMap } from '../lib/dom/text-map';
import type { Source } from './analyse';

const SAVED_FROM = /<!--\s*saved from url=\(\d+\)(https?:\/\/[^\s>]{1,2000})/i;
const IS_WHOLE_PAGE = /<(?:html|body|frameset)[\s>]/i;

/**
 * Reads a saved page as the extension reads a live one: the flat text of its container, its tables,
 * and the facts that the detector judges by. The address is what the page says of itself
 * (`rel=canonical`, the browser's "saved from").
 */
export function readHtmlFile(content: string): Source {
  const { document } = parseHTML(
    IS_WHOLE_PAGE.test(content) ? content : `<html><body>${content}</body></html>`,
  );
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

function addressOf(page: Document, content: string): string {
  const canonical = page.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
  return /^https?:\/\//i.test(canonical) ? canonical : (SAVED_FROM.exec(content)?.[1] ?? '');
}
