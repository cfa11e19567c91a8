import type { RuleRow } from './row';

export const rows: readonly RuleRow[] = [
  { name: 'digits', text: '全镇税收同比增长19.1%。', expect: ['19.1% = 19.1 %'] },
  { name: 'full width', text: '绿化覆盖率达到４２．５％。', expect: ['４２．５％ = 42.5 %'] },
  { name: 'in words', text: '百分之三点五的农户完成改厕。', expect: ['百分之三点五 = 3.5 %'] },
  {
    name: 'tens in words',
    text: '结案率不低于百分之九十五。',
    expect: ['不低于百分之九十五 = 95 % min'],
  },
  { name: 'range', text: '预计增长5%—5.5%。', expect: ['5%—5.5% = 5 % 5..5.5'] },
  {
    name: 'range with one sign',
    text: '投资增长8-10%左右。',
    expect: ['8-10%左右 = 8 % approx 8..10'],
  },
  { name: 'lower limit', text: '办结率保持在98%以上。', expect: ['98%以上 = 98 % min'] },
  { name: 'upper limit', text: '失业率控制在4.5%以内。', expect: ['4.5%以内 = 4.5 % max'] },
  {
    name: 'two in a list',
    text: '收入分别增长6.1%和7.2%。',
    expect: ['6.1% = 6.1 %', '7.2% = 7.2 %'],
  },
  { name: 'points', text: '占比提高2个百分点。', expect: [] },
  { name: 'a part in words', text: '三分之二的村完成换届。', expect: [] },
  { name: 'best part of all', text: '新增全球前1%的学科。', expect: [] },
  {
    name: 'range in words',
    text: '增长百分之三至百分之五。',
    expect: ['百分之三至百分之五 = 3 % 3..5'],
  },
  {
    name: 'growth in words',
    text: '由百分之三到百分之五。',
    expect: ['百分之三 = 3 %', '百分之五 = 5 %'],
  },
  {
    name: 'signs of comparison',
    text: '绿地率≥35%,空置率≤5%。',
    expect: ['≥35% = 35 % min', '≤5% = 5 % max'],
  },
];
