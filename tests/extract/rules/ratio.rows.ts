import type { RuleRow } from './row';

export const rows: readonly RuleRow[] = [
  {
    name: 'three parts',
    text: '三次产业比例为3.9:59.5:36.6。',
    expect: ['3.9 = 3.9', '59.5 = 59.5', '36.6 = 36.6'],
  },
  {
    name: 'full width',
    text: '产业结构调整为１７：４３：４０。',
    expect: ['１７ = 17', '４３ = 43', '４０ = 40'],
  },
  {
    name: 'ratio sign',
    text: '三次产业比重为4.0∶37.7∶58.3。',
    expect: ['4.0 = 4', '37.7 = 37.7', '58.3 = 58.3'],
  },
  { name: 'two parts', text: '城乡居民收入比缩小到2.3:1。', expect: ['2.3:1 = 2.3'] },
  {
    name: 'from and to',
    text: '收入比从2.50:1缩小至2.27:1。',
    expect: ['2.50:1 = 2.5', '2.27:1 = 2.27'],
  },
  { name: 'ratio in words', text: '师生比达到1比12。', expect: ['1比12 = 1'] },
  {
    name: 'rounded parts',
    text: '三次产业结构为20:31:48。',
    expect: ['20 = 20', '31 = 31', '48 = 48'],
  },
  { name: 'clock', text: '每天8:30开放。', expect: [] },
  { name: 'colon of a list', text: '任务3:建设公园。', expect: [] },
  { name: 'hours, minutes, seconds', text: '2024-01-29 10:20:33', expect: [] },
  {
    name: 'three shares of a whole',
    text: '三次产业结构调整为10:35:55。',
    expect: ['10 = 10', '35 = 35', '55 = 55'],
  },
];
