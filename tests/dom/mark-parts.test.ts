// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { markParts } from '../../lib/dom/painters/mark-parts';
import { selectedQuote } from '../../lib/view/kept-selection';

const PARTS = ['临溪镇发展', '数字经济', '，建成2座桥。'] as const;
const TEXT = PARTS.join('');

function drawn(): HTMLElement {
  const root = document.createElement('article');
  let start = 0;
  for (const words of PARTS) {
    const part = document.createElement('span');
    part.dataset.start = String(start);
    part.textContent = words;
    start += words.length;
    root.append(part);
  }
  document.body.replaceChildren(root);
  return root;
}

const spanOf = (words: string) => {
  const start = TEXT.indexOf(words);
  return { start, end: start + words.length };
};
const marked = (root: Element): string[] =>
  [...root.querySelectorAll('mark.watch-mark')].map(({ textContent }) => textContent);

it('marks words, in each part that they go over, and takes the marks out again', () => {
  const root = drawn();
  const before = root.innerHTML;
  const unmark = markParts(root, ['临溪镇', '发展数字', '桥'].map(spanOf), 'watch-mark');
  expect(marked(root)).toEqual(['临溪镇', '发展', '数字', '桥']);
  expect(root.textContent).toBe(TEXT);
  unmark();
  expect(root.innerHTML).toBe(before);
});

it('what is selected beside and in marked words is still known', () => {
  const root = drawn();
  markParts(root, [spanOf('镇'), spanOf('数字'), spanOf('座')], 'watch-mark');
  const [, second] = root.querySelectorAll('mark');
  const range = document.createRange();
  range.setStart(second?.firstChild ?? root, 1);
  range.setEnd(root.querySelectorAll('span')[2]?.lastChild ?? root, 1);
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
  expect(selectedQuote(TEXT, root, selection)?.text).toBe('字经济，建成2座桥');
});
