import fc from 'fast-check';
import { expect, it } from 'vitest';
import { fold } from '../../../lib/text/fold';
import { readMetrics } from './read-meaning';

const PIECES = [
  '全镇',
  '新增',
  '企业',
  '3家',
  '、',
  '，',
  '和',
  '分别',
  '增长',
  '5.2%',
  '同比',
  '(',
  ')',
  '“',
  '”',
  '的',
  '由',
  '提高到',
  '60%',
  '其中',
  '。',
  '完成',
  '全年目标的',
  '居',
  '全区第二',
  ' ',
  '占',
  '比上年',
  '1.2亿元',
  '每',
  '等',
];

it('answers for every quantity of any text a kind, a status and an indicator that slices', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      for (const metric of readMetrics(text)) {
        expect(metric.kind).toBeDefined();
        expect(metric.status).toBeDefined();
        const { indicator, relatesTo } = metric;
        if (indicator) expect(indicator.end - indicator.start).toBe(indicator.text.length);
        if (indicator) expect(indicator.text.trim()).toBe(indicator.text);
        if (relatesTo) expect(relatesTo.start).toBeLessThan(metric.start);
      }
    }),
  );
});

it.each(['全年財政總收入２．４億元，增長８％；就業崗位分別新增８６０個、３２０個。'])(
  'reads %s and its folded form alike',
  (text) => {
    const meaning = (words: string): unknown[] =>
      readMetrics(words).map(({ kind, value, indicator }) => [
        kind,
        value,
        indicator && fold(indicator.text),
      ]);
    expect(meaning(text)).toEqual(meaning(fold(text)));
    expect(meaning(text)).toHaveLength(4);
  },
);
