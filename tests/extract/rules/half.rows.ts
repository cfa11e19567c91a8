import type { RuleRow } from './row';

export const rows: readonly RuleRow[] = [
  { name: 'nearly half', text: '近半数小区完成加梯。', expect: ['近半数 = 50 % approx'] },
  { name: 'past half', text: '工程量过半。', expect: ['过半 = 50 % min'] },
  { name: 'one half', text: '融资平台减少一半。', expect: ['一半 = 50 %'] },
  { name: 'more than half', text: '一半以上的村建成驿站。', expect: ['一半以上 = 50 % min'] },
  { name: 'over half', text: '超过半数的受访者满意。', expect: ['超过半数 = 50 % min'] },
  { name: 'half a year', text: '上半年工作平稳。', expect: [] },
  { name: 'saying', text: '力求事半功倍。', expect: [] },
  { name: 'a half-day', text: '半天办结。', expect: [] },
];
