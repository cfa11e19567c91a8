import { describe, expect, it } from 'vitest';
import { readMetrics } from '../read-meaning';

/** `text`, and `quantity: indicator` of its metrics in order. */
type Row = readonly [name: string, text: string, expect: readonly string[]];

const WHOLE_WORDS: readonly Row[] = [
  ['平均 before a level', '审批时限平均压缩42%。', ['42%: 审批时限']],
  ['平均 behind 由', '检测费由平均260元降到180元。', ['260元: 检测费', '180元: 检测费']],
  ['平均 inside a name stays', '企业平均利润260万元。', ['260万元: 企业平均利润']],
  [
    '下达 is no 达',
    '秋粮收购12万吨,完成县局下达任务的104%。',
    ['12万吨: 秋粮收购', '104%: 秋粮收购'],
  ],
  ['近 of a word', '走访26家近限门店。', ['26家: 近限门店']],
  ['超 of a word', '超级稻示范片亩产达820公斤。', ['820公斤: 超级稻示范片亩产']],
  ['再 of a word', '其中再审调解9件。', ['9件: 再审调解']],
  ['再 alone goes', '再新增路灯46盏。', ['46盏: 新增路灯']],
  ['能 of a word', '并网光能36万千瓦。', ['36万千瓦: 并网光能']],
  ['分 of a word', '卫生评分列全县第3位。', ['全县第3位: 卫生评分']],
  ['会 behind a verb', '季度发布会召开4场。', ['4场: 季度发布会']],
  ['会 that begins a word', '组织会议12次。', ['12次: 会议']],
  ['度 behind a verb', '深化村务改革,线上可办覆盖度达到81%。', ['81%: 线上可办覆盖度']],
  ['正 of a word', '社区矫正47人。', ['47人: 社区矫正']],
  ['被 of a word', '对8名被告人适用速裁。', ['8名: 被告人适用速裁']],
  ['了 behind a verb', '提出了整改意见书36份。', ['36份: 整改意见书']],
  ['了 of a word', '了解民情260条。', ['260条: 了解民情']],
  ['发展到', '家庭农场发展到86家。', ['86家: 家庭农场']],
  ['digits behind letters', 'PM10、PM2.5浓度分别下降5%、3%。', ['5%: PM10', '3%: PM2.5浓度']],
  ['digits behind letters before a verb', 'PM10为52微克/立方米。', ['52微克/立方米: PM10']],
  ['voltage is part of the name', '新建6座35千伏和10千伏配电室。', ['6座: 35千伏和10千伏配电室']],
];

const NUMBERING: readonly Row[] = [
  ['number and 、', '7、农村公路好路率86%。', ['86%: 农村公路好路率']],
  ['number and point', '3.本级统筹资金2600万元。', ['2600万元: 本级统筹资金']],
  ['number and bracket', '5)集中供水率91%。', ['91%: 集中供水率']],
  ['a decimal is none', '细颗粒物PM2.5浓度26微克/立方米。', ['26微克/立方米: 细颗粒物PM2.5浓度']],
];

const WHOSE: readonly Row[] = [
  [
    'branches are told apart',
    '种植业实现增加值6.2亿元,增长3%;养殖业实现增加值2.8亿元。',
    ['6.2亿元: 种植业实现增加值', '3%: 种植业实现增加值', '2.8亿元: 养殖业实现增加值'],
  ],
  ['behind 完成', '餐饮业完成营业额1.6亿元。', ['1.6亿元: 餐饮业完成营业额']],
  ['an adverb between', '开发区预计完成产值36亿元。', ['36亿元: 开发区预计完成产值']],
  ['a scope is nobody', '全镇完成产值36亿元。', ['36亿元: 产值']],
  ['a time is nobody', '年度完成投资36亿元。', ['36亿元: 投资']],
  ['a name that says enough', '农业园实现旅游综合收入260万元。', ['260万元: 旅游综合收入']],
];

