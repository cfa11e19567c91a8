import { describe, expect, it } from 'vitest';
import { readMetrics } from './read-meaning';
import type { Frame } from './read-meaning';

interface Row {
  readonly name: string;
  readonly text: string;
  readonly frame?: Frame;
  /** `quantity = value kind status` and the basis where there is one, in order. */
  readonly expect: readonly string[];
}

const rows: readonly Row[] = [
  { name: 'level', text: '固定资产投资达到12亿元。', expect: ['12亿元 = 1200000000 level actual'] },
  { name: 'growth', text: '税收收入同比增长8%。', expect: ['8% = 8 change actual year-on-year'] },
  {
    name: 'fall',
    text: '报警类警情同比下降12%。',
    expect: ['12% = -12 change actual year-on-year'],
  },
  { name: 'fall in tenths', text: '会议数量减少三成。', expect: ['三成 = -30 change actual'] },
  {
    name: 'shrinking fall',
    text: '产值下降6%,降幅比上半年收窄2个百分点。',
    expect: ['6% = -6 change actual', '2个百分点 = 2 change actual period-on-period'],
  },
  {
    name: 'slowing growth',
    text: '投资增速回落2个百分点。',
    expect: ['2个百分点 = -2 change actual'],
  },
  {
    name: 'name of a fall',
    text: '入室盗窃案件降幅超95%。',
    expect: ['超95% = -95 change actual'],
  },
  {
    name: 'name of a growth',
    text: '工业增加值增速达到9.3%。',
    expect: ['9.3% = 9.3 change actual'],
  },
  { name: 'rate of nature', text: '人口自然增长率为3.1‰。', expect: ['3.1‰ = 3.1 share actual'] },
  {
    name: 'absolute growth',
    text: '农民收入比上年增加1200元。',
    expect: ['1200元 = 1200 change actual year-on-year'],
  },
  { name: 'new is a level', text: '新增停车位320个。', expect: ['320个 = 320 level actual'] },
  { name: 'more of a count', text: '增加2个托育点。', expect: ['2个 = 2 change actual'] },
  { name: 'reached after a rise', text: '接种率提高到92%。', expect: ['92% = 92 share actual'] },
  {
    name: 'verb with its object',
    text: '压减一般性支出5.2%。',
    expect: ['5.2% = -5.2 change actual'],
  },
  {
    name: 'since the year began',
    text: '贷款余额比年初增加6亿元。',
    expect: ['6亿元 = 600000000 change actual since-year-start'],
  },
  {
    name: 'new since the year began',
    text: '存款余额90亿元,比年初新增6亿元。',
    expect: [
      '90亿元 = 9000000000 level actual',
      '6亿元 = 600000000 change actual since-year-start',
    ],
  },
  {
    name: 'new against last year',
    text: '贷款较上年新增3亿元。',
    expect: ['3亿元 = 300000000 change actual year-on-year'],
  },
  { name: 'new each year', text: '年均新增岗位600个。', expect: ['600个 = 600 level actual'] },
  {
    name: 'beyond the plan',
    text: '完成投资6亿元,超年度计划7个百分点。',
    expect: ['6亿元 = 600000000 level actual', '7个百分点 = 7 change actual against-plan'],
  },
  {
    name: 'beyond the schedule',
    text: '税收超序时进度3个百分点。',
    expect: ['3个百分点 = 3 change actual against-plan'],
  },
  { name: 'shops', text: '新开农资超市6家。', expect: ['6家 = 6 level actual'] },
  {
    name: 'since a base year',
    text: '公路里程比2016年增长24%。',
    expect: ['24% = 24 change actual since-base-year'],
  },
  {
    name: 'each year',
    text: '生产总值年均增长7%。',
    expect: ['7% = 7 change actual annual-average'],
  },
  {
    name: 'against others',
    text: '税收增速低于全区平均水平1.2个百分点。',
    expect: ['1.2个百分点 = -1.2 change actual'],
  },
  { name: 'multiple', text: '点击量增长1.8倍。', expect: ['1.8倍 = 1.8 multiple actual'] },
  {
    name: 'progress of a plan',
    text: '完成全年指标的112%。',
    expect: ['112% = 112 progress actual'],
  },
  {
    name: 'progress of a budget',
    text: '地方收入9亿元,为预算的103%。',
    expect: ['9亿元 = 900000000 level actual', '103% = 103 progress actual'],
  },
  {
    name: 'progress of a building',
    text: '泵站地下结构60%。',
    expect: ['60% = 60 progress actual'],
  },
  {
    name: 'all of it done',
    text: '旧改项目100%完成签约。',
    expect: ['100% = 100 progress actual'],
  },
  { name: 'rate', text: '办结率100%。', expect: ['100% = 100 share actual'] },
  {
    name: 'how it moved before',
    text: '企业利润由上年下降3%转为增长4%。',
    expect: ['3% = -3 change actual', '4% = 4 change actual'],
  },
  {
    name: 'growth that stays',
    text: '产值年均增长保持在6%以上。',
    expect: ['6%以上 = 6 change actual annual-average'],
  },
  { name: 'growth aimed at', text: '产值增长预期目标定为6%。', expect: ['6% = 6 change actual'] },
  {
    name: 'average of each year',
    text: '产值平均每年增长6%。',
    expect: ['6% = 6 change actual annual-average'],
  },
  { name: 'part of a whole', text: '基础设施建设占16%。', expect: ['16% = 16 share actual'] },
  {
    name: 'ratio to an earlier level',
    text: '产值是2016年的186.9%。',
    expect: ['186.9% = 186.9 share actual since-base-year'],
  },
  { name: 'rank', text: '总量居全区第三。', expect: ['全区第三 = 3 rank actual'] },
  { name: 'years to come', text: '到2030年参保率达到97%。', expect: ['97% = 97 share target'] },
  {
    name: 'five years to come',
    text: '“十四五”时期生产总值年均增长6%。',
    expect: ['6% = 6 change target annual-average'],
  },
  {
    name: 'five years gone by',
    text: '“十三五”时期新建公园6座。',
    expect: ['6座 = 6 level actual'],
  },
  {
    name: 'level of before',
    frame: 'plan',
    text: '产量比2015年的30万吨增加5万吨。',
    expect: ['30万吨 = 300000 level actual', '5万吨 = 50000 change target'],
  },
  { name: 'target', frame: 'plan', text: '完成125户改造。', expect: ['125户 = 125 level target'] },
  {
    name: 'what stands in a plan',
    frame: 'plan',
    text: '在去年签约72个楼道的基础上,再签约30个。',
    expect: ['72个 = 72 level actual', '30个 = 30 level target'],
  },
  {
    name: 'size of a thing',
    frame: 'plan',
    text: '推进总投资3亿元的冷链项目。',
    expect: ['3亿元 = 300000000 level actual'],
  },
  {
    name: 'from and to in a plan',
    frame: 'plan',
    text: '补助标准由55元提高到90元。',
    expect: ['55元 = 55 level actual', '90元 = 90 level target'],
  },
  {
    name: 'kept, not made',
    frame: 'plan',
    text: '深化22个小区创建成果。',
    expect: ['22个 = 22 level actual'],
  },
  { name: 'places moved', text: '综合排名提升6位。', expect: ['6位 = 6 change actual'] },
  { name: 'made more of', text: '出台服务倍增10项举措。', expect: ['10项 = 10 level actual'] },
  {
    name: 'rate with its minus',
    text: '人口自然增长率为-2.4‰。',
    expect: ['-2.4‰ = -2.4 share actual'],
  },
  {
    name: 'ratio of incomes',
    text: '城乡居民收入比为1.92。',
    expect: ['1.92 = 1.92 share actual'],
  },
  {
    name: 'past year in a plan',
    frame: 'plan',
    text: '2020年底,基站总数为4200个。',
    expect: ['4200个 = 4200 level actual'],
  },
  {
    name: 'against the year before in a plan',
    frame: 'plan',
    text: '宽带端口12万个,同比增加3000个。',
    expect: ['12万个 = 120000 level actual', '3000个 = 3000 change actual year-on-year'],
  },
  {
    name: 'promised against the year before',
    frame: 'plan',
    text: '力争产值同比增长8%。',
    expect: ['8% = 8 change target year-on-year'],
  },
  {
    name: 'year before, work to come',
    frame: 'plan',
    text: '2020年结转的26个项目,5月底前必须完工。',
    expect: ['26个 = 26 level target'],
  },
  {
    name: 'part of what was told of last year',
    frame: 'plan',
    text: '去年税收超收7000万元,其中镇级超收4000万元。',
    expect: ['7000万元 = 70000000 level actual', '4000万元 = 40000000 level actual'],
  },
  {
    name: 'from last year to this',
    frame: 'plan',
    text: '教育投入将由去年的3亿元增加到4亿元。',
    expect: ['3亿元 = 300000000 level actual', '4亿元 = 400000000 level target'],
  },
  {
    name: 'both ends told',
    frame: 'plan',
    text: '税率已由15%降到12%。',
    expect: ['15% = 15 share actual', '12% = 12 share actual'],
  },
  {
    name: 'plant of a size',
    frame: 'plan',
    text: '加快推进东山300万吨露天矿。',
    expect: ['300万吨 = 3000000 level actual'],
  },
  {
    name: 'plant to be made',
    frame: 'plan',
    text: '新增200万千瓦光伏。',
    expect: ['200万千瓦 = 2000000 level target'],
  },
  {
    name: 'sum of names',
    frame: 'plan',
    text: '支持东山镇、西河镇两个集镇发展。',
    expect: ['两个 = 2 level actual'],
  },
  {
    name: 'names to be built',
    frame: 'plan',
    text: '打通学前路、金水路2条道路。',
    expect: ['2条 = 2 level target'],
  },
  {
    name: 'focus of the work',
    frame: 'plan',
    text: '以清河等6项整治为重点。',
    expect: ['6项 = 6 level actual'],
  },
  {
    name: 'the same change aimed higher',
    frame: 'plan',
    text: '生产总值增长6%左右,力争6.5%。',
    expect: ['6%左右 = 6 change target', '6.5% = 6.5 change target'],
  },
  {
    name: 'verb of two objects',
    text: '降低用电成本5%、物流成本2个百分点。',
    expect: ['5% = -5 change actual', '2个百分点 = -2 change actual'],
  },
  {
    name: 'sum in use',
    frame: 'plan',
    text: '用好3亿元专项债券资金。',
    expect: ['3亿元 = 300000000 level actual'],
  },
  { name: 'share of a budget', text: '教育支出占总预算21%。', expect: ['21% = 21 share actual'] },
  {
    name: 'money that is cut',
    text: '削减财政赤字4亿元。',
    expect: ['4亿元 = -400000000 change actual'],
  },
  {
    name: 'work told by area',
    text: '完成林分优化提升2万亩。',
    expect: ['2万亩 = 20000 level actual'],
  },
  {
    name: 'lags behind a growth',
    text: '投资增长5%,低于同期消费增速2个百分点。',
    expect: ['5% = 5 change actual', '2个百分点 = -2 change actual'],
  },
  {
    name: 'kind of what moved',
    text: '城乡居民收入比由2.61缩小到2.38。',
    expect: ['2.61 = 2.61 share actual', '2.38 = 2.38 share actual'],
  },
  {
    name: 'reach of what is done',
    frame: 'plan',
    text: '关税水平已由15%降到12%,涉及800个税目。',
    expect: ['15% = 15 share actual', '12% = 12 share actual', '800个 = 800 level actual'],
  },
  {
    name: 'how things stand',
    frame: 'plan',
    text: '人口老化的速度是其他地区的2倍。',
    expect: ['2倍 = 2 multiple actual'],
  },
  {
    name: 'done last year in a plan',
    frame: 'plan',
    text: '在去年召开咨询会议,达成30项共识。',
    expect: ['30项 = 30 level actual'],
  },
];

describe('kind, sign, status and basis', () => {
  it.each(rows)('$name: $text', ({ text, frame, expect: expected }) => {
    const shown = readMetrics(text, frame).map(({ text: words, value, kind, status, basis }) =>
      [`${words} =`, value, kind, status, basis].filter((part) => part !== undefined).join(' '),
    );
    expect(shown).toEqual(expected);
  });
});
