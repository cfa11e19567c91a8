import { expect, it } from 'vitest';
import { judge } from '../../lib/detect/judge';
import { isListAddress } from '../../lib/detect/titles';
import type { PageFacts } from '../../lib/model/page';

/** Words of no kind: what is judged is the title. */
const NEUTRAL = '道路两旁的行道树已经长成，沿河步道每天都有人散步。'.repeat(40);

const factsOf = (title: string): PageFacts => ({
  url: 'http://www.linxi.gov.cn/art/1.html',
  title,
  headings: [],
  meta: {},
  sample: NEUTRAL,
  textLength: NEUTRAL.length,
  linkShare: 0,
});

const codes = (title: string): readonly string[] =>
  judge(factsOf(title)).reasons.map((reason) => reason.code);

it.each([
  '2024年清源市人民政府工作报告',
  '政 府 工 作 报 告',
  '临溪镇2023年工作总结和2024年工作计划',
  '云桥街道2020年上半年工作总结及下半年工作思路',
  '江州市教育局2021年工作总结暨2022年工作要点',
  '北湖區人民政府2023年上半年工作情況的報告',
  '清源市2023年国民经济和社会发展统计公报',
  '关于清源市2023年国民经济和社会发展计划执行情况与2024年计划草案的报告',
  '关于江州市2021年预算执行情况和2022年预算草案的报告',
  '在中国共产党安平县第十四次代表大会上的报告',
  '安平县2023年度工作总结_安平县人民政府',
  '关于印发石泉镇2022年工作总结及2023年工作计划的通知',
  '安平县2023年法治政府建设年度报告',
  '临溪镇2022年工作总结_通知公告_安平县人民政府',
  '关于《清源市古树名木保护条例》实施情况的报告',
  '清源市“十四五”规划实施情况中期评估报告',
  '云桥街道2023年十件民生实事完成情况',
  '关于2022年度国有资产管理情况的综合报告 - 清源市人大常委会',
  '关于人大常委会审议意见落实情况的报告',
])('is the title of a report: %s', (title) => {
  expect(codes(title)).toContain('title-report');
  expect(codes(title)).not.toEqual(
    expect.arrayContaining([expect.stringMatching(/^title-(?:other|open-data|brief)$/)]),
  );
});

it.each([
  ['《2024年清源市政府工作报告》解读', 'title-other'],
  ['市人大常委会听取2023年度环境状况和环境保护目标完成情况的报告', 'title-other'],
  ['关于对法治政府建设情况报告的审议意见', 'title-other'],
  ['2024年政府工作报告名词解释_政府工作报告_清源市人民政府', 'title-other'],
  ['关于印发安平县2024年工作要点的通知', 'title-other'],
  ['一图读懂2024年政府工作报告', 'title-other'],
  ['代表热议政府工作报告', 'title-other'],
  ['关于印发2024年政府工作报告重点任务分解方案的通知', 'title-other'],
  ['关于清源市人民政府工作报告的决议', 'title-other'],
  ['清源市第六届人民代表大会第三次会议闭幕', 'title-other'],
  ['临溪镇人民政府2023年政府信息公开工作年度报告', 'title-open-data'],
  ['江州市住房和城乡建设局2022年部门预算', 'title-open-data'],
  ['云桥街道办事处2021年度决算', 'title-open-data'],
  ['清源市财政局2022年预算公开说明', 'title-open-data'],
  ['2023年1—10月清源市经济运行情况', 'title-brief'],
])('is no title of a report: %s', (title, code) => {
  expect(codes(title)).toContain(code);
  expect(judge(factsOf(title)).score).toBeLessThan(0.1);
});

it('does not take the name of a column for a title', () => {
  const facts = {
    ...factsOf('临溪镇2023年工作总结和2024年工作计划'),
    headings: ['通知公告', '政策解读'],
  };
  expect(judge(facts).reasons.map((reason) => reason.code)).not.toContain('title-other');
});

it.each([
  { address: '/', isList: true },
  { address: '/index.html?from=wx#top', isList: true },
  { address: '/#/list?page=2', isList: true },
  { address: '/#/report/1', isList: false },
  { address: '/index.html#!/report?id=1', isList: false },
])(
  'an article behind the front of a single-page site is no column: $address',
  ({ address, isList }) => {
    expect(isListAddress({ meta: {}, url: `https://www.linxi.gov.cn${address}` })).toBe(isList);
  },
);

it('takes a plan for a report where it sets figures, also one that a notice sends round', () => {
  const sample =
    '新建养老服务中心2个，护理型床位占比达到60%，资助1.2亿元，在园幼儿占比提高3个百分点。'.repeat(
      20,
    );
  const withFigures = (title: string): readonly string[] =>
    judge({ ...factsOf(title), sample, textLength: sample.length }).reasons.map(
      (reason) => reason.code,
    );
  for (const title of ['江州市民政局2024年工作要点', '关于印发江州市民政局2024年工作要点的通知']) {
    expect(withFigures(title)).toContain('title-report');
    expect(codes(title)).not.toContain('title-report');
  }
});

it('takes the first line for the title where the page has none but the name of the site', () => {
  const sample = `首页\n当前位置：首页>政务公开>工作总结\n临溪镇2022年工作总结\n${NEUTRAL}`;
  for (const title of ['', '临溪镇人民政府', '安平县人民政府门户网站']) {
    const reasons = judge({ ...factsOf(title), sample }).reasons;
    expect(reasons.find((reason) => reason.code === 'title-report')?.evidence).toBe('工作总结');
  }
});
