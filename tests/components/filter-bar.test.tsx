// @vitest-environment happy-dom
import { useState } from 'react';
import { expect, it } from 'vitest';
import { FilterBar } from '../../components/report/filter-bar';
import { pledgeEntries } from '../../lib/view/entries';
import { filtered, indexed, NO_FILTERS } from '../../lib/view/filters';
import type { Filters } from '../../lib/view/filters';
import { HASH } from '../builders/annotation-edit';
import { REPORT, SECTIONS } from '../view/samples';
import { choose, click, find, render, type, wordsOf } from './render';

const LIST = indexed(pledgeEntries(REPORT, [], { anchors: {}, textHash: HASH }));

function Bar({ begin = NO_FILTERS }: { readonly begin?: Filters }) {
  const [filters, setFilters] = useState(begin);
  const shown = filtered(LIST, filters).length;
  return (
    <FilterBar
      subject="pledge"
      list={LIST}
      sections={SECTIONS}
      filters={filters}
      shown={shown}
      onChange={setFilters}
    />
  );
}

const count = (root: HTMLElement): string => find(root, '[role=status]').textContent;
const chips = (root: HTMLElement): string[] => wordsOf(root, '.filter-bar__chip-name');

it('counts everything and shows no chips while nothing is asked', async () => {
  const { root } = await render(<Bar />);
  expect(count(root)).toBe('3 / 3 条');
  expect(root.querySelector('.filter-bar__chips')).toBeNull();
});

it('keeps the facets behind their button', async () => {
  const { root } = await render(<Bar />);
  const button = find(root, '[aria-expanded]', '筛选');
  expect(root.querySelector('select')).toBeNull();
  await click(button);
  expect(button.getAttribute('aria-expanded')).toBe('true');
  expect(
    root.querySelector(`[id="${button.getAttribute('aria-controls')}"] select`),
  ).not.toBeNull();
});

it('offers the values of each facet with their counts, and no facet without values', async () => {
  const { root } = await render(<Bar />);
  await click(find(root, 'button', '筛选'));
  expect(wordsOf(find(root, 'label', '核实结果'), 'option')).toEqual(['不限', '未标记 (3)']);
  expect(wordsOf(find(root, 'label', '所在章节'), 'option')).toEqual(['不限', '二、工作安排 (3)']);
  expect(wordsOf(find(root, 'label', '期限'), 'option')).toEqual([
    '不限',
    '写明期限 (2)',
    '没有期限 (1)',
  ]);
  expect(
    [...root.querySelectorAll('label')].some(({ textContent }) => textContent.startsWith('标签')),
  ).toBe(false);
});

it('has the two main filters at hand: chips with counts, pressed and released', async () => {
  const { root } = await render(<Bar />);
  expect(wordsOf(find(root, '[role=group][aria-label="具体程度"]'), 'button')).toEqual([
    '有数字 1',
    '有具体事项 1',
    '仅有方向性表述 1',
  ]);
  const chip = find(root, '.filter-chips__chip', '有数字 1');
  await click(chip);
  expect(chip.getAttribute('aria-pressed')).toBe('true');
  expect(count(root)).toBe('1 / 3 条');
  expect(chips(root)).toEqual([]);
  await click(chip);
  expect(chip.getAttribute('aria-pressed')).toBe('false');
  expect(count(root)).toBe('3 / 3 条');
});

it('narrows by words and facets, each a chip that takes it back', async () => {
  const { root } = await render(<Bar />);
  await click(find(root, 'button', '筛选'));
  await choose(find(find(root, 'label', '期限'), 'select'), 'with');
  expect(count(root)).toBe('2 / 3 条');
  await type(find(root, '[type=search]'), '桥梁');
  expect(count(root)).toBe('1 / 3 条');
  expect(chips(root)).toEqual(['“桥梁”', '写明期限']);
  await click(find(root, 'button', '去掉筛选：“桥梁”'));
  expect(count(root)).toBe('2 / 3 条');
  await click(find(root, 'button', '去掉筛选：写明期限'));
  expect(count(root)).toBe('3 / 3 条');
  expect(chips(root)).toEqual([]);
});

it('says on its button how many facets narrow the list', async () => {
  const { root } = await render(
    <Bar begin={{ query: '危房', chosen: { topic: 'housing', section: '3' } }} />,
  );
  expect(find(root, '[aria-expanded]').textContent).toBe('筛选与排列 (2)');
  await click(find(root, 'button', '全部清除'));
  expect(find(root, '[aria-expanded]').textContent).toBe('筛选与排列');
});

it('takes everything back at once', async () => {
  const { root } = await render(
    <Bar begin={{ query: '危房', chosen: { topic: 'housing', section: '3' } }} />,
  );
  expect(chips(root)).toEqual(['“危房”', '住房', '二、工作安排']);
  await click(find(root, 'button', '全部清除'));
  expect(count(root)).toBe('3 / 3 条');
  expect(chips(root)).toEqual([]);
  expect(Reflect.get(find(root, '[type=search]'), 'value')).toBe('');
});
