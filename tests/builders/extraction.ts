import type { Extraction, Metric, Pledge } from '../../lib/model/extraction';

export const TEXT = '临溪镇2023年工作总结\n财政总收入2.88亿元。\n年底前完成三座桥梁加固。';

const place = (wording: string): { start: number; end: number; text: string } => {
  const start = TEXT.indexOf(wording);
  return { start, end: start + wording.length, text: wording };
};

export const METRIC: Metric = {
  ...place('2.88亿元'),
  value: 288_000_000,
  unit: '元',
  bound: 'exact',
  kind: 'level',
  status: 'actual',
  indicator: place('财政总收入'),
  zone: 'review',
  rule: 'currency',
};

export const PLEDGE: Pledge = {
  ...place('年底前完成三座桥梁加固。'),
  specificity: 'deliverable',
  strength: 'firm',
  deadline: { text: '年底前', due: '2024-12-31', resolution: 'implied' },
  targets: [],
  zone: 'plan',
  rule: 'plan-sentence',
};

/** What is read in `TEXT`; anything can be overridden. */
export const extraction = (change: Partial<Extraction> = {}): Extraction => ({
  extractor: '1.0.0',
  report: {
    isReport: true,
    score: 0.99,
    reasons: [{ code: 'title-report', weight: 3, evidence: '工作总结' }],
    documentType: 'work-summary',
    issuer: '临溪镇人民政府',
    level: 'township',
  },
  sections: [
    { start: 0, end: TEXT.length, level: 1, title: '临溪镇2023年工作总结', zone: 'review' },
  ],
  metrics: [METRIC],
  pledges: [PLEDGE],
  ...change,
});
