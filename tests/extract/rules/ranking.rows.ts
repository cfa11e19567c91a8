import type { RuleRow } from './row';

export const rows: readonly RuleRow[] = [
  {
    name: 'from and to',
    text: '国际排名从46位提升到31位。',
    expect: ['46位 = 46 名', '31位 = 31 名'],
  },
  { name: 'among', text: '综合排名全市10名以内。', expect: ['10名 = 10 名'] },
  { name: 'place', text: '位次由12位升至9位。', expect: ['12位 = 12 名', '9位 = 9 名'] },
  { name: 'numeral', text: '排名由十五位升至八位。', expect: ['十五位 = 15 名', '八位 = 8 名'] },
  { name: 'after a verb', text: '指数排名达到78位。', expect: ['78位 = 78 名'] },
  { name: 'places moved', text: '排名上升2位。', expect: [] },
  { name: 'pupils', text: '录取40名学生。', expect: [] },
];
