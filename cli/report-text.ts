import { translator } from '../lib/i18n/catalog';
import { VOCABULARY } from '../lib/i18n/vocabulary';
import type { DateRange, Extraction, Metric, Pledge, Zone } from '../lib/model/extraction';

const say = translator(VOCABULARY, 'zh_CN');
const NO_SECTION = -1;

/** A report for people: what it is, then its metrics and pledges under the report's own headings. */
export function reportText(name: string, extraction: Extraction): string {
  const { report, sections } = extraction;
  const place = [report.region?.join(' › '), report.level && say(`level_${report.level}`)].filter(Boolean).join('，');
  const facts: readonly (readonly [string, string | undefined])[] = [
    ['文件', name],
    ['标题', report.title],
    ['判断', `${report.isReport ? '是报告' : '不是报告'}（${Math.round(report.score * 100)}%）`],
    ['类型', say(`documentType_${report.documentType}`)],
    ['发布', [report.issuer, report.publishedOn].filter(Boolean).join('，')],
    ['区域', place],
    ['回顾期', days(report.reviewPeriod)],
    ['计划期', days(report.planPeriod)],
  ];
  const head = facts.filter(([, value]) => value).map(([label, value]) => `${label}：${value ?? ''}`);
  const count = `指标 ${extraction.metrics.length} 个，承诺 ${extraction.pledges.length} 项`;
  const body = [NO_SECTION, ...sections.keys()].flatMap((index) => sectionLines(extraction, index));
  return `${[...head, count, ...body].join('\n')}\n\n`;
}

/** `财政总收入(不含免抵调)：2.88亿元 = 288000000 元；总量，实际` */
export function metricLine(metric: Metric): string {
  const meaning = [
    say(`kind_${metric.kind}`),
    say(`metricStatus_${metric.status}`),
    metric.bound === 'exact' ? undefined : say(`bound_${metric.bound}`),
    metric.basis && say(`basis_${metric.basis}`),
    metric.period?.text,
  ].filter(Boolean);
  const value = metric.range ? metric.range.join('–') : metric.value;
  const amount = value === undefined ? '' : ` = ${value} ${metric.unit}`;
  return `${metric.indicator?.text ?? '（未指明）'}：${metric.text}${amount.trimEnd()}；${meaning.join('，')}`;
}

/** `年底前完成125户改造。〔有数字，确保完成，期限：年底前（2021-12-31）〕` */
export function pledgeLine(pledge: Pledge): string {
  const { deadline } = pledge;
  const due = deadline?.due === undefined ? '' : `（${deadline.due}）`;
  const meaning = [
    say(`specificity_${pledge.specificity}`),
    say(`strength_${pledge.strength}`),
    deadline && `期限：${deadline.text}${due}`,
    pledge.topic && say(`topic_${pledge.topic}`),
  ].filter(Boolean);
  return `${pledge.text.replaceAll('\n', '')}〔${meaning.join('，')}〕`;
}

function sectionLines({ sections, metrics, pledges }: Extraction, index: number): string[] {
  const isHere = (item: { readonly section?: number }): boolean => (item.section ?? NO_SECTION) === index;
  const lines = [
    ...metrics.filter(isHere).map((metric) => ({ at: metric.start, line: `  · ${metricLine(metric)}` })),
    ...pledges.filter(isHere).map((pledge) => ({ at: pledge.start, line: `  ✓ ${pledgeLine(pledge)}` })),
  ].sort((a, b) => a.at - b.at);
  if (lines.length === 0) return [];
  const section = sections[index];
  const title = section ? `${section.title.trim()}${zoneNote(section.zone)}` : '（开头）';
  return ['', title, ...lines.map(({ line }) => line)];
}

const zoneNote = (zone: Zone): string => (zone === 'other' ? '' : `〔${say(`zone_${zone}`)}〕`);
const days = (range: DateRange | undefined): string | undefined => range && `${range.start} 至 ${range.end}`;
