import { describe, expect, it } from 'vitest';
import { linksOf } from './rows';
import type { Row } from './rows';

const TARGETS: readonly Row[] = [
  {
    name: 'a growth that fell short',
    promise: '地区生产总值增长7%左右。',
    told: '全县地区生产总值增长4.1%，一般公共预算收入增长2%。',
    outcome: 'missed',
    because: 'fell-short',
    evidence: ['全县地区生产总值增长4.1%'],
  },
  {
    name: 'a limit that is passed',
    promise: '城镇新增就业3200人以上。',
    told: '全年城镇新增就业3480人。',
    outcome: 'met',
    because: 'reached',
    evidence: ['全年城镇新增就业3480人'],
  },
  {
    name: 'a bare number that is passed',
    promise: '社会消费品零售总额增长6%。',
    told: '社零增长6.4%。',
    outcome: 'exceeded',
    because: 'passed',
    evidence: ['社零增长6.4%'],
  },
  {
    name: 'a ceiling that is kept',
    promise: '城镇登记失业率控制在4.5%以内。',
    told: '城镇登记失业率3.9%。',
    outcome: 'met',
    because: 'reached',
    evidence: ['城镇登记失业率3.9%'],
  },
  {
    name: 'a ceiling that is broken',
    promise: '居民消费价格涨幅控制在3%以内。',
    told: '居民消费价格上涨3.6%。',
    outcome: 'missed',
    because: 'fell-short',
    evidence: ['居民消费价格上涨3.6%'],
  },
  {
    name: 'a number that is only aimed at again',
    promise: '新建高标准农田2.3万亩。',
    planned: '新建高标准农田2.8万亩。',
    outcome: 'not-mentioned',
    because: 'nothing-found',
    evidence: [],
  },
  {
    name: 'a thing without its number',
    promise: '发放创业担保贷款4200万元。',
    told: '创业担保贷款发放力度明显加大。',
    outcome: 'reported-without-figure',
    because: 'told-without-number',
    evidence: ['创业担保贷款发放力度明显加大'],
  },
  {
    name: 'a budget that gives last year by its change',
    promise: '安排财政赤字2.6亿元。',
    planned: '安排财政赤字3.1亿元，比上年增加0.5亿元。',
    outcome: 'met',
    because: 'inferred-from-base',
    evidence: ['安排财政赤字3.1亿元', '比上年增加0.5亿元'],
  },
];

const DEEDS: readonly Row[] = [
  {
    name: 'a bridge that was opened',
    promise: '建成临溪大桥并通车。',
    told: '临溪大桥建成通车。',
    outcome: 'met',
    because: 'done-as-worded',
    evidence: ['临溪大桥建成通车'],
  },
  {
    name: 'a bridge that is being built',
    promise: '建成临溪大桥。',
    told: '临溪大桥加快推进。',
    outcome: 'partly',
    because: 'under-way',
    evidence: ['临溪大桥加快推进'],
  },
  {
    name: 'a museum that is promised again',
    promise: '完成槐河博物馆布展。',
    planned: '力争完成槐河博物馆布展。',
    outcome: 'partly',
    because: 'promised-again',
    evidence: ['力争完成槐河博物馆布展'],
  },
  {
    name: 'a park of which nothing is said',
    promise: '建成石岭湿地公园。',
    told: '青坪森林公园建成开放。',
    outcome: 'not-mentioned',
    because: 'nothing-found',
    evidence: [],
  },
];

