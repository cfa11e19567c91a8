import type { RuleRow } from './row';

export const rows: readonly RuleRow[] = [
  { name: 'digits', text: '占比提高2个百分点。', expect: ['2个百分点 = 2 个百分点'] },
  { name: 'decimal', text: '增速比全市快0.7个百分点。', expect: ['0.7个百分点 = 0.7 个百分点'] },
  { name: 'numeral', text: '入园率上升三个百分点。', expect: ['三个百分点 = 3 个百分点'] },
  {
    name: 'range',
    text: '回收利用率提高3至4个百分点。',
    expect: ['3至4个百分点 = 3 个百分点 3..4'],
  },
  {
    name: 'approximate',
    text: '合格率提高约1.5个百分点。',
    expect: ['约1.5个百分点 = 1.5 个百分点 approx'],
  },
  { name: 'basis points', text: '融资成本下降37个基点。', expect: ['37个基点 = 37 个基点'] },
  { name: 'without 个', text: '占比提高1.2百分点。', expect: ['1.2百分点 = 1.2 个百分点'] },
  { name: 'a count of points', text: '新设2个观测点。', expect: [] },
  {
    name: 'of a thousand',
    text: '死亡率下降1.15个千分点。',
    expect: ['1.15个千分点 = 1.15 个千分点'],
  },
  {
    name: 'of a thousand without 个',
    text: '出生率提高0.4千分点。',
    expect: ['0.4千分点 = 0.4 个千分点'],
  },
  { name: 'percent', text: '占比达到12%。', expect: [] },
  { name: 'basis points by symbol', text: '利率下降15个BP。', expect: ['15个BP = 15 个基点'] },
];
