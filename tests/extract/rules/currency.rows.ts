import type { RuleRow } from './row';

export const rows: readonly RuleRow[] = [
  { name: 'yi', text: '实现财政总收入24.03亿元。', expect: ['24.03亿元 = 2403000000 元'] },
  { name: 'dollars', text: '实到外资1619万美元。', expect: ['1619万美元 = 16190000 美元'] },
  { name: 'more than', text: '发放救助金3300余万元。', expect: ['3300余万元 = 33000000 元 min'] },
  { name: 'per area', text: '土地均价1825元/㎡。', expect: ['1825元/㎡ = 1825 元/平方米'] },
  {
    name: 'range with one multiplier',
    text: '到位资金2700-3000万元。',
    expect: ['2700-3000万元 = 27000000 元 27000000..30000000'],
  },
  { name: 'range with both', text: '户均补助1.8万至2.6万元。', expect: ['1.8万至2.6万元 = 18000 元 18000..26000'] },
  { name: 'trillion', text: '总产值达到1.2万亿元。', expect: ['1.2万亿元 = 1200000000000 元'] },
  { name: 'composite', text: '投入资金5亿3800万元。', expect: ['5亿3800万元 = 538000000 元'] },
  { name: 'separators', text: '人均收入41,362元。', expect: ['41,362元 = 41362 元'] },
  { name: 'numerals', text: '人均收入三万九千八百元。', expect: ['三万九千八百元 = 39800 元'] },
  { name: 'threshold', text: '工业产值突破千亿元大关。', expect: ['千亿元 = 100000000000 元 min'] },
  { name: 'traditional', text: '投資１．６億元。', expect: ['１．６億元 = 160000000 元'] },
  { name: 'name of buildings', text: '新增亿元楼4幢。', expect: [] },
  { name: 'class of projects', text: '新签约亿元以上项目6个。', expect: [] },
  { name: 'placeholder', text: '计划投资X亿元。', expect: [] },
  { name: 'unification', text: '推进一元化管理。', expect: [] },
  {
    name: 'limit of each',
    text: '存款、贷款余额分别突破5亿元、4亿元。',
    expect: ['5亿元 = 500000000 元 min', '4亿元 = 400000000 元 min'],
  },
  {
    name: 'limit of the first alone',
    text: '分别投入3000余元、2000元。',
    expect: ['3000余元 = 3000 元 min', '2000元 = 2000 元'],
  },
  { name: 'back above', text: '规上产值重回百亿元。', expect: ['百亿元 = 10000000000 元 min'] },
];
