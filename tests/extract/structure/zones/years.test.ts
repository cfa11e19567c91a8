import { describe, expect, it } from 'vitest';
import type { ExtractionContext } from '../../../../lib/model/extraction';
import { readDocument } from '../../../../lib/extract/structure/index';

const rows = [
  {
    name: 'both headings',
    text: '报告\n一、2020年工作回顾\n完成。\n二、2021年主要任务\n新建。',
    expect: { review: 2020, plan: 2021 },
  },
  {
    name: 'only the title',
    text: '2021年政府工作报告\n一、工作回顾\n完成。',
    expect: { review: 2020, plan: 2021 },
  },
  {
    name: 'both in the title',
    text: '2020年工作总结及2021年工作思路\n一、工作回顾\n完成。',
    expect: { review: 2020, plan: 2021 },
  },
  {
    name: 'the year reported on',
    text: '各位代表:\n首先报告2001年的工作\n全县面貌一新。\n一、扩大需求',
    expect: { review: 2001, plan: 2002 },
  },
  {
    name: 'the work of a year behind a first part',
    text: '各位代表:\n一、“十一五”时期的回顾\n完成。\n二、2011年的工作\n新建。',
    expect: { review: 2010, plan: 2011 },
  },
  {
    name: 'half a year',
    text: '2021年上半年工作总结\n一、2021年上半年工作回顾\n二、2021年下半年工作安排',
    expect: { review: 2021, plan: 2021, months: [1, 6] },
  },
  {
    name: 'half a year that only its first heading names',
    text: '临溪县人民法院\n2021年上半年,全院审结案件320件。\n上半年重点工作\n一、严惩犯罪\n审结12件。',
    expect: { review: 2021, plan: 2021, months: [1, 6] },
  },
  {
    name: 'a day in what is promised',
    text: '临溪县2025年工作总结和2026年工作计划\n一、2025年工作总结\n新建公园2座。\n二、2026年工作计划\n县中医院2027年6月建成。\n',
    expect: { review: 2025, plan: 2026 },
  },
  {
    name: 'a month in a list of works',
    text: '临溪县2026年工作要点\n启动县医院迁建,2028年10月投用。\n新建公园2座。',
    expect: { review: 2025, plan: 2026 },
  },
  {
    name: 'a day that something was won on',
    text: '临溪县政府工作报告\n2023年5月获评全国卫生县城,新建公园2座。\n一、2025年工作回顾\n完成。\n二、2026年主要任务\n新建。',
    expect: { review: 2025, plan: 2026 },
  },
  {
    name: 'Chinese digits',
    text: '报告\n一、一九九七年工作的回顾\n完成。\n二、一九九八年的主要任务',
    expect: { review: 1997, plan: 1998 },
  },
  {
    name: 'the meeting',
    text: '政府工作报告\n——2019年1月8日在某县人民代表大会上\n各位代表:',
    expect: { review: 2018, plan: 2019 },
  },
  {
    name: 'a far year in a heading',
    text: '槐河县政府工作报告(2021年1月9日 陆怀谦)\n一、“十三五”工作回顾\n完成。\n二、2035年远景目标和主要任务\n新建。',
    expect: { review: 2020, plan: 2021 },
  },
  {
    name: 'a year since which much was done',
    text: '2012年政府工作报告\n一、2008年以来的工作回顾\n完成。\n二、今后五年的主要任务\n新建。',
    expect: { review: 2011, plan: 2012 },
  },
  {
    name: 'a report given in December for the next year',
    text: '槐河县政府工作报告(2023年12月28日 陆怀谦)\n一、攻坚克难\n完成。\n二、乘势而上\n新建。',
    expect: { review: 2023, plan: 2024 },
  },
  {
    name: 'a congress since which a term runs, and a title of another year',
    text: '2007年政府工作报告\n新班子自2003年4月县里开大会起履职。\n一、本届政府工作回顾\n完成。\n二、主要任务\n新建。',
    expect: { review: 2006, plan: 2007 },
  },
  {
    name: 'a mistaken day under a title that the headings bear out',
    text: '临溪县2013年政府工作报告\n(2019年2月20日 陆怀谦)\n一、工作回顾\n完成。\n二、2013年主要任务\n新建。',
    expect: { review: 2012, plan: 2013 },
  },
  {
    name: 'a far year in the title',
    text: '关于槐河县2040年远景规划的报告\n——2021年2月3日在槐河县第十届人民代表大会上\n一、成就\n完成。',
    expect: { review: 2020, plan: 2021 },
  },
  {
    name: 'a five-year plan that the report is on',
    text: '关于槐河县第八个五年计划的报告\n各位代表:\n一、指导方针\n新建水库。',
    expect: { review: 1990, plan: 1991 },
  },
  {
    name: 'how a text without title opens, looking back',
    text: '一、综合\n初步核算,2019年全县生产总值86亿元,比上年增长6%。',
    expect: { review: 2019, plan: 2020 },
  },
  {
    name: 'how things stood at the end of a year',
    text: '二、人口\n2019年末,全县户籍人口42万人。',
    expect: { review: 2019, plan: 2020 },
  },
  {
    name: 'how a text without title opens, looking ahead',
    text: '2024年,全镇将新建公园2座,力争完成管网改造。',
    expect: { review: 2023, plan: 2024 },
  },
  {
    name: 'a report that names the next year from the one that ends',
    text: '政府工作报告\n——2023年12月20日在槐河县人民代表大会上\n一、2023年工作回顾\n今年全县向好。\n二、2024年主要任务\n明年要新建公园2座。',
    expect: { review: 2023, plan: 2024, atYearsEnd: true },
  },
  {
    name: 'a stray year in the text',
    text: '槐河县2023年国民经济和社会发展统计公报\n2022年末全县有学校30所。',
    expect: { review: 2023, plan: 2024 },
  },
  {
    name: 'the work of a year among other words',
    text: '各位代表:\n一、“十一五”时期的成就\n完成。\n二、全面做好2011年的各项工作\n新建。',
    expect: { review: 2010, plan: 2011 },
  },
  {
    name: 'three quarters',
    text: '槐河县2024年前三季度经济运行情况\n工业增长6%。',
    expect: { review: 2024, plan: 2024, months: [1, 9] },
  },
  {
    name: 'eleven months',
    text: '2024年1-11月槐河县经济运行简况\n工业增长6%。',
    expect: { review: 2024, plan: 2024, months: [1, 11] },
  },
  {
    name: 'a brief on half a year, dated in the next month',
    text: '槐河县2023年上半年经济运行简报\n槐河县统计局\n2023年7月25日\n茶厂增多。',
    expect: { review: 2023, plan: 2023, months: [1, 6] },
  },
  {
    name: 'a quarter',
    text: '槐河县2024年三季度信访情况\n来访86批。',
    expect: { review: 2024, plan: 2024, months: [7, 9] },
  },
  {
    name: 'a quarter up to which the text counts',
    text: '槐河县2024年三季度经济运行情况\n前三季度茶叶产值增长6%。',
    expect: { review: 2024, plan: 2024, months: [1, 9] },
  },
  {
    name: 'a month up to which the text counts',
    text: '槐河县2024年5月份经济运行情况\n1-5月茶叶产值增长6%。',
    expect: { review: 2024, plan: 2024, months: [1, 5] },
  },
  {
    name: 'no part of a year: when it was given',
    text: '槐河县政府工作报告(2024年1月)\n一、工作回顾\n完成。',
    expect: { review: 2023, plan: 2024 },
  },
  {
    name: 'no part of a year: a plan',
    text: '槐河县2024年上半年工作计划\n新建公园2座。',
    expect: { review: 2023, plan: 2024 },
  },
  {
    name: 'a title on two lines',
    text: '槐河县2023年国民经济和社会\n发展统计公报\n茶园增多。',
    expect: { review: 2023, plan: 2024 },
  },
  {
    name: 'the year below the title',
    text: '槐河县统计公报\n(2023年)\n茶园增多。',
    expect: { review: 2023, plan: 2024 },
  },
  {
    name: 'a title with its site behind it',
    text: '槐河县2023年统计公报_槐河县人民政府网\n发布日期:2024-04-08\n茶园增多。',
    expect: { review: 2023, plan: 2024 },
  },
  {
    name: 'a title at the front of a long line',
    text: '槐河县2023年统计公报 2024-04-08 来源:槐河县统计局 作者:综合股 浏览次数:232次 字号:大 中 小 打印本页\n茶园增多。',
    expect: { review: 2023, plan: 2024 },
  },
  {
    name: 'the titles that a site lists above it',
    text: '首页\n2025年政府工作报告\n2024年全县工作安排\n槐河县2021年统计公报\n茶园增多。',
    expect: { review: 2021, plan: 2022 },
  },
  {
    name: 'how a text opens behind blanks and a long lead',
    text: '　　根据上级统一核算的结果,2022年槐河县生产总值86亿元,比上年增长6%。',
    expect: { review: 2022, plan: 2023 },
  },
  {
    name: 'how things stood, told late in the text',
    text: '茶园增多。截至2022年末,全县有茶厂30家。',
    expect: { review: 2022, plan: 2023 },
  },
  {
    name: 'the year before, whose figure was put right',
    text: '全年茶叶产值6亿元。注:2021年茶叶产值最终核实数为5亿元。',
    expect: { review: 2022, plan: 2023 },
  },
  {
    name: 'no year of its own: prices, deadlines, comparisons',
    text: '全年茶叶产值按2020年价格计算为6亿元,到2025年末达9亿元,比2019年多1亿元。',
    expect: {},
  },
  { name: 'nothing tells', text: '工作汇报\n完成修缮。', expect: {} },
];

