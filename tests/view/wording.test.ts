import { expect, it } from 'vitest';
import { changedNumbers } from '../../lib/view/wording';
import type { WordingPart } from '../../lib/view/wording';

/** The parts as one string, what changed in brackets. */
const shown = (parts: readonly WordingPart[]): string =>
  parts.map(({ text, changed }) => (changed ? `[${text}]` : text)).join('');

it.each([
  { before: '建成125户', after: '建成118户', was: '建成[125]户', now: '建成[118]户' },
  {
    before: '建成1,250户，增长3%',
    after: '建成1,250户，增长4%',
    was: '建成1,250户，增长[3%]',
    now: '建成1,250户，增长[4%]',
  },
  { before: '加固三座', after: '加固五座', was: '加固[三]座', now: '加固[五]座' },
  { before: '加固兩座', after: '加固三座', was: '加固[兩]座', now: '加固[三]座' },
  { before: '建成125户', after: '完成125户', was: '建成125户', now: '完成125户' },
  { before: '建成125户', after: '建成125户5处', was: '[建成125户]', now: '[建成125户5处]' },
  { before: '建成桥梁', after: '建成道路', was: '[建成桥梁]', now: '[建成道路]' },
  { before: '2023年', after: '2024年', was: '[2023]年', now: '[2024]年' },
])('marks what changed from $before to $after', ({ before, after, was, now }) => {
  const marked = changedNumbers(before, after);
  expect(shown(marked.before)).toBe(was);
  expect(shown(marked.after)).toBe(now);
});
