import type { RuleRow } from './row';

export const rows: readonly RuleRow[] = [
  { name: 'plain', text: '引进企业139家。', expect: ['139家 = 139 家'] },
  { name: 'more than', text: '接待群众5万余人次。', expect: ['5万余人次 = 50000 人次 min'] },
  { name: 'nearly', text: '受理申请近1000件。', expect: ['近1000件 = 1000 件 approx'] },
  { name: 'range', text: '引进上下游企业3至5家。', expect: ['3至5家 = 3 家 3..5'] },
  { name: 'thousand and more', text: '服务7千余人次。', expect: ['7千余人次 = 7000 人次 min'] },
  { name: 'lower limit', text: '培育人才2000名以上。', expect: ['2000名以上 = 2000 名 min'] },
  { name: 'not less than', text: '举办活动不少于20场。', expect: ['不少于20场 = 20 场 min'] },
  { name: 'doses', text: '接种42.78万剂次。', expect: ['42.78万剂次 = 427800 剂次'] },
  { name: 'two measure words', text: '发放补助13582人(户)。', expect: ['13582人(户) = 13582 人(户)'] },
  { name: 'meals', text: '收费8元/餐,服务110人次/日。', expect: ['110人次/日 = 110 人次/日'] },
  { name: '至少 before the verb', text: '每村至少办好1所幼儿园。', expect: ['1所 = 1 所 min'] },
  { name: 'full width', text: '完成改造１２５戶。', expect: ['１２５戶 = 125 户'] },
  { name: 'ordinal', text: '第3批项目开工。', expect: [] },
  { name: 'parcel', text: '推进01-07地块开发。', expect: [] },
  { name: 'unit of a plan', text: '04单元规划获批。', expect: [] },
  { name: 'network', text: '推进5G网络建设。', expect: [] },
  { name: 'formula', text: '完善“1+3+X”模式。', expect: [] },
  { name: 'listed firms', text: '引进500强企业。', expect: [] },
  { name: 'departments', text: '12部门联合检查。', expect: [] },
  { name: 'footnote', text: '企业①带动就业。', expect: [] },
];
