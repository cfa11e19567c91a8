import { describe, expect, it } from 'vitest';
import { linksOf } from './rows';
import type { Row } from './rows';

const ROWS: readonly Row[] = [
  {
    name: 'a level of an indicator that goes by a wider name',
    promise: '全年安排固定资产投资26亿元。',
    told: '全社会固定资产投资27.3亿元，增长9%。',
    outcome: 'exceeded',
    because: 'passed',
    evidence: ['全社会固定资产投资27.3亿元'],
  },
  {
    name: 'a level of another indicator',
    promise: '全年安排固定资产投资26亿元。',
    told: '社会消费品零售总额27.3亿元。',
    outcome: 'not-mentioned',
    because: 'nothing-found',
    evidence: [],
  },
  {
    name: 'how an indicator went between its name and its number',
    promise: '外贸进出口总额增长6%。',
    told: '进出口逆势上扬，增长8.4%。',
    outcome: 'exceeded',
    because: 'passed',
    evidence: ['增长8.4%'],
  },
  {
    name: 'what is finished of what was named before',
    promise: '新开工安置住房1200套、基本建成900套。',
    part: '基本建成900套',
    told: '安置住房新开工1310套、基本建成940套。',
    outcome: 'exceeded',
    because: 'passed',
    evidence: ['安置住房新开工1310套、基本建成940套'],
  },
  {
    name: 'a verb alone, for works that the clause before names',
    promise: '开工小型水库除险加固12座，完工30座。',
    part: '完工30座',
    told: '完成小型水库除险加固34座。',
    outcome: 'exceeded',
    because: 'passed',
    evidence: ['完成小型水库除险加固34座'],
  },
  {
    name: 'money before what it is put into',
    promise: '投入2600万元，改造青坪卫生院门诊楼。',
    part: '投入2600万元',
    told: '投入资金2480万元，改造青坪卫生院门诊楼。',
    outcome: 'missed',
    because: 'fell-short',
    evidence: ['投入资金2480万元'],
  },
  {
    name: 'money put into something else',
    promise: '投入2600万元，改造青坪卫生院门诊楼。',
    part: '投入2600万元',
    told: '投入资金2480万元，修建槐河灌区渠道。',
    outcome: 'not-mentioned',
    because: 'nothing-found',
    evidence: [],
  },
  {
    name: 'the very number before a number near it',
    promise: '新增公交营运里程143公里。',
    told: '新增里程142公里，公交新增里程143公里。',
    outcome: 'met',
    because: 'reached',
    evidence: ['公交新增里程143公里'],
  },
  {
    name: 'what is newly built before what is altered',
    promise: '新建标准化学校12所。',
    told: '改扩建标准化学校25所，新建标准化学校9所。',
    outcome: 'missed',
    because: 'fell-short',
    evidence: ['新建标准化学校9所'],
  },
];

describe('follow, what a figure is of', () => {
  it.each(ROWS)('$name', (row) => {
    const { link, evidence } = linksOf(row);
    expect({ outcome: link?.outcome, because: link?.because, evidence }).toEqual({
      outcome: row.outcome,
      because: row.because,
      evidence: row.evidence,
    });
  });
});
