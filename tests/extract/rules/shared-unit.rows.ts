import type { RuleRow } from './row';

export const rows: readonly RuleRow[] = [
  { name: 'large counts', text: '客流分别达1409万、1305万人次。', expect: ['1409万 = 14090000 人次'] },
  { name: 'joined by 和', text: '惠及3500万和2300万人次。', expect: ['3500万 = 35000000 人次'] },
  { name: 'three', text: '存款分别为3亿、2亿、1亿元。', expect: ['3亿 = 300000000 元', '2亿 = 200000000 元'] },
  { name: 'points', text: '分别提升3.3和2.3个百分点。', expect: ['3.3 = 3.3 个百分点'] },
  {
    name: 'points with 个',
    text: '分别提高9个、10.7个和10.5个百分点。',
    expect: ['9个 = 9 个百分点', '10.7个 = 10.7 个百分点'],
  },
  { name: 'list number', text: '重点抓好2、3个示范点。', expect: [] },
  { name: 'own units', text: '新增3万户、2万人。', expect: [] },
];
