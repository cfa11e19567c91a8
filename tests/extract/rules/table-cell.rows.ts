import type { RuleRow } from './row';

const HEAD = '指标\t单位\t2020年\t增长(%)\n';

export const rows: readonly RuleRow[] = [
  {
    name: 'unit in the label',
    text: '指标\t2020年\n粮食产量(万吨)\t15.2',
    expect: ['15.2 = 152000 吨'],
  },
  {
    name: 'column of units',
    text: `${HEAD}工业增加值\t亿元\t62.4\t5.1`,
    expect: ['62.4 = 6240000000 元', '5.1 = 5.1 %'],
  },
  {
    name: 'unit over the table',
    text: '单位:亿元\n指标\t绝对数\n服务业增加值\t38.26',
    expect: ['38.26 = 3826000000 元'],
  },
  {
    name: 'unit in the header',
    text: '乡镇\t常住人口(万人)\n白石镇\t3.05',
    expect: ['3.05 = 30500 人'],
  },
  {
    name: 'fall',
    text: `${HEAD}进出口总额\t万美元\t1,208\t-3.6`,
    expect: ['1,208 = 12080000 美元', '-3.6 = -3.6 %'],
  },
  {
    name: 'full width',
    text: '指标\t２０２０年\n公路里程（公里）\t１２６．５',
    expect: ['１２６．５ = 126.5 公里'],
  },
  { name: 'serial number', text: '序号\t项目\n1\t白石河治理', expect: [] },
  { name: 'words in the cell', text: '指标\t说明\n粮食产量\t较好年景', expect: [] },
  { name: 'no table', text: '粮食产量 15.2', expect: [] },
];
