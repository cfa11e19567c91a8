import type { RuleRow } from './row';

export const rows: readonly RuleRow[] = [
  { name: 'digits', text: '产值是五年前的2.1倍。', expect: ['2.1倍 = 2.1 倍'] },
  { name: 'numeral', text: '出口增长三倍。', expect: ['三倍 = 3 倍'] },
  { name: 'one and a half', text: '产量增加一倍半。', expect: ['一倍半 = 1.5 倍'] },
  { name: 'nearly', text: '比上年增加近1倍。', expect: ['近1倍 = 1 倍 approx'] },
  { name: 'more than', text: '增长5倍以上。', expect: ['5倍以上 = 5 倍 min'] },
  { name: 'effort', text: '以百倍的努力抓落实。', expect: [] },
  { name: 'double', text: '推动成倍增长。', expect: [] },
  {
    name: 'limit before the base',
    text: '补贴不低于最低生活标准的1.6倍。',
    expect: ['1.6倍 = 1.6 倍 min'],
  },
];
