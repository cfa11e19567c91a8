import type { AnchorMatch, Annotation, AnnotationTarget } from '../../lib/model/annotation';
import type { Extraction, Metric, Pledge, Section } from '../../lib/model/extraction';
import type { PageState } from '../../lib/model/page';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import type { Span } from '../../lib/model/span';
import { annotationEdit, HASH, SOURCE } from '../builders/annotation-edit';
import { extraction, METRIC, PLEDGE } from '../builders/extraction';

/** An annotation made on this page's text as it is; anything can be overridden. */
export const annotation = (change: Partial<Annotation> = {}): Annotation => ({
  id: 'note-1',
  reportId: SOURCE,
  subject: 'pledge',
  target: annotationEdit().target,
  note: '',
  tags: [],
  disputed: false,
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  ...change,
});

/** An annotation of the passage `exact` at `[start, start + exact.length)`. */
export const annotationAt = (
  exact: string,
  start: number,
  change: Partial<Annotation> = {},
): Annotation => {
  const { target } = annotationEdit();
  return annotation({
    target: {
      ...target,
      quote: { ...target.quote, exact },
      position: { type: 'TextPositionSelector', start, end: start + exact.length },
    },
    ...change,
  });
};

export const metric = (change: Partial<Metric> = {}): Metric => ({ ...METRIC, ...change });
export const pledge = (change: Partial<Pledge> = {}): Pledge => ({ ...PLEDGE, ...change });

export const section = (level: number, title: string, start: number, end: number): Section => ({
  level,
  title,
  start,
  end,
  zone: 'review',
});

/** A title with two parts, the first of which has one sub-heading: 0 ⊃ 1 ⊃ 2, 0 ⊃ 3. */
export const SECTIONS: readonly Section[] = [
  section(1, '临溪镇2023年工作总结', 0, 300),
  section(2, '一、工作回顾', 10, 150),
  section(3, '（一）财政', 60, 150),
  section(2, '二、工作安排', 150, 300),
];

/**
 * Two metrics and three pledges under `SECTIONS`; the second pledge speaks of the second metric.
 */
export const REPORT: Extraction = extraction({
  sections: SECTIONS,
  metrics: [
    metric({ start: 70, end: 76, section: 2 }),
    metric({
      start: 166,
      end: 170,
      text: '125户',
      value: 125,
      unit: '户',
      status: 'target',
      indicator: { start: 162, end: 166, text: '危房改造' },
      section: 3,
      zone: 'plan',
    }),
  ],
  pledges: [
    pledge({ start: 152, end: 158, text: '加固三座桥梁', section: 3, topic: 'transport' }),
    pledge({
      start: 160,
      end: 170,
      text: '完成危房改造125户',
      specificity: 'quantified',
      targets: [1],
      section: 3,
      topic: 'housing',
    }),
    pledge({
      start: 180,
      end: 190,
      text: '努力探索乡村振兴新路',
      specificity: 'directional',
      strength: 'explore',
      deadline: undefined,
      section: 3,
    }),
  ],
});

/** What the reader of this page's tab answers; ready with `REPORT` unless overridden. */
export const pageState = (change: Partial<PageState> = {}): PageState => ({
  status: 'ready',
  url: SOURCE,
  title: '临溪镇2023年工作总结',
  reportId: SOURCE,
  verdict: {
    isReport: true,
    score: 0.9,
    reasons: [{ code: 'title-report', weight: 3, evidence: '工作总结' }],
  },
  textHash: HASH,
  layers: DEFAULT_SETTINGS.layers,
  extraction: REPORT,
  marks: [],
  ...change,
});

/** The target of what stands at a place of `REPORT`, as the page describes it. */
export const targetAt = ({ start, end }: Span): AnnotationTarget => {
  const item = [...REPORT.metrics, ...REPORT.pledges].find(
    (one) => one.start === start && one.end === end,
  );
  return annotationAt(item?.text ?? '', start).target;
};

/** A place per outcome of looking for a passage again. */
export const MATCHES: readonly AnchorMatch[] = [
  { outcome: 'same', start: 160, end: 171 },
  { outcome: 'moved', start: 180, end: 191 },
  { outcome: 'reworded', start: 160, end: 172, found: '年底前要完成三座桥梁加固' },
  { outcome: 'restated', start: 160, end: 170, found: '年底前完成3座桥梁加固' },
  { outcome: 'number-changed', start: 160, end: 171, found: '年底前完成五座桥梁加固' },
  {
    outcome: 'unsure',
    alternatives: [
      { start: 180, end: 188, text: '完成三座桥梁加固' },
      { start: 200, end: 206, text: '三座桥梁加固' },
    ],
  },
  { outcome: 'gone' },
];
