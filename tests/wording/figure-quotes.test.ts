import { describe, expect, it } from 'vitest';
import { clauseAround } from '../../lib/text/clause-around';
import { quotesOf } from '../../lib/wording/figure-quotes';
import { figure, finding } from '../builders/audited';

const WORDS = '全镇耕地2.6万亩，其中水田1.1万亩、旱地1.3万亩。';
const within = (words: string) =>
  figure(words, WORDS.indexOf(words), {
    clause: clauseAround(WORDS, {
      start: WORDS.indexOf(words),
      end: WORDS.indexOf(words) + words.length,
    }),
  });
const IN_WORDS = finding({ operands: ['1.1万亩', '1.3万亩', '2.6万亩'].map(within) });

describe('the words around figures', () => {
  it('stand once, however many figures are in them, in text order', () => {
    expect(quotesOf(IN_WORDS)).toMatchObject([
      {
        text: WORDS.slice(0, -1),
        figures: [{ text: '2.6万亩' }, { text: '1.1万亩' }, { text: '1.3万亩' }],
      },
    ]);
    expect(quotesOf(finding())).toHaveLength(3);
  });

  it.each([
    { name: 'the later goes on', one: [0, 6], other: [3, 9], expect: 'abcdefghi' },
    { name: 'the later begins before', one: [4, 9], other: [1, 7], expect: 'bcdefghi' },
    { name: 'one lies in the other', one: [1, 9], other: [3, 5], expect: 'bcdefghi' },
    { name: 'the other way round', one: [3, 5], other: [1, 9], expect: 'bcdefghi' },
  ])('are joined where they overlap: $name', ({ one, other, expect: text }) => {
    const clause = ([start = 0, end = 0]: readonly number[]) => ({
      start,
      end,
      text: 'abcdefghi'.slice(start, end),
    });
    const operands = [
      figure('d', 3, { clause: clause(one) }),
      figure('e', 4, { clause: clause(other) }),
    ];
    const [quote, ...more] = quotesOf(finding({ operands }));
    expect([quote?.text, more]).toEqual([text, []]);
    expect((quote?.end ?? 0) - (quote?.start ?? 0)).toBe(text.length);
  });
});
