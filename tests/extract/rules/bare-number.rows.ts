import type { RuleRow } from './row';

export const rows: readonly RuleRow[] = [
  { name: 'price index', text: '居民消费价格指数为100.7。', expect: ['100.7 = 100.7'] },
  { name: 'income ratio', text: '城乡居民收入比缩小至1.82。', expect: ['1.82 = 1.82'] },
  { name: 'from and to', text: '收入比由2.61缩小到2.38。', expect: ['2.61 = 2.61', '2.38 = 2.38'] },
  {
    name: 'from a year',
    text: '价格指数由一九九四年的１２０．６回落到１０１．３。',
    expect: ['１２０．６ = 120.6', '１０１．３ = 101.3'],
  },
  { name: 'coefficient', text: '基尼系数降至0.38以下。', expect: ['0.38以下 = 0.38 max'] },
  {
    name: 'two indexes',
    text: '消费价格和出厂价格指数分别为102.6和98.3。',
    expect: ['102.6 = 102.6', '98.3 = 98.3'],
  },
  { name: 'list number', text: '1.完善指数体系。', expect: [] },
  { name: 'year', text: '指数编制工作2021年完成。', expect: [] },
  { name: 'code', text: '拨打12345。', expect: [] },
  { name: 'ratio of the sexes', text: '出生人口性别比为105.6。', expect: ['105.6 = 105.6'] },
  {
    name: 'satisfaction',
    text: '公众满意度从81.2提升至85.7。',
    expect: ['81.2 = 81.2', '85.7 = 85.7'],
  },
  {
    name: 'points of an index',
    text: '信心指数112.4点,回升1.8点。',
    expect: ['112.4点 = 112.4 点', '1.8点 = 1.8 点'],
  },
  { name: 'a clock', text: '指数于9点发布。', expect: [] },
];
