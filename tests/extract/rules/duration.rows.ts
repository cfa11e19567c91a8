import type { RuleRow } from './row';

export const rows: readonly RuleRow[] = [
  { name: 'good air', text: '空气质量优良天数达320天。', expect: ['320天 = 320 天'] },
  { name: 'life expectancy', text: '人均预期寿命达81.2岁。', expect: ['81.2岁 = 81.2 岁'] },
  {
    name: 'from and to',
    text: '预期寿命由80.1岁提高到81.2岁。',
    expect: ['80.1岁 = 80.1 岁', '81.2岁 = 81.2 岁'],
  },
  { name: 'handling time', text: '办理时限压缩至3个工作日。', expect: ['3个工作日 = 3 个工作日'] },
  { name: 'stock', text: '商品房去化周期15.8个月。', expect: ['15.8个月 = 15.8 个月'] },
  { name: 'schooling', text: '劳动年龄人口平均受教育年限11.3年。', expect: ['11.3年 = 11.3 年'] },
  { name: 'plan', text: '实施三年行动计划。', expect: [] },
  { name: 'duty', text: '落实24小时值守。', expect: [] },
  { name: 'age', text: '为65岁以上老人体检。', expect: [] },
  { name: 'living circle', text: '建设15分钟生活圈。', expect: [] },
  { name: 'date behind its label', text: '发布时间:2026年2月10日', expect: [] },
  { name: 'a day of a month', text: '办理时间为每年3月20日至4月5日。', expect: [] },
  {
    name: 'life in numerals',
    text: '人均预期寿命增长到七十六点四岁。',
    expect: ['七十六点四岁 = 76.4 岁'],
  },
  {
    name: 'year from which',
    text: '预期寿命从2019年的80.1岁提升至81.3岁。',
    expect: ['80.1岁 = 80.1 岁', '81.3岁 = 81.3 岁'],
  },
];
