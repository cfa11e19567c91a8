import type { RuleRow } from './row';

export const rows: readonly RuleRow[] = [
  { name: 'length', text: '敷设管网10.46公里。', expect: ['10.46公里 = 10.46 公里'] },
  { name: 'square metres as a symbol', text: '拆除违建23058.67㎡。', expect: ['23058.67㎡ = 23058.67 平方米'] },
  { name: 'kilowatt hours', text: '用电量9.87亿千瓦时。', expect: ['9.87亿千瓦时 = 987000000 千瓦时'] },
  { name: 'kilowatts keep their 千', text: '新增装机30万千瓦。', expect: ['30万千瓦 = 300000 千瓦'] },
  { name: 'coal', text: '节能2.5万吨标准煤。', expect: ['2.5万吨标准煤 = 25000 吨标准煤'] },
  { name: 'rate', text: '浓度降至29微克/立方米。', expect: ['29微克/立方米 = 29 微克/立方米'] },
  {
    name: 'rate per ten thousand yuan',
    text: '能耗0.62吨标准煤/万元。',
    expect: ['0.62吨标准煤/万元 = 0.62 吨标准煤/万元'],
  },
  { name: 'more than', text: '整修道路1万多平方米。', expect: ['1万多平方米 = 10000 平方米 min'] },
  { name: 'Latin', text: '道路全长3.2km。', expect: ['3.2km = 3.2 公里'] },
  { name: 'numerals', text: '守牢十八亿亩耕地。', expect: ['十八亿亩 = 1800000000 亩'] },
  { name: 'figure of speech', text: '四面八方的来客。', expect: [] },
  { name: 'name of a station', text: '建成35千伏东湾变电站。', expect: [] },
  { name: 'road number', text: '沿110国道绿化。', expect: [] },
  { name: 'thousand ways', text: '千方百计稳就业。', expect: [] },
  { name: 'grade of a berth', text: '建设20万吨级泊位。', expect: [] },
  { name: 'negative rate', text: '人口自然增长率为-2.4‰。', expect: ['-2.4‰ = -2.4 ‰'] },
  { name: 'per hour', text: '时速350km/h。', expect: ['350km/h = 350 公里/小时'] },
  { name: 'per day', text: '日处理污水5万m³/d。', expect: ['5万m³/d = 50000 立方米/日'] },
  { name: 'rate in words', text: '浓度为35微克每立方米。', expect: ['35微克每立方米 = 35 微克/立方米'] },
  { name: 'power of ten', text: '用电量1.25×10^8千瓦时。', expect: [] },
  { name: 'latitude', text: '位于北纬35度。', expect: [] },
];
