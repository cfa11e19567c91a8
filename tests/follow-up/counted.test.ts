import { describe, expect, it } from 'vitest';
import { linksOf } from './rows';
import type { Row } from './rows';

const ROWS: readonly Row[] = [
  {
    name: 'what was finished, not what was begun',
    promise: '完工健身步道15条。',
    told: '开工健身步道20条、完工12条。',
    outcome: 'missed',
    because: 'fell-short',
    evidence: ['开工健身步道20条、完工12条'],
  },
  {
    name: 'what was added, not all there is',
    promise: '新增充电桩180个。',
    told: '充电桩累计820个、当年新增186个。',
    outcome: 'exceeded',
    because: 'passed',
    evidence: ['充电桩累计820个、当年新增186个'],
  },
  {
    name: 'all there is, not what was added',
    promise: '科技型中小企业超过160家。',
    told: '净增高新技术企业18家、科技型中小企业25家，总数分别突破150家和190家。',
    outcome: 'met',
    because: 'reached',
    evidence: ['总数分别突破150家和190家'],
  },
  {
    name: 'kilograms and tonnes',
    promise: '粮食产量达到4.2亿公斤以上。',
    told: '粮食产量达到43万吨。',
    outcome: 'met',
    because: 'reached',
    evidence: ['粮食产量达到43万吨'],
  },
  {
    name: 'hectares and mu that fall short',
    promise: '新建茶园200公顷。',
    told: '新建茶园2400亩。',
    outcome: 'missed',
    because: 'fell-short',
    evidence: ['新建茶园2400亩'],
  },
  {
    name: 'a concentration without its volume',
    promise: '可吸入颗粒物浓度控制在60微克以内。',
    told: '可吸入颗粒物浓度56微克/立方米。',
    outcome: 'met',
    because: 'reached',
    evidence: ['可吸入颗粒物浓度56微克/立方米'],
  },
  {
    name: 'the parts of a whole, one by one',
    promise: '绿色、有机茶叶种植面积达到8万亩。',
    told: '绿色和有机茶叶种植面积分别达到7.4万亩、0.8万亩。',
    outcome: 'exceeded',
    because: 'passed',
    evidence: ['绿色和有机茶叶种植面积分别达到7.4万亩、0.8万亩'],
  },
  {
    name: 'a name that leaves its thing to the words before it',
    promise: '稳定小麦种植面积24万亩、产量10万吨以上。',
    part: '产量10万吨以上',
    told: '小麦播种面积24.1万亩，小麦产量12万吨。',
    outcome: 'met',
    because: 'reached',
    evidence: ['小麦产量12万吨'],
  },
  {
    name: 'a bare figure under the sentence that names it',
    promise: '黑木耳产业增长12%。',
    told: '黑木耳产业步伐加快。增加值达到3.5亿元，增长9.9%。',
    outcome: 'missed',
    because: 'fell-short',
    evidence: ['增长9.9%'],
  },
  {
    name: 'an amount that is promised without aiming words',
    promise: '关停砖瓦小窑炉30座。',
    told: '关停砖瓦小窑炉21座。',
    outcome: 'missed',
    because: 'fell-short',
    evidence: ['关停砖瓦小窑炉21座'],
  },
  {
    name: 'a figure whose name only says that it was done',
    promise: '解决3万农村人口饮水安全问题。',
    told: '巩固提升了3.2万农村人口饮水安全水平。',
    outcome: 'exceeded',
    because: 'passed',
    evidence: ['巩固提升了3.2万农村人口饮水安全水平'],
  },
  {
    name: 'a change in percent for an amount',
    promise: '村医补助标准提高到520元。',
    told: '村医补助标准提高6.1%。',
    outcome: 'partly',
    because: 'other-scope',
    evidence: ['村医补助标准提高6.1%'],
  },
  {
    name: 'jobs in towns, as they are called for short',
    promise: '城镇新增就业3200人以上。',
    told: '新增就业3480人。',
    outcome: 'met',
    because: 'reached',
    evidence: ['新增就业3480人'],
  },
  {
    name: 'another word for it',
    promise: '完成县属科研机构改制。',
    told: '县属科研院所公司制改革全部完成。',
    outcome: 'met',
    because: 'done-as-worded',
    evidence: ['县属科研院所公司制改革全部完成'],
  },
];

describe('follow, by what figures count', () => {
  it.each(ROWS)('$name', (row) => {
    const { link, evidence } = linksOf(row);
    expect({ outcome: link?.outcome, because: link?.because, evidence }).toEqual({
      outcome: row.outcome,
      because: row.because,
      evidence: row.evidence,
    });
  });
});
