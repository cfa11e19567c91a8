import type { RuleRow } from './row';

export const rows: readonly RuleRow[] = [
  { name: 'once', text: '产值翻一番。', expect: ['翻一番 = 2 倍'] },
  { name: 'twice', text: '产量翻两番。', expect: ['翻两番 = 4 倍'] },
  { name: 'without number', text: '学位数量实现翻番。', expect: ['翻番 = 2 倍'] },
  { name: 'with 了', text: '合同额翻了一番。', expect: ['翻了一番 = 2 倍'] },
  { name: 'nearly', text: '产值同比翻了近一番。', expect: ['翻了近一番 = 2 倍 approx'] },
  { name: 'more than', text: '游客人次翻了一番多。', expect: ['翻了一番多 = 2 倍 min'] },
  { name: 'saying', text: '三番五次上门。', expect: [] },
  { name: 'a kind of', text: '别有一番天地。', expect: [] },
];
