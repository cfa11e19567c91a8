import { describe, expect, it } from 'vitest';
import { extract } from '../../../lib/extract/index';
import type { ExtractionContext, ReportProfile } from '../../../lib/model/extraction';

const days = (period: { readonly start: string; readonly end: string } | undefined): string =>
  period ? `${period.start}/${period.end}` : '';

interface Row {
  readonly name: string;
  readonly text: string;
  readonly context?: ExtractionContext;
  readonly expect: {
    readonly title?: string;
    readonly documentType?: ReportProfile['documentType'];
    readonly issuer?: string;
    /** `江州市>北湖区 county` */
    readonly region?: string;
    readonly publishedOn?: string;
    readonly review?: string;
    readonly plan?: string;
  };
}

const rows: readonly Row[] = [
  {
    name: 'a town under the district that its source line names, half a year',
    text: '当前位置：首页 > 重点工作\n2021望溪镇上半年政府工作报告\n来源：上海市闵行区望溪镇人民政府  发布时间：2021年9月14日\n2021上半年主要工作回顾\n上半年，财政收入完成3亿元。\n下半年工作安排\n下半年完成道路整修5公里。',
    expect: {
      title: '2021望溪镇上半年政府工作报告',
      documentType: 'government-work-report',
      issuer: '望溪镇人民政府',
      region: '上海市>闵行区>望溪镇 township',
      publishedOn: '2021-09-14',
      review: '2021-01-01/2021-06-30',
      plan: '2021-07-01/2021-12-31',
    },
  },
  {
    name: 'a county whose meeting line names it, below a bare and spaced title',
    text: '政 府 工 作 报 告\n——2019年1月8日在安平县第十六届人民代表大会第三次会议上\n安平县人民政府县长　陆怀谦\n各位代表：\n现在，我代表县人民政府向大会报告工作。\n一、2018年工作回顾\n完成投资3亿元。\n二、2019年主要任务\n新建学校2所。',
    expect: {
      title: '政府工作报告',
      documentType: 'government-work-report',
      issuer: '安平县人民政府',
      region: '安平县 county',
      publishedOn: undefined,
      review: '2018-01-01/2018-12-31',
      plan: '2019-01-01/2019-12-31',
    },
  },
  {
    name: 'a province that only its meeting names, below the tools and the date of a page',
    text: '您的位置:\n首页\n>\n要闻\n政府工作报告\n2026-01-31 07:00:44\n【字体：\n大\n中\n小\n】\n——2026年1月27日在云岭省第九届人民代表大会第四次会议上\n省长　陆怀谦\n各位代表：\n现在，我代表省人民政府向大会报告工作。\n一、2025年工作回顾\n完成投资3亿元。\n二、2026年主要任务\n新建学校2所。',
    expect: { issuer: '云岭省人民政府', region: '云岭省 province', publishedOn: '2026-01-31' },
  },
  {
    name: 'five years back and five ahead',
    text: '清源市人民政府工作报告\n——2022年1月18日在清源市第六届人民代表大会第一次会议上\n各位代表：\n一、过去五年及2021年工作回顾\n五年来，在省委、省政府和市委的坚强领导下，新增就业3万人。全市各县区协调发展。\n二、今后五年的目标和2022年主要任务\n新建学校2所。',
    expect: {
      region: '清源市 prefecture',
      review: '2017-01-01/2021-12-31',
      plan: '2022-01-01/2026-12-31',
    },
  },
  {
    name: 'a five-year plan that ends with the year under review',
    text: '2026年云岭省政府工作报告\n一、2025年和“十四五”时期工作回顾\n新增就业3万人。\n二、2026年重点工作\n新建学校2所。',
    expect: {
      issuer: '云岭省人民政府',
      region: '云岭省 province',
      review: '2021-01-01/2025-12-31',
      plan: '2026-01-01/2026-12-31',
    },
  },
  {
    name: 'Traditional characters: issuer as written, region Simplified',
    text: '黃浦區人民政府2020年上半年工作情況的報告\n一、上半年工作回顧\n完成投資3億元。\n二、下半年工作安排\n新建學校2所。',
    expect: {
      documentType: 'government-work-report',
      issuer: '黃浦區人民政府',
      region: '上海市>黄浦区 county',
      review: '2020-01-01/2020-06-30',
      plan: '2020-07-01/2020-12-31',
    },
  },
  {
    name: 'Traditional characters: a body that the report names nowhere as a whole',
    text: '臨溪縣2024年政府工作報告\n一、2023年工作回顧\n完成投資3億元。\n二、2024年工作安排\n新建學校2所。',
    expect: {
      documentType: 'government-work-report',
      issuer: '臨溪縣人民政府',
      region: '临溪县 county',
      review: '2023-01-01/2023-12-31',
      plan: '2024-01-01/2024-12-31',
    },
  },
  {
    name: 'Traditional characters: the office of a 街道',
    text: '東橋街道2024年工作報告\n一、2023年工作回顧\n完成投資3億元。\n二、2024年工作安排\n新建學校2所。',
    expect: { issuer: '東橋街道辦事處', region: '东桥街道 township' },
  },
  {
    name: 'Traditional characters: a place that both scripts write alike',
    text: '三河街道2024年工作報告\n一、2023年工作回顧\n完成投資3億元。\n二、2024年工作安排\n新建學校2所。',
    expect: { issuer: '三河街道辦事處', region: '三河街道 township' },
  },
  {
    name: 'a 街道 in the district whose leadership it thanks, on a provincial site',
    text: '云桥街道2020年工作总结及2021年工作思路\n2020年，在北湖区委、区政府的坚强领导下，按照市委要求完成各项工作。\n一、2020年工作总结\n新增就业300人。\n二、2021年工作思路\n新建公园2个。',
    context: {
      url: 'http://www.jiangzhou.hunan.gov.cn/art/2021/1/9/art_12_3.html',
      title: '云桥街道2020年工作总结及2021年工作思路_街道动态_江州市人民政府门户网站',
    },
    expect: {
      title: '云桥街道2020年工作总结及2021年工作思路',
      documentType: 'work-summary',
      issuer: '云桥街道办事处',
      region: '湖南省>江州市>北湖区>云桥街道 township',
      publishedOn: '2021-01-09',
    },
  },
  {
    name: 'a bureau by its title',
    text: '江州市住房和城乡建设局2021年工作总结和2022年工作计划\n一、2021年工作总结\n新增住房300套。\n二、2022年工作计划\n新增住房200套。',
    context: { meta: { pubdate: '2021-12-30 10:20:00', contentsource: '局办公室' } },
    expect: {
      documentType: 'work-summary',
      issuer: '江州市住房和城乡建设局',
      publishedOn: '2021-12-30',
    },
  },
  {
    name: 'a city by the gazetteer, a communique by its office, the date under the title',
    text: '2012年大庆市国民经济和社会发展统计公报\n大庆市统计局　国家统计局大庆调查队\n（2013年3月20日）\n2012年，全市粮食总产量达到300万吨。',
    expect: {
      documentType: 'statistical-communique',
      issuer: '大庆市统计局',
      region: '黑龙江省>大庆市 prefecture',
      publishedOn: '2013-03-20',
      review: '2012-01-01/2012-12-31',
      plan: '',
    },
  },
  {
    name: 'a county-level city, by the city it thanks',
    text: '临川市2023年政府工作报告\n——2023年1月5日在临川市第九届人民代表大会第二次会议上\n各位代表：\n一、2022年工作回顾\n一年来，在省委、省政府和江州市委、市政府的坚强领导下，完成投资3亿元。\n二、2023年工作安排\n新建学校2所。',
    expect: { region: '江州市>临川市 county' },
  },
  {
    name: 'the nation',
    text: '政府工作报告\n——2010年3月5日在第十一届全国人民代表大会第三次会议上\n各位代表：\n现在，我代表国务院，向大会作政府工作报告。\n一、2009年工作回顾\n粮食产量五亿吨。\n二、2010年主要任务\n新增就业900万人。',
    expect: { issuer: '国务院', region: ' national', review: '2009-01-01/2009-12-31' },
  },
  {
    name: 'a party congress',
    text: '同心奋进 共建家园\n——在中国共产党柳河口镇第十三次代表大会上的报告\n（2021年10月8日）\n各位代表：\n现在，我代表中共柳河口镇委员会向大会作报告。\n一、过去五年工作回顾\n新增就业300人。\n二、今后五年的主要任务\n新建公园2个。',
    expect: {
      documentType: 'party-congress-report',
      issuer: '中共柳河口镇委员会',
      region: '柳河口镇 township',
    },
  },
  {
    name: 'a plan report and a budget report by their titles',
    text: '关于安平县2023年国民经济和社会发展计划执行情况与2024年国民经济和社会发展计划草案的报告\n一、2023年计划执行情况\n完成投资3亿元。',
    expect: {
      documentType: 'plan-execution-report',
      region: '安平县 county',
      review: '2023-01-01/2023-12-31',
    },
  },
  {
    name: 'a budget report',
    text: '关于安平县2023年预算执行情况和2024年预算草案的报告\n一、2023年预算执行情况\n完成收入3亿元。',
    expect: { documentType: 'budget-report' },
  },
  {
    name: 'a day that no calendar has',
    text: '发布时间：2023年2月30日\n正文如下。',
    expect: { publishedOn: undefined },
  },
  {
    name: 'nothing',
    text: '',
    expect: {
      title: undefined,
      documentType: 'other',
      issuer: undefined,
      region: ' ',
      publishedOn: undefined,
      review: '',
      plan: '',
    },
  },
];

