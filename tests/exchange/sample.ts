import { createHash } from 'node:crypto';
import { describe as describePlace } from '../../lib/anchor/describe';
import type { ExportedReport } from '../../lib/exchange/report';
import type { Annotation } from '../../lib/model/annotation';
import type { Metric, Pledge } from '../../lib/model/extraction';
import { wordsOf } from '../../lib/wording/words';

export const WORDS = wordsOf('zh_CN');

/** What tries to be something else in every format at once. */
export const HOSTILE = [
  '=HYPERLINK("http://evil.example","x")',
  '+1+1',
  '-2+3',
  '@SUM(A1)',
  '\tx',
  '\rx',
  "'=quoted",
  '＝1＋1',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '"><svg/onload=alert(1)>',
  '</style></title></textarea>--><!--',
  'a]]>b<![CDATA[c',
  '&lt;b&gt; &amp; &#x3c;',
  '---\nb: c',
  '- item: [x]\n# 标题\n1. 一\n2) 二',
  '[a](javascript:alert(1)) ![[内嵌]] [[链接]] #标签 ^id %%注释%% ==亮==',
  '| a | b |\n| --- | --- |\n`code` ~~~\n    indented',
  'https://evil.example www.evil.example a@evil.example',
  '{{template}} ${x} \\frac_a^b ~ %',
  '_x0041_ _x005F_',
  'lone \ud800 half \udfff',
  'nul \0 bell \x07 \x1b[31m \x85 \u2028 \u2029 \ufeff \ufffe \uffff',
  'emoji 👩‍👩‍👧‍👦 🇨🇳 𠮷',
  '繁體：臨溪鎮、計畫、臺灣',
  'עברית العربية \u202eevil\u202c',
  'null',
  'no',
  '007',
  '2024-01-05',
  '1e9',
  '',
  ' ',
  '長'.repeat(20_000),
] as const;

const LINES = [
  '临溪镇2023年工作总结和2024年工作计划',
  '一、2023年工作回顾',
  '全年完成财政总收入24.03亿元，同比下降3%。',
  '二、2024年工作安排',
  '年底前完成农村危房改造125户。',
  '大力弘扬<b>志愿</b>精神。',
];
export const TEXT = LINES.join('\n');
export const TEXT_HASH = createHash('sha256').update(TEXT).digest('hex');
export const ID = 'https://linxi.gov.cn/art/1.html';
export const URL_ = 'http://www.linxi.gov.cn/art/1.html?from=a&b=<c>';

/** A wording of the text with its place. */
export function quoteOf(text: string): { start: number; end: number; text: string } {
  const start = TEXT.indexOf(text);
  if (start < 0) throw new Error(`${text} is not in the sample`);
  return { start, end: start + text.length, text };
}

const metric = (text: string, over: Partial<Metric>): Metric => ({
  ...quoteOf(text),
  unit: '元',
  bound: 'exact',
  kind: 'level',
  status: 'actual',
  zone: 'review',
  section: 1,
  rule: 'currency',
  ...over,
});

export const METRICS: readonly Metric[] = [
  metric('24.03亿元', {
    value: 2_403_000_000,
    indicator: quoteOf('财政总收入'),
    period: { text: '全年', start: '2023-01-01', end: '2023-12-31', resolution: 'implied' },
  }),
  metric('3%', {
    value: -3,
    unit: '%',
    kind: 'change',
    basis: 'year-on-year',
    relatesTo: 0,
    rule: 'percent',
  }),
  metric('125户', {
    value: 125,
    unit: '户',
    bound: 'min',
    status: 'target',
    zone: 'plan',
    section: 2,
    indicator: quoteOf('农村危房改造'),
  }),
];

const pledge = (text: string, over: Partial<Pledge>): Pledge => ({
  ...quoteOf(text),
  specificity: 'quantified',
  strength: 'firm',
  targets: [],
  zone: 'plan',
  section: 2,
  rule: 'plan-sentence',
  ...over,
});

export const PLEDGES: readonly Pledge[] = [
  pledge('年底前完成农村危房改造125户。', {
    targets: [2],
    topic: 'housing',
    deadline: { text: '年底前', due: '2024-12-31', resolution: 'implied' },
  }),
  pledge('大力弘扬<b>志愿</b>精神。', { specificity: 'directional', strength: 'advance' }),
];