const NEAR_MISSES: readonly Row[] = [
  {
    name: 'a level for a growth',
    promise: '一般公共预算收入增长5%。',
    told: '一般公共预算收入完成12.6亿元。',
    outcome: 'partly',
    because: 'other-scope',
    evidence: ['一般公共预算收入完成12.6亿元'],
  },
  {
    name: 'the average of several years for one',
    promise: '地区生产总值增长6%。',
    told: '五年来，地区生产总值年均增长7.2%。',
    outcome: 'partly',
    because: 'other-scope',
    evidence: ['地区生产总值年均增长7.2%'],
  },
  {
    name: 'a goal of several years, one of them over',
    promise: '到2025年，森林覆盖率提高到48%。',
    part: '森林覆盖率提高到48%',
    told: '森林覆盖率达到45.2%。',
    outcome: 'partly',
    because: 'under-way',
    evidence: ['森林覆盖率达到45.2%'],
  },
  {
    name: 'the income of the town for that of the country',
    promise: '农村居民人均可支配收入增长8%。',
    told: '城镇居民人均可支配收入增长6.4%。',
    outcome: 'not-mentioned',
    because: 'nothing-found',
    evidence: [],
  },
  {
    name: 'the second of two that are told together',
    promise: '农村居民人均可支配收入增长8%。',
    told: '城乡居民人均可支配收入分别增长6.1%和8.3%。',
    outcome: 'exceeded',
    because: 'passed',
    evidence: ['城乡居民人均可支配收入分别增长6.1%和8.3%'],
  },
  {
    name: 'the first of two that are promised and told together',
    promise: '城镇和农村居民人均可支配收入分别增长7%和8%。',
    part: '城镇和农村居民人均可支配收入分别增长7%',
    told: '城乡居民人均可支配收入分别增长6.1%和8.3%。',
    outcome: 'missed',
    because: 'fell-short',
    evidence: ['城乡居民人均可支配收入分别增长6.1%和8.3%'],
  },
  {
    name: 'a decline that goes further',
    promise: '单位地区生产总值能耗下降3%。',
    told: '单位GDP能耗下降3.4%。',
    outcome: 'exceeded',
    because: 'passed',
    evidence: ['单位GDP能耗下降3.4%'],
  },
  {
    name: 'a decline that falls short',
    promise: '单位地区生产总值能耗下降3%。',
    told: '单位GDP能耗下降2.1%。',
    outcome: 'missed',
    because: 'fell-short',
    evidence: ['单位GDP能耗下降2.1%'],
  },
  {
    name: 'things of one sort, a modifier less',
    promise: '新建公办幼儿园3所。',
    told: '新建幼儿园2所。',
    outcome: 'partly',
    because: 'other-scope',
    evidence: ['新建幼儿园2所'],
  },
  {
    name: 'a target that is named among those not reached',
    promise: '固定资产投资增长9%。',
    told: '固定资产投资、外贸出口等3项指标未达到预期目标。',
    outcome: 'missed',
    because: 'fell-short',
    evidence: ['固定资产投资、外贸出口等3项指标未达到预期目标'],
  },
  {
    name: 'a first step for a start',
    promise: '启动北环路改造。',
    told: '北环路改造前期工作有序开展。',
    outcome: 'met',
    because: 'done-as-worded',
    evidence: ['北环路改造前期工作有序开展'],
  },
  {
    name: 'a short form for a long name',
    promise: '推进城乡居民基本医疗保险市级统筹。',
    told: '城乡居民基本医保实现市级统筹。',
    outcome: 'met',
    because: 'done-as-worded',
    evidence: ['城乡居民基本医保实现市级统筹'],
  },
  {
    name: 'one of two that are listed',
    promise: '建成青坪森林公园和石岭污水处理厂。',
    part: '建成青坪森林公园',
    told: '青坪森林公园建成开放。',
    outcome: 'met',
    because: 'done-as-worded',
    evidence: ['青坪森林公园建成开放'],
  },
  {
    name: 'a thing among the problems',
    promise: '提高临溪灌区供水保障水平。',
    told: '同时也要看到，临溪灌区供水保障能力不足。',
    outcome: 'partly',
    because: 'part-of-it',
    evidence: ['临溪灌区供水保障能力不足'],
  },
];

const SUMMARY: readonly Row[] = [
  {
    name: 'one of the works for the people',
    promise: '办好8件民生实事：1.改造东街农贸市场。',
    part: '改造东街农贸市场',
    told: '8件民生实事全部完成。',
    outcome: 'met',
    because: 'done-as-worded',
    evidence: ['8件民生实事全部完成'],
  },
];

describe('follow', () => {
  it.each([...TARGETS, ...DEEDS, ...NEAR_MISSES, ...SUMMARY])('$name', (row) => {
    const { link, evidence } = linksOf(row);
    expect({ outcome: link?.outcome, because: link?.because, evidence }).toEqual({
      outcome: row.outcome,
      because: row.because,
      evidence: row.evidence,
    });
  });
});
