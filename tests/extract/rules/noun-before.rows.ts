import type { RuleRow } from './row';

export const rows: readonly RuleRow[] = [
  { name: 'users', text: '小程序注册用户超21万。', expect: ['超21万 = 210000 min'] },
  { name: 'insured', text: '参保人数突破620万。', expect: ['620万 = 6200000 min'] },
  { name: 'visits', text: '参加人次86.5万。', expect: ['86.5万 = 865000'] },
  { name: 'market entities', text: '经营主体总量达到3.2万,增长8%。', expect: ['3.2万 = 32000'] },
  { name: 'no noun', text: '话题曝光量达3亿。', expect: ['3亿 = 300000000'] },
  {
    name: 'money without 元',
    text: '总投资20亿，完成投资8亿。',
    expect: ['20亿 = 2000000000 元', '8亿 = 800000000 元'],
  },
  { name: 'assets', text: '资产总额达35.6亿。', expect: ['35.6亿 = 3560000000 元'] },
  { name: 'unit behind', text: '经营主体增加21万户。', expect: [] },
  { name: 'small number', text: '参保人数达510。', expect: [] },
  { name: 'threshold alone', text: '产业园产值突破百亿。', expect: ['百亿 = 10000000000 元 min'] },
  { name: 'behind its noun', text: '裁减编外员额2万。', expect: ['2万 = 20000'] },
  { name: 'no threshold', text: '培育产值百亿级企业。', expect: [] },
  { name: 'by how much', text: '低收入人口减少13万。', expect: ['13万 = 130000'] },
  {
    name: 'two by how much',
    text: '城镇、农村参保人数分别增加7万和4万。',
    expect: ['7万 = 70000', '4万 = 40000'],
  },
  {
    name: 'where it began',
    text: '入境人数由3万增加到5万。',
    expect: ['3万 = 30000', '5万 = 50000'],
  },
  { name: 'before what is done', text: '完成精简员额2万的任务。', expect: ['2万 = 20000'] },
  {
    name: 'money that another clause named',
    text: '税收计划480万,实际完成512万。',
    expect: ['480万 = 4800000 元', '512万 = 5120000 元'],
  },
  {
    name: 'adjusted',
    text: '年初预算1500万,后调整为1720万。',
    expect: ['1500万 = 15000000 元', '1720万 = 17200000 元'],
  },
  {
    name: 'bonds',
    text: '争取资金3.1亿,专项债1.8亿。',
    expect: ['3.1亿 = 310000000 元', '1.8亿 = 180000000 元'],
  },
  { name: 'interest', text: '付息260亿。', expect: ['260亿 = 26000000000 元'] },
  { name: 'bare behind 过', text: '营收过百亿。', expect: ['过百亿 = 10000000000 元 min'] },
  { name: 'bound of a set', text: '产值超百亿的企业。', expect: [] },
  { name: 'things between', text: '人口达到90万,完成46万。', expect: ['90万 = 900000'] },
];
