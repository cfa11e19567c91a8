import type { RuleRow } from './row';

export const rows: readonly RuleRow[] = [
  { name: 'with scope', text: '空气质量居全区第二。', expect: ['全区第二 = 2 名'] },
  { name: 'named place', text: '获得竞赛第一名。', expect: ['第一名 = 1 名'] },
  { name: 'top three', text: '满意度进入全市前三。', expect: ['全市前三 = 3 名'] },
  { name: 'first', text: '总量居全国首位。', expect: ['全国首位 = 1 名'] },
  { name: 'group', text: '考核列全区第一方阵。', expect: ['全区第一方阵 = - 名'] },
  { name: 'front', text: '增速位居全省前列。', expect: ['全省前列 = - 名'] },
  { name: 'digits', text: '生产总值居全市第3位。', expect: ['全市第3位 = 3 名'] },
  {
    name: 'from and to',
    text: '从世界第九位上升到第七位。',
    expect: ['世界第九位 = 9 名', '第七位 = 7 名'],
  },
  {
    name: 'front of a group',
    text: '考核连续三年位居全区第一方阵前列。',
    expect: ['全区第一方阵前列 = - 名'],
  },
  { name: 'batch', text: '第三批公园开放。', expect: [] },
  { name: 'part', text: '第一部分 工作回顾', expect: [] },
  { name: 'at once', text: '第一时间赶赴现场。', expect: [] },
  { name: 'session', text: '获评第六届优秀案例。', expect: [] },
  { name: 'part of the country', text: '水质指数保持西部第1位。', expect: ['西部第1位 = 1 名'] },
  { name: 'what is put first', text: '把就业摆在第一位。', expect: [] },
  { name: 'task of the first order', text: '把防汛作为第一位的任务。', expect: [] },
  {
    name: 'list of places',
    text: '产值和利润分别居全省第3、第5位。',
    expect: ['全省第3 = 3 名', '第5位 = 5 名'],
  },
  { name: 'greatest of a scope', text: '建成全省第二大菌菇市场。', expect: ['全省第二大 = 2 名'] },
  { name: 'most', text: '案件数全市第三多。', expect: ['全市第三多 = 3 名'] },
  { name: 'bracket behind', text: '连续三年居全市前五(含并列)。', expect: ['全市前五 = 5 名'] },
  { name: 'place as scope', text: '考核列松岭市第6位。', expect: ['松岭市第6位 = 6 名'] },
  { name: 'greatest of nothing', text: '第三大会议室启用。', expect: [] },
  {
    name: 'of the whole country',
    text: '产量跃居中国县级市第六。',
    expect: ['中国县级市第六 = 6 名'],
  },
];
