import { describe, expect, it } from 'vitest';
import { isWithin, parentOf, renamed, tagTree } from '../../lib/view/tag-tree';
import { suggestedTags } from '../../lib/view/tags';

describe('levels of tags', () => {
  it.each([
    { name: '教育/学前', parent: '教育' },
    { name: '教育/学前/公办', parent: '教育/学前' },
    { name: '教育', parent: undefined },
    { name: '/教育', parent: undefined },
  ])('$name stands in $parent', ({ name, parent }) => {
    expect(parentOf(name)).toBe(parent);
  });

  it('a name that only begins alike is no level', () => {
    expect(isWithin('教育/学前', '教育')).toBe(true);
    expect(isWithin('教育经费', '教育')).toBe(false);
  });

  it('are shown as a tree, with those that stand only in names', () => {
    const counts = new Map([
      ['民生/养老', 2],
      ['教育', 1],
      ['教育/学前', 3],
    ]);
    expect(tagTree(counts)).toEqual([
      { name: '教育', count: 1, depth: 0 },
      { name: '教育/学前', count: 3, depth: 1 },
      { name: '民生', count: 0, depth: 0 },
      { name: '民生/养老', count: 2, depth: 1 },
    ]);
  });
});

describe('another name', () => {
  it.each([
    { tag: '教育', expect: '民生/教育' },
    { tag: '教育/学前', expect: '民生/教育/学前' },
    { tag: '教育经费', expect: '教育经费' },
  ])('takes $tag to $expect', ({ tag, expect: name }) => {
    expect(renamed('教育', '民生/教育')(tag)).toBe(name);
  });

  it('none takes the tag away, and all that stand in it', () => {
    expect(['教育', '教育/学前', '民生'].map(renamed('教育', undefined))).toEqual([
      undefined,
      undefined,
      '民生',
    ]);
  });
});

it('tags are suggested by topic, then by use, without those that are there', () => {
  const known = ['财政', '待问', '教育', '三月', '复查', '六', '七'];
  expect(suggestedTags(known, ['财政'], '教育')).toEqual(['教育', '待问', '三月', '复查', '六']);
  expect(suggestedTags(known, [], undefined)).toEqual(known.slice(0, 5));
  expect(suggestedTags([], ['教育'], '教育')).toEqual([]);
});
