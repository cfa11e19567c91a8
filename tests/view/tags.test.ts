import { expect, it } from 'vitest';
import { splitTags, withTags } from '../../lib/view/tags';

const LONG = '长'.repeat(101);

it.each([
  { typed: '教育', tags: ['教育'] },
  { typed: '  教育\u3000', tags: ['教育'] },
  { typed: '待 \t 核实', tags: ['待 核实'] },
  { typed: '', tags: [] },
  { typed: ' \n', tags: [] },
  { typed: 'cafe\u0301', tags: ['café'] },
  { typed: '教育\ud83d', tags: ['教育\ufffd'] },
  { typed: '教育、医疗，养老', tags: ['教育', '医疗', '养老'] },
  { typed: '教育, 医疗;养老；住房\n交通', tags: ['教育', '医疗', '养老', '住房', '交通'] },
  { typed: '，，、', tags: [] },
  { typed: '教育 医疗', tags: ['教育 医疗'] },
  { typed: '//教育', tags: ['教育'] },
  { typed: '教育//学前/', tags: ['教育/学前'] },
  { typed: ' 教育 / 学前 ', tags: ['教育/学前'] },
  { typed: '/、//', tags: [] },
  { typed: LONG.slice(1), tags: [LONG.slice(1)] },
])('takes “$typed” as $tags', ({ typed, tags }) => {
  expect(splitTags(typed)).toEqual({ tags, tooLong: [] });
});

it('cuts no tag: what is too long is left over', () => {
  expect(splitTags(`教育、${LONG}、 医疗`)).toEqual({ tags: ['教育', '医疗'], tooLong: [LONG] });
});

it('adds without repeats, sorted', () => {
  expect(withTags(['b', 'a'], ['a', 'c'])).toEqual(['a', 'b', 'c']);
  expect(withTags([], [])).toEqual([]);
});
