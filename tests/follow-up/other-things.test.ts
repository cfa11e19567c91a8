import { describe, expect, it } from 'vitest';
import { linksOf } from './rows';
import type { Row } from './rows';

const NOTHING = { outcome: 'not-mentioned', because: 'nothing-found', evidence: [] } as const;

const ANOTHER: readonly Row[] = [
  {
    name: 'another one of several that are numbered',
    promise: '加快建设临溪供电第三通道。',
    told: '临溪供电第二通道完成增容改造。',
    ...NOTHING,
  },
  {
    name: 'the one that is numbered so, whatever its place is',
    promise: '办好第三届槐河灯会。',
    told: '成功举办第三届槐河灯会，游客人数居全市第二。',
    outcome: 'met',
    because: 'done-as-worded',
    evidence: ['成功举办第三届槐河灯会'],
  },
  {
    name: 'those who are thanked',
    promise: '发挥各民主党派、工商联和无党派人士作用。',
    told: '向各民主党派、工商联和无党派人士，向驻槐部队官兵，表示衷心的感谢。',
    ...NOTHING,
  },
  {
    name: 'money that nothing is told of',
    promise: '推进农村公路建设，完成投资42亿元。',
    part: '完成投资42亿元',
    told: '农村公路建设全面推进。',
    ...NOTHING,
  },
  {
    name: 'what is given to each, and what all got',
    promise: '为青禾乡村医生每人发放补贴2000元。',
    told: '为青禾乡村医生发放补贴3228万元。',
    ...NOTHING,
  },
  {
    name: 'what the plan words again, where something like it is told',
    promise: '推进临溪保税物流中心升格为综合保税区。',
    told: '白沙口岸升格为开放口岸。',
    planned: '推动临溪保税物流中心升格为综合保税区。',
    outcome: 'partly',
    because: 'promised-again',
    evidence: ['推动临溪保税物流中心升格为综合保税区'],
  },
];

const THE_SAME: readonly Row[] = [
  {
    name: 'a rise of what each gets, for a promise to raise it',
    promise: '提高企业退休人员基本养老金。',
    told: '企业退休人员基本养老金月人均增加138元。',
    outcome: 'met',
    because: 'done-as-worded',
    evidence: ['企业退休人员基本养老金月人均增加138元'],
  },
  {
    name: 'a festival by its short name',
    promise: '全力办好青禾园博会。',
    told: '青禾国际园林花卉博览会成功举办。',
    outcome: 'met',
    because: 'done-as-worded',
    evidence: ['青禾国际园林花卉博览会成功举办'],
  },
  {
    name: 'all that are counted, by their names',
    promise: '完成青石、白沙、临溪3个支线机场建设项目。',
    told: '白沙、青石、临溪机场建成并投入使用。',
    outcome: 'met',
    because: 'done-as-worded',
    evidence: ['白沙、青石、临溪机场建成并投入使用'],
  },
  {
    name: 'all of them, for 100%',
    promise: '村级服务站点覆盖率达到100%。',
    told: '实现了村级服务站点全覆盖。',
    outcome: 'met',
    because: 'reached',
    evidence: ['实现了村级服务站点全覆盖'],
  },
  {
    name: 'a work that its size names',
    promise: '推动槐河25万千瓦光伏项目开工建设。',
    told: '槐河光伏项目开工建设。',
    outcome: 'met',
    because: 'done-as-worded',
    evidence: ['槐河光伏项目开工建设'],
  },
  {
    name: 'a rate that is said to be over less than was aimed at',
    promise: '地区生产总值增长14%。',
    told: '地区生产总值增长13.5%以上。',
    outcome: 'missed',
    because: 'fell-short',
    evidence: ['地区生产总值增长13.5%以上'],
  },
  {
    name: 'what all kinds of it come to',
    promise: '新建学校30所。',
    told: '新建各级各类学校32所，改扩建学校85所。',
    outcome: 'exceeded',
    because: 'passed',
    evidence: ['新建各级各类学校32所'],
  },
];

describe('follow, of things that are named alike', () => {
  it.each([...ANOTHER, ...THE_SAME])('$name', (row) => {
    const { link, evidence } = linksOf(row);
    expect({ outcome: link?.outcome, because: link?.because, evidence }).toEqual({
      outcome: row.outcome,
      because: row.because,
      evidence: row.evidence,
    });
  });
});
