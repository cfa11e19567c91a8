import { readFileSync, readdirSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findContainer } from '../../lib/dom/container';
import { buildTextMap } from '../../lib/dom/text-map';
import type { NodeRange, TextMap } from '../../lib/dom/text-map';
import { withDocument } from '../fixtures/dom';

const FOLDER = new URL('../fixtures/structures/', import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, FOLDER), 'utf8');

const names = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -'.html'.length));

const NUMBER = /\d[\d.,]*%?/g;
const ZERO_WIDTH = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** The text between the ends of a range, read from the nodes themselves. */
function textBetween(
  { startContainer, startOffset, endContainer, endOffset }: NodeRange,
  root: Element,
): string {
  const walker = root.ownerDocument.createTreeWalker(root, 4);
  let text = '';
  let isInside = false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const data = node.nodeValue ?? '';
    if (node === startContainer) isInside = true;
    if (!isInside) continue;
    text += data.slice(
      node === startContainer ? startOffset : 0,
      node === endContainer ? endOffset : undefined,
    );
    if (node === endContainer) break;
  }
  return text.replace(ZERO_WIDTH, '');
}

function check(map: TextMap, expected: string): void {
  expect(map.text).toBe(expected);
  const numbers = [...map.text.matchAll(NUMBER)];
  expect(numbers.length).toBeGreaterThan(4);
  for (const { 0: number, index } of numbers) {
    const range = map.toRange(index, index + number.length);
    expect(range && textBetween(range, map.root), number).toBe(number);
    expect(range && map.offsetOf(range.startContainer, range.startOffset)).toBe(index);
  }
}

const mapOf = (page: Document): TextMap => buildTextMap(findContainer(page));

describe.each(names)('%s: the article and nothing else, every number at its place', (name) => {
  const html = read(`${name}.html`);
  const expected = read(`${name}.txt`).trim();

  it('in the page', () =>
    withDocument(html, 'http://www.wangyue.gov.cn/a.html', (page) => check(mapOf(page), expected)));

  it('on the command line', () => check(mapOf(parseHTML(html).document), expected));
});

it('knows at least twenty structures', () => expect(names.length).toBeGreaterThanOrEqual(20));
