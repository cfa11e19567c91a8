import { expect, it } from 'vitest';
import { numberWords } from '../../lib/wording/number-words';
import { compare } from '../changes/compared';
import { WORDS } from './samples';

it.each([
  {
    before: '财政总收入24.03亿元',
    after: '财政总收入24.30亿元',
    difference: '+0.27亿元',
    percent: '+1.1 %',
  },
  {
    before: '财政总收入9.3亿元',
    after: '财政总收入9.3万元',
    difference: '−9.29907亿元',
    percent: '−100.0 %',
  },
  {
    before: '財政總收入24億元',
    after: '財政總收入26億元',
    difference: '+2億元',
    percent: '+8.3 %',
  },
  {
    before: '完成投资3300余万元',
    after: '完成投资3400余万元',
    difference: '+100万元',
    percent: '+3.0 %',
  },
  {
    before: '新增装机5万千瓦',
    after: '新增装机6万千瓦',
    difference: '+1万千瓦',
    percent: '+20.0 %',
  },
  { before: '新建公路3.5公里', after: '新建公路4公里', difference: '+0.5公里', percent: '+14.3 %' },
  {
    before: '完成危房改造200户以上',
    after: '完成危房改造180户以上',
    difference: '−20户',
    percent: '−10.0 %',
  },
  { before: '加固桥梁三座', after: '加固桥梁五座', difference: '+2座', percent: '+66.7 %' },
  {
    before: '财政总收入增长8.5%',
    after: '财政总收入增长7%',
    difference: '−1.5个百分点',
    percent: undefined,
  },
  { before: '培训3至5万人次', after: '培训3至6万人次', difference: undefined, percent: undefined },
])('$before → $after is $difference, $percent', ({ before, after, difference, percent }) => {
  const { numbers } = compare(`${before}，工作平稳。`, `${after}，工作平稳。`);
  expect(numbers).toHaveLength(1);
  const [words] = numbers.map((number) => numberWords(number, WORDS));
  expect([words?.difference, words?.percent]).toEqual([difference, percent]);
});

it.each([
  { before: '财政总收入增长3%。', after: '财政总收入下降3%。', words: ['+3%', '-3%'] },
  { before: '财政总收入增长3%。', after: '财政总收入增长4%。', words: ['3%', '4%'] },
  {
    before: '财政总收入24.03亿元。',
    after: '财政总收入240300万元。',
    words: ['24.03亿元', '240300万元'],
  },
  { before: '财政总收入24.03亿元。', after: '工作平稳。', words: ['24.03亿元', undefined] },
  { before: '工作平稳。', after: '财政总收入24.03亿元。', words: [undefined, '24.03亿元'] },
])('shows $before → $after as $words', ({ before, after, words }) => {
  const [told] = compare(before, after).numbers.map((number) => numberWords(number, WORDS));
  expect([told?.before, told?.after]).toEqual(words);
});