describe('readProfile', () => {
  it.each(rows)('$name', ({ text, context, expect: expected }) => {
    const { report } = extract(text, context);
    const said = {
      title: report.title,
      documentType: report.documentType,
      issuer: report.issuer,
      region: `${report.region?.join('>') ?? ''} ${report.level ?? ''}`,
      publishedOn: report.publishedOn,
      review: days(report.reviewPeriod),
      plan: days(report.planPeriod),
    };
    expect(said).toMatchObject(expected);
  });

  it('passes the verdict on, and judges nothing itself', () => {
    const verdict = { isReport: true, score: 0.9, reasons: [{ code: 'title-report', weight: 3 }] };
    expect(extract('正文', {}, { verdict }).report).toMatchObject(verdict);
    expect(extract('正文').report).toMatchObject({
      isReport: false,
      score: 0,
      reasons: [{ code: 'not-judged' }],
    });
  });

  it('takes full-width digits and spaced titles for what they are', () => {
    const wide = extract(
      '２０２４年北湖区人民政府工作报告\n一、２０２３年工作回顾\n完成３亿元。',
    ).report;
    expect(wide).toMatchObject({
      issuer: '北湖区人民政府',
      reviewPeriod: { start: '2023-01-01', end: '2023-12-31' },
    });
  });
});
