import type { RuleRow } from './row';

export const rows: readonly RuleRow[] = [
  { name: 'people', text: '惠及76万群众。', expect: ['76万群众 = 760000 群众'] },
  { name: 'population', text: '1.2亿人口受益。', expect: ['1.2亿人口 = 120000000 人口'] },
  {
    name: 'described people',
    text: '帮扶600多万农村贫困人口。',
    expect: ['600多万农村贫困人口 = 6000000 农村贫困人口 min'],
  },
  { name: 'departments', text: '12部门联合检查。', expect: ['12部门 = 12 部门'] },
  {
    name: 'in numerals',
    text: '近一亿农村贫困人口脱贫。',
    expect: ['近一亿农村贫困人口 = 100000000 农村贫困人口 approx'],
  },
  { name: 'villages', text: '全镇27村完成改水。', expect: ['27村 = 27 村'] },
  { name: 'hotline', text: '拨打12345市民热线。', expect: [] },
  { name: 'agriculture', text: '支持三农发展。', expect: [] },
  { name: 'two meetings', text: '做好两会保障。', expect: [] },
  { name: 'who issued it', text: '区财政局等8部门联合印发通知。', expect: [] },
  { name: 'issuers', text: '8部门联合印发通知。', expect: [] },
  { name: 'hotline', text: '12315平台高效运行。', expect: [] },
  { name: 'label of schools', text: '985高校毕业生来县就业。', expect: [] },
];