const SUBJECTS: readonly Row[] = [
  ['a stroke between cells', '| 改造三级公路12公里 |', ['12公里: 改造三级公路']],
  [
    'goods of one character',
    '成品糖产量增长4%,布增长5.1%,纸下降3.3%。',
    ['4%: 成品糖产量', '5.1%: 布', '3.3%: 纸'],
  ],
  [
    'a single character that is none',
    '工业产值18亿元,其增长8%。',
    ['18亿元: 工业产值', '8%: 工业产值'],
  ],
  [
    'one character of a list is no name',
    '油、茶、菜产量分别增长2%、3%、4%。',
    ['2%: 油、茶、菜产量', '3%: 油、茶、菜产量', '4%: 油、茶、菜产量'],
  ],
  [
    'ordinals wait for their noun',
    '第一、第二产业产值分别增长2%、3%。',
    ['2%: 第一、第二产业产值', '3%: 第一、第二产业产值'],
  ],
  ['who is compared', '农民收入增速快于县域经济0.6个百分点。', ['0.6个百分点: 农民收入']],
  ['compared without 增速', '用水量下降低于全区均值2个百分点。', ['2个百分点: 用水量']],
  ['grown to a multiple', '烘干能力提升至原来的三倍。', ['三倍: 烘干能力']],
  ['ratio by 比', '床护比达到1:1.6。', ['1:1.6: 床护比']],
  [
    'the subject of the clause right before a structure',
    '机械制造产值增长9%,三次产业结构持续优化,调整为9:42:49。',
    ['9%: 机械制造产值', '9: 三次产业结构', '42: 三次产业结构', '49: 三次产业结构'],
  ],
  ['an attribute behind a count', '对16名具有悔改表现的人员减刑。', ['16名: 人员减刑']],
  ['an adverb that describes a thing', '积极防汛,6起成功转移案例受到通报。', ['6起: 成功转移案例']],
  ['an adverb before a verb', '积极防汛,6处全面换新。', ['6处: 防汛']],
  ['a share that reaches', '82%的养殖场降至低风险。', ['82%: 养殖场降至低风险']],
];

const COUNTS: readonly Row[] = [
  [
    'a rate behind what is counted',
    '16条村级河道整治率达100%。',
    ['16条: 村级河道', '100%: 整治率'],
  ],
  [
    'counted and sized',
    '完成26条、总长18公里的田间道路硬化。',
    ['26条: 田间道路硬化', '18公里: 田间道路硬化'],
  ],
  [
    'a rate that is no verb',
    '16条支路通硬路率达90%。',
    ['16条: 支路通硬路率', '90%: 支路通硬路率'],
  ],
  ['counted and sized without 的', '改造西街3条、2.6公里巷道。', ['3条: 巷道', '2.6公里: 巷道']],
  ['counted and something else', '新建公园3个、绿道2.6公里。', ['3个: 公园', '2.6公里: 绿道']],
  ['examples of what is ranked', '通宽带率等3项指标居全县第一。', ['3项: 指标', '全县第一: 指标']],
  [
    'progress of levels before',
    '签约项目9个、到位资金6亿元,分别完成年计划的90%和75%。',
    ['9个: 签约项目', '6亿元: 到位资金', '90%: 签约项目', '75%: 到位资金'],
  ],
  ['what it costs and how big it is', '投资300万元20亩苗圃。', ['300万元: 投资', '20亩: 苗圃']],
];

describe.each([
  ['words are not cut', WHOLE_WORDS],
  ['numbers of points', NUMBERING],
  ['whose measure it is', WHOSE],
  ['subjects', SUBJECTS],
  ['counts', COUNTS],
])('%s', (_, rows) => {
  it.each(rows)('%s', (_name, text, expected) => {
    expect(
      readMetrics(text).map((metric) => `${metric.text}: ${metric.indicator?.text ?? ''}`),
    ).toEqual(expected);
  });
});