export const uuid = (number: number): string =>
  `0b8a1d3e-5f60-4c7d-8e9f-${String(number).padStart(12, '0')}`;

/** An annotation on a wording of the text. */
export const note = (
  number: number,
  wording: string,
  over: Partial<Annotation> = {},
): Annotation => ({
  id: uuid(number),
  reportId: ID,
  subject: 'passage',
  target: describePlace(TEXT, TEXT_HASH, quoteOf(wording), ID),
  note: '',
  tags: [],
  disputed: false,
  createdAt: `2024-03-0${number}T08:00:00.000Z`,
  updatedAt: `2024-03-0${number}T09:00:00.000Z`,
  ...over,
});

export const JUDGED = note(1, '年底前完成农村危房改造125户。', {
  subject: 'pledge',
  note: '问过镇里',
  tags: ['住房', '重点 关注'],
  status: 'partly-kept',
  statusOn: '2025-01-08',
  statusBy: '张三',
  evidence: [
    {
      id: uuid(101),
      url: 'https://www.linxi.gov.cn/art/9.html',
      text: '完成110户',
      on: '2025-01-07',
    },
    {
      id: uuid(102),
      url: '',
      text: '现场看过',
      target: describePlace(TEXT, TEXT_HASH, quoteOf('125户'), ID),
    },
  ],
  pinned: true,
  weight: 3,
  owner: '村镇建设办',
});
export const DOUBTED = note(2, '24.03亿元', {
  subject: 'metric',
  status: 'discrepant',
  disputed: true,
});
export const PASSAGE = note(3, '工作总结', { note: '原题', pinned: false });
export const ORPHAN = note(4, '财政总收入', { tags: ['已删'] });

/** 临溪镇's report as it is kept; anything can be overridden. */
export const exported = (over: Partial<ExportedReport> = {}): ExportedReport => ({
  report: {
    id: ID,
    url: URL_,
    title: '临溪镇2023年工作总结和2024年工作计划',
    documentType: 'work-summary',
    issuer: '临溪镇人民政府',
    level: 'township',
    region: ['临溪镇'],
    publishedOn: '2024-01-05',
    reviewPeriod: { start: '2023-01-01', end: '2023-12-31' },
    planPeriod: { start: '2024-01-01', end: '2024-12-31' },
    textHash: TEXT_HASH,
    extractor: '1.0.0',
  },
  capturedAt: '2024-05-01T04:00:00.000Z',
  readOn: '2024-05-01',
  text: TEXT,
  sections: [
    {
      ...quoteOf(LINES[0] ?? ''),
      end: TEXT.length,
      level: 1,
      title: LINES[0] ?? '',
      zone: 'other',
    },
    {
      start: TEXT.indexOf('一、'),
      end: TEXT.indexOf('二、'),
      level: 2,
      title: '一、2023年工作回顾',
      zone: 'review',
    },
    {
      start: TEXT.indexOf('二、'),
      end: TEXT.length,
      level: 2,
      title: '二、2024年工作安排',
      zone: 'plan',
    },
  ],
  metrics: METRICS,
  pledges: PLEDGES,
  annotations: [ORPHAN, PASSAGE, DOUBTED, JUDGED],
  anchors: { [ORPHAN.id]: { outcome: 'gone' } },
  ...over,
});

/** A report in which a text stands wherever a page or a reader can put one. */
export function poisoned(text: string): ExportedReport {
  const plain = exported();
  const quote = { ...JUDGED.target.quote, exact: text };
  return exported({
    report: {
      ...plain.report,
      title: text,
      issuer: text,
      region: [text],
      url: text,
      publishedOn: text,
    },
    text: `${text}\n${TEXT}`,
    metrics: METRICS.map((one) => ({
      ...one,
      text,
      unit: text,
      indicator: { ...one, text },
      period: { text },
    })),
    pledges: PLEDGES.map((one) => ({ ...one, text, deadline: { text, due: text } })),
    sections: plain.sections.map((section) => ({ ...section, title: text })),
    annotations: [JUDGED, DOUBTED, PASSAGE, ORPHAN].map((one) => ({
      ...one,
      note: text,
      tags: [text],
      owner: text,
      statusBy: text,
      statusOn: text,
      evidence: [{ id: uuid(101), url: text, text, on: text }],
      target: { ...one.target, quote },
    })),
    anchors: { [PASSAGE.id]: { outcome: 'reworded', start: 0, end: 3, found: text } },
  });
}
