// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { buildTextMap } from '../../lib/dom/text-map';
import { selectedSpan } from '../../lib/reader/selecting';

function select(html: string, from: string, to: string): string | undefined {
  document.body.innerHTML = `<h1 id="title">标题之外</h1><div id="zoom">${html}</div>`;
  const [start, end] = [
    document.querySelector(from)?.firstChild,
    document.querySelector(to)?.firstChild,
  ];
  const root = document.querySelector('#zoom');
  if (!start || !end || !root) throw new Error('nothing to select');
  const range = document.createRange();
  range.setStart(start, 0);
  range.setEnd(end, end.textContent?.length ?? 0);
  document.getSelection()?.removeAllRanges();
  document.getSelection()?.addRange(range);
  const map = buildTextMap(root);
  const span = selectedSpan(map, document.getSelection());
  return span && map.text.slice(span.start, span.end);
}

test.each([
  {
    name: 'words in a paragraph',
    html: '<p>完成<b>财政总收入</b>24亿元</p>',
    from: 'b',
    to: 'b',
    expect: '财政总收入',
  },
  {
    name: 'a number split over nodes',
    html: '<p><i>1</i><u>.1亿元</u></p>',
    from: 'i',
    to: 'u',
    expect: '1.1亿元',
  },
  {
    name: 'two paragraphs',
    html: '<p id="a">第一段。</p><p id="b">第二段。</p>',
    from: '#a',
    to: '#b',
    expect: '第一段。\n第二段。',
  },
  {
    name: 'white space around words',
    html: '<p><b>　 收入 　</b></p>',
    from: 'b',
    to: 'b',
    expect: '收入',
  },
  {
    name: 'a selection that starts above the article',
    html: '<p id="a">第一段。</p><p>第二段。</p>',
    from: '#title',
    to: '#a',
    expect: '第一段。',
  },
  {
    name: 'the whole page',
    html: '<p id="a">第一段。</p>',
    from: '#title',
    to: '#a',
    expect: undefined,
  },
  { name: 'a single character', html: '<p><b>元</b></p>', from: 'b', to: 'b', expect: '元' },
  {
    name: 'words outside the article',
    html: '<p>正文</p>',
    from: '#title',
    to: '#title',
    expect: undefined,
  },
])('$name: $expect', ({ html, from, to, expect: text }) => {
  expect(select(html, from, to)).toBe(text);
});

test('no selection is no span', () => {
  document.body.innerHTML = '<p>正文</p>';
  document.getSelection()?.removeAllRanges();
  expect(selectedSpan(buildTextMap(document.body), document.getSelection())).toBeUndefined();
  expect(selectedSpan(buildTextMap(document.body), null)).toBeUndefined();
});
