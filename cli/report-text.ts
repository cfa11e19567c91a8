import { translator } from '../lib/i18n/catalog';
import { VOCABULARY } from '../lib/i18n/vocabulary';
import type { DateRange, Extraction, Metric, Pledge, Zone } from '../lib/model/extraction';

const say = translator(VOCABULARY, 'zh_CN');
const NO_SECTION = -1;

/**
 * A report for people, in pieces: what it is, then its metrics and pledges under the report's own
 * headings.
 */
export function* reportText(name: string, extraction: Extraction): Generator<string> {
  const { report, sections } = extraction;
  const place = [report.region?.join(' › '), report.level && say(`level_${report.level}`)]
    .filter(Boolean)
    .join('，');
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
  const head = facts
    .filter(([, value]) => value)
    .map(([label, value]) => `${label}：${value ?? ''}`);
  const count = `指标 ${extraction.metrics.length} 个，承诺 ${extraction.pledges.length} 项`;
  for (const line of [...head, count]) yield `${line}\n`;
  const parts = linesBySection(extraction);
  for (const index of [NO_SECTION, ...sections.keys()]) {
    const lines = parts.get(index);
    if (!lines) continue;
    const section = sections[index];
    yield `\n${section ? `${section.title.trim()}${zoneNote(section.zone)}` : '（开头）'}\n`;
    for (const { line } of lines.sort((a, b) => a.at - b.at)) yield `${line}\n`;
  }
  yield '\n';
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

interface Line {
  readonly at: number;
  readonly line: string;
}

function linesBySection({ metrics, pledges }: Extraction): ReadonlyMap<number, Line[]> {
  const parts = new Map<number, Line[]>();
  const put = ({ section = NO_SECTION, start: at }: Metric | Pledge, line: string): void => {
    const lines = parts.get(section);
    if (lines) lines.push({ at, line });
    else parts.set(section, [{ at, line }]);
  };
  for (const metric of metrics) put(metric, `  · ${metricLine(metric)}`);
  for (const pledge of pledges) put(pledge, `  ✓ ${pledgeLine(pledge)}`);
  return parts;
}

const zoneNote = (zone: Zone): string => (zone === 'other' ? '' : `〔${say(`zone_${zone}`)}〕`);
const days = (range: DateRange | undefined): string | undefined =>
  range && `${range.start} 至 ${range.end}`;
