// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import { offsetAt, selectedQuote } from '../../lib/view/kept-selection';

/* `甲2亿元\n\n 丙 ` as it is drawn: three lines, the first in two parts, the second empty. */
const TEXT = '甲2亿元\n\n 丙 ';
let root: HTMLElement;

beforeEach(() => {
  document.body.innerHTML = `<article><p data-start="0"><span data-start="0">甲</span><span data-start="1">2亿元</span></p><p data-start="5"></p><p data-start="6"><span data-start="6"> 丙 </span></p></article><p id="out">外</p>`;
  const article = document.querySelector('article');
  if (article === null) throw new Error('nothing drawn');
  root = article;
});

const textOf = (index: number): Node => {
  const node = root.querySelectorAll('span')[index]?.firstChild;
  if (node === undefined || node === null) throw new Error(`no part ${index}`);
  return node;
};
const lineOf = (index: number): Node => {
  const node = root.querySelectorAll('p')[index];
  if (node === undefined) throw new Error(`no line ${index}`);
  return node;
};

describe('the offset of a point', () => {
  it.each<[string, () => [Node, number], number | undefined]>([
    ['in a part', () => [textOf(1), 2], 3],
    ['before a part of a line', () => [lineOf(0), 1], 1],
    ['behind the last part', () => [lineOf(0), 2], 4],
    ['in an empty line', () => [lineOf(1), 0], 5],
    ['before all', () => [root, 0], 0],
    ['behind all', () => [root, 3], 9],
  ])('%s', (_name, point, offset) => {
    expect(offsetAt(...point())).toBe(offset);
  });

  it('outside of the text is none', () => {
    const outside = document.querySelector('#out')?.firstChild;
    expect(outside && offsetAt(outside, 0)).toBeUndefined();
  });
});

describe('what is selected', () => {
  const select = (from: [Node, number], to: [Node, number]): Selection | null => {
    const selection = document.getSelection();
    const range = document.createRange();
    range.setStart(...from);
    range.setEnd(...to);
    selection?.removeAllRanges();
    selection?.addRange(range);
    return selection;
  };

  it('is a quote over parts and lines, without white space at its ends', () => {
    const selection = select([textOf(1), 0], [textOf(2), 3]);
    expect(selectedQuote(TEXT, root, selection)).toEqual({
      start: 1,
      end: 8,
      text: '2亿元\n\n 丙',
    });
  });

  it.each<[string, () => Selection | null]>([
    ['nothing', () => null],
    ['a point', () => select([textOf(0), 1], [textOf(0), 1])],
    ['white space', () => select([textOf(2), 0], [textOf(2), 1])],
    ['what reaches outside', () => select([textOf(0), 0], [document.body, 2])],
  ])('%s is none', (_name, selection) => {
    expect(selectedQuote(TEXT, root, selection())).toBeUndefined();
  });
});