describe('readYears', () => {
  it.each(rows)('$name', ({ text, expect: years }) =>
    expect({ ...readDocument(text).years }).toEqual(years),
  );

  it.each<[name: string, text: string, context: ExtractionContext, review: number | undefined]>([
    [
      'its address, of spring',
      '完成修缮。',
      { url: 'http://www.huaihe.gov.cn/art/2024/3/5/art_1_2.html' },
      2023,
    ],
    [
      'the month in its address',
      '完成修缮,恢复到2019年的规模。',
      { url: 'http://www.huaihe.gov.cn/c100/202303/5f.shtml' },
      2022,
    ],
    [
      'an address above the text',
      'source: http://www.huaihe.gov.cn/2021/01-25/2.html\n完成修缮。',
      {},
      2020,
    ],
    ['its meta set, of December', '完成修缮。', { meta: { pubdate: '2024-12-20' } }, 2024],
    ['neither in midsummer', '完成修缮。', { meta: { pubdate: '2024-07-20' } }, undefined],
    [
      'nothing that the text contradicts',
      '老桥于2016年动工,修缮一新。',
      { meta: { pubdate: '2024-03-05' } },
      undefined,
    ],
  ])('asks the day of the page where all else is silent: %s', (_name, text, context, review) =>
    expect(readDocument(text, context).years.review).toBe(review),
  );

  it('asks the page title where the text is silent', () => {
    expect(readDocument('完成修缮。', { title: '2020年工作总结' }).years.review).toBe(2020);
  });
});
