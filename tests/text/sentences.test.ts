import { describe, expect, it } from 'vitest';
import {
  createSentenceSplitter,
  isSpace,
  splitSentences,
  trimSpan,
} from '../../lib/text/sentences';

const rows = [
  {
    name: 'full-width ends',
    text: '签约40台；竣工16台。继续推进！',
    expect: ['签约40台；', '竣工16台。', '继续推进！'],
  },
  {
    name: 'half-width ends',
    text: '签约40台;竣工16台?是的!',
    expect: ['签约40台;', '竣工16台?', '是的!'],
  },
  {
    name: 'closing quotes stay',
    text: '打造“百姓客厅。”再建一座。',
    expect: ['打造“百姓客厅。”', '再建一座。'],
  },
  {
    name: 'white space is left out',
    text: '　　完成改造。 　新建学校',
    expect: ['完成改造。', '新建学校'],
  },
  { name: 'no end at all', text: '加快建设', expect: ['加快建设'] },
  {
    name: 'a decimal point ends nothing',
    text: '增长1.5%,好于预期。',
    expect: ['增长1.5%,好于预期。'],
  },
  { name: 'repeated ends', text: '好!!!很好。', expect: ['好!!!', '很好。'] },
  { name: 'blank', text: ' 　\t', expect: [] },
  { name: 'empty', text: '', expect: [] },
];

describe('splitSentences', () => {
  it.each(rows)('$name', ({ text, expect: sentences }) => {
    expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });

  it('keeps to the range it is given', () => {
    const text = '甲。乙。丙。';
    expect(splitSentences(text, 2, 4)).toEqual([{ start: 2, end: 4 }]);
  });
});

describe('createSentenceSplitter', () => {
  const text = '甲。乙\n丙丁\n戊!”己;\n。庚';
  const lines = [
    [0, 3],
    [4, 6],
    [7, 12],
    [13, 15],
  ] as const;
  const sentencesOf = (order: typeof lines | readonly (typeof lines)[number][]): string[][] => {
    const split = createSentenceSplitter(text);
    return order.map(([start, end]) =>
      split(start, end).map((span) => text.slice(span.start, span.end)),
    );
  };

  it('keeps to its lines', () =>
    expect(sentencesOf(lines)).toEqual([['甲。', '乙'], ['丙丁'], ['戊!”', '己;'], ['。', '庚']]));

  it('may be asked in any order', () =>
    expect(sentencesOf([...lines].reverse())).toEqual([...sentencesOf(lines)].reverse()));
});

describe('trimSpan', () => {
  it('answers nothing for nothing', () => expect(trimSpan('　 ', 0, 2)).toBeUndefined());
  it('drops every kind of white space', () =>
    expect(trimSpan('\u3000\u00a0甲\ufeff', 0, 4)).toEqual({ start: 2, end: 3 }));
  it('knows letters from white space', () => expect(isSpace('甲'.charCodeAt(0))).toBe(false));
});
