import { expect, it } from 'vitest';
import { cleanTag, splitTags, withTags } from '../../lib/view/tags';

it.each([
  { typed: '教育', tag: '教育' },
  { typed: '  教育\u3000', tag: '教育' },
  { typed: '待 \t 核实', tag: '待 核实' },
  { typed: '', tag: undefined },
  { typed: ' \n', tag: undefined },
  { typed: 'cafe\u0301', tag: 'café' },
  { typed: '教育\ud83d', tag: '教育\ufffd' },
  { typed: '长'.repeat(120), tag: '长'.repeat(100) },
  { typed: `${'长'.repeat(99)}😀`, tag: '长'.repeat(99) },
  { typed: `${'长'.repeat(99)} 短`, tag: '长'.repeat(99) },
])('keeps “$typed” as “$tag”', ({ typed, tag }) => {
  expect(cleanTag(typed)).toBe(tag);
});

it.each([
  { typed: '教育、医疗，养老', tags: ['教育', '医疗', '养老'] },
  { typed: '教育, 医疗;养老；住房\n交通', tags: ['教育', '医疗', '养老', '住房', '交通'] },
  { typed: '，，、', tags: [] },
  { typed: '教育 医疗', tags: ['教育 医疗'] },
])('takes “$typed” as $tags', ({ typed, tags }) => {
  expect(splitTags(typed)).toEqual(tags);
});

it('adds without repeats, sorted', () => {
  expect(withTags(['b', 'a'], ['a', 'c'])).toEqual(['a', 'b', 'c']);
  expect(withTags([], [])).toEqual([]);
});
