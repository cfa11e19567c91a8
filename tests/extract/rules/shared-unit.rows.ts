import type { RuleRow } from './row';

export const rows: readonly RuleRow[] = [
  { name: 'large counts', text: '客流分别达906万、811万人次。', expect: ['906万 = 9060000 人次'] },
  { name: 'joined by 和', text: '惠及3500万和2300万人次。', expect: ['3500万 = 35000000 人次'] },
  {
    name: 'three',
    text: '存款分别为3亿、2亿、1亿元。',
    expect: ['3亿 = 300000000 元', '2亿 = 200000000 元'],
  },
  { name: 'points', text: '分别提升3.3和2.3个百分点。', expect: ['3.3 = 3.3 个百分点'] },
  {
    name: 'points with 个',
    text: '分别提高9个、10.7个和10.5个百分点。',
    expect: ['9个 = 9 个百分点', '10.7个 = 10.7 个百分点'],
  },
  { name: 'list number', text: '重点抓好2、3个示范点。', expect: [] },
  { name: 'own units', text: '新增3万户、2万人。', expect: [] },
  {
    name: 'concentrations',
    text: '三站浓度分别为8、15、42微克/立方米。',
    expect: ['8 = 8 微克/立方米', '15 = 15 微克/立方米'],
  },
  {
    name: 'shared multiplier',
    text: '分别完成7、11和16亿元。',
    expect: ['7 = 700000000 元', '11 = 1100000000 元'],
  },
  {
    name: 'decimals',
    text: '分别为3.2、2.8、4.1万吨。',
    expect: ['3.2 = 32000 吨', '2.8 = 28000 吨'],
  },
  {
    name: 'a sign inside',
    text: '三产拉动分别为0.25、-4.61、1.37个百分点。',
    expect: ['0.25 = 0.25 个百分点', '-4.61 = -4.61 个百分点'],
  },
  {
    name: 'decimals without 分别',
    text: '三次产业增速为3.1、-2.2、4.5%。',
    expect: ['3.1 = 3.1 %', '-2.2 = -2.2 %'],
  },
  { name: 'whole percentages without 分别', text: '见附表2、5%的村达标。', expect: [] },
  { name: 'percent', text: '分别增长2.4、1.9和5.1%。', expect: ['2.4 = 2.4 %', '1.9 = 1.9 %'] },
  {
    name: 'multiplier of the last alone',
    text: '分别培训6000、1.5万人次。',
    expect: ['6000 = 6000 人次'],
  },
];
