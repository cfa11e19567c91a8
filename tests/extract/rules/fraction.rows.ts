import type { RuleRow } from './row';

export const rows: readonly RuleRow[] = [
  { name: 'parts', text: '三分之二的村完成换届。', expect: ['三分之二 = 66.67 %'] },
  { name: 'per thousand', text: '发病率下降千分之三。', expect: ['千分之三 = 0.3 %'] },
  { name: 'tenths', text: '近七成企业扩产。', expect: ['近七成 = 70 % approx'] },
  { name: 'tenths in digits', text: '3成以上的行政村达标。', expect: ['3成以上 = 30 % min'] },
  { name: 'tenths and a half', text: '线上办理率达八成五。', expect: ['八成五 = 85 %'] },
  { name: 'two tenths named', text: '减少三四成。', expect: ['三四成 = 30 % 30..40'] },
  { name: 'slash', text: '缉毒量占全市的1/4。', expect: ['1/4 = 25 %'] },
  { name: 'saying', text: '一成不变的做法要改。', expect: [] },
  { name: 'result', text: '三成果转化中心挂牌。', expect: [] },
  { name: 'date', text: '会议于3/15召开。', expect: [] },
  { name: 'two networks', text: '建设4/5G基站60座。', expect: [] },
];
