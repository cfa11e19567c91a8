import type { RuleRow } from './row';

export const rows: readonly RuleRow[] = [
  { name: 'people', text: '惠及76万群众。', expect: ['76万群众 = 760000 群众'] },
  { name: 'population', text: '1.2亿人口受益。', expect: ['1.2亿人口 = 120000000 人口'] },
  {
    name: 'described people',
    text: '帮扶600多万农村贫困人口。',
    expect: ['600多万农村贫困人口 = 6000000 农村贫困人口 min'],
  },
  { name: 'tea growers', text: '惠及4万茶农。', expect: ['4万茶农 = 40000 茶农'] },
  { name: 'fruit growers', text: '培训2万多果农。', expect: ['2万多果农 = 20000 果农 min'] },
  { name: 'the business of growers', text: '支持三农、菜农发展。', expect: [] },
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
  {
    name: 'limit before the noun',
    text: '帮助3万以上困难家庭增收。',
    expect: ['3万以上困难家庭 = 30000 困难家庭 min'],
  },
  {
    name: 'noun of two words',
    text: '6万城市居民参保。',
    expect: ['6万城市居民 = 60000 城市居民'],
  },
  {
    name: 'hundred millions of old',
    text: '服务六万万人口。',
    expect: ['六万万人口 = 600000000 人口'],
  },
  { name: 'small children', text: '补贴惠及2万婴幼儿。', expect: ['2万婴幼儿 = 20000 婴幼儿'] },
  { name: 'year of a programme', text: '争取2031国家重大专项。', expect: [] },
  { name: 'national road', text: '217国道改造完工。', expect: [] },
  { name: 'programme named by its numbers', text: '启动2468项目攻坚行动。', expect: [] },
  {
    name: 'projects without measure word',
    text: '储备项目达到160项目。',
    expect: ['160项目 = 160 项目'],
  },
  { name: 'number of a road', text: '改造305省道和18县道。', expect: [] },
];
