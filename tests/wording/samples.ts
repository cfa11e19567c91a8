import type { Extraction, Metric, Pledge } from '../../lib/model/extraction';
import { wordsOf } from '../../lib/wording/words';

/** An invented report of three lines. */
export const TEXT = [
  '临溪镇2023年工作总结和2024年工作计划',
  '全年完成财政总收入24.03亿元，同比增长19.1%。',
  '2024年底前完成农村危房改造125户。',
].join('\n');

export const WORDS = wordsOf('zh_CN');

const spanOf = (text: string): { start: number; end: number; text: string } => {
  const start = TEXT.indexOf(text);
  if (start < 0) throw new Error(`${text} is not in the sample`);
  return { start, end: start + text.length, text };
};

/** A metric of the sample text by its wording. */
export const metric = (text: string, over: Partial<Metric> = {}): Metric => ({
  ...spanOf(text),
  unit: '元',
  bound: 'exact',
  kind: 'level',
  status: 'actual',
  zone: 'review',
  rule: 'currency',
  ...over,
});

/** The pledge of the sample text. */
export const pledge = (over: Partial<Pledge> = {}): Pledge => ({
  ...spanOf('2024年底前完成农村危房改造125户。'),
  specificity: 'quantified',
  strength: 'firm',
  targets: [2],
  zone: 'plan',
  rule: 'plan-sentence',
  ...over,
});

export const EXTRACTION: Extraction = {
  extractor: '1.0.0',
  report: {
    isReport: true,
    score: 1,
    reasons: [],
    documentType: 'work-summary',
    title: '临溪镇2023年工作总结和2024年工作计划',
    issuer: '临溪镇人民政府',
    publishedOn: '2024-01-05',
  },
  sections: [],
  metrics: [
    metric('24.03亿元', {
      value: 2_403_000_000,
      indicator: spanOf('财政总收入'),
      period: { text: '全年', start: '2023-01-01', end: '2023-12-31', resolution: 'implied' },
    }),
    metric('19.1%', {
      value: 19.1,
      unit: '%',
      kind: 'change',
      basis: 'year-on-year',
      relatesTo: 0,
      rule: 'percent',
    }),
    metric('125户', {
      value: 125,
      unit: '户',
      status: 'target',
      zone: 'plan',
      rule: 'count',
      indicator: spanOf('农村危房改造'),
    }),
  ],
  pledges: [
    pledge({
      deadline: { text: '2024年底前', due: '2024-12-31', resolution: 'explicit' },
      topic: 'housing',
    }),
  ],
};
