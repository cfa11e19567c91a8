import { expect, test } from 'vitest';
import { clauseAround } from '../../lib/text/clause-around';

test.each([
  {
    name: 'the clause that says what a figure is of',
    text: '全镇有耕地2.6万亩，其中水田1.1万亩、旱地1.3万亩。',
    figure: '2.6万亩',
    expect: '全镇有耕地2.6万亩',
  },
  {
    name: 'the clause before, where that does not',
    text: '镇里平稳。茶叶产值1.35亿元，增长6.2%，好。',
    figure: '6.2%',
    expect: '茶叶产值1.35亿元，增长6.2%',
  },
  {
    name: 'never more than the sentence',
    text: '茶叶产值1.35亿元。增长6.2%。',
    figure: '6.2%',
    expect: '增长6.2%',
  },
  {
    name: 'the comma of thousands ends nothing',
    text: '临溪镇安置居民3,400人，',
    figure: '400',
    expect: '临溪镇安置居民3,400人',
  },
  {
    name: 'a line is a clause',
    text: '标题\n  共计12家  \n其他',
    figure: '12',
    expect: '共计12家',
  },
])('$name', ({ text, figure, expect: clause }) => {
  const start = text.indexOf(figure);
  const around = clauseAround(text, { start, end: start + figure.length });
  expect(around.text).toBe(clause);
  expect(text.slice(around.start, around.end)).toBe(clause);
});

test('of an endless clause the part around the figure', () => {
  const text = `${'镇'.repeat(500)}12家${'村'.repeat(500)}`;
  const around = clauseAround(text, { start: 500, end: 503 });
  expect(around.text).toContain('镇12家村');
  expect(around.text.length).toBeLessThan(130);
});
