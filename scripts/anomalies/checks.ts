import type { Extraction, Metric } from '../../lib/model/extraction';
import type { Paper } from './papers';

/** What looks wrong in one reading: a word for each place where it does. */
export type Check = (reading: Extraction, paper: Paper) => readonly string[];

const TITLE = /报告|总结|公报|汇报|要点|计划|工作/;
const MOST_TITLE = 60;
const REGION = /^[\u4e00-\u9fff]{2,16}(?:[省市县区旗州盟镇乡]|地区|街道)$/;
const ODD_REGION = /季度|[上下]半年|^[月年]|^日.{0,8}[省州]|全[市县区省]|代表大会|[的在]/;
/** How predicates begin and end that are no name of what is measured. */
const VERB =
  /^(?:[了要将使]|达到|增长|下降|完成|实现|超过|提高到)|(?:达到|增长|下降|超过|提高|突破|实现|降至|升至)$/;
const PERCENT = '%';
const MOST_SHARE = 100;
const MOST_CHANGE = 2_000;
/** 万亿 of yuan and more than there are people. */
const MOST_AMOUNT = 1e15;

const when = (holds: boolean, word: string): readonly string[] => (holds ? [word] : []);
const startYear = (reading: Extraction): number =>
  Number(reading.report.planPeriod?.start.slice(0, 4));

const isOutOfRange = ({ value, unit, kind }: Metric): boolean => {
  if (value === undefined) return false;
  if (Math.abs(value) > MOST_AMOUNT) return true;
  if (unit !== PERCENT) return kind !== 'change' && value < 0 && kind !== 'level';
  return kind === 'share' ? value < 0 || value > MOST_SHARE * 10 : Math.abs(value) > MOST_CHANGE;
};

/** By the name of the row that counts them. */
export const CHECKS: Readonly<Record<string, Check>> = {
  'no issuer': ({ report }) => when(report.issuer === undefined, report.title ?? '—'),
  'wrong issuer': ({ report: { issuer } }, { issuers }) =>
    when(issuer !== undefined && !issuers.includes(issuer), issuer ?? ''),
  'no level': ({ report }) => when(report.level === undefined, report.title ?? '—'),
  'wrong level': ({ report: { level } }, paper) =>
    when(level !== undefined && level !== paper.level, level ?? ''),
  'not a government work report': ({ report: { documentType } }) =>
    when(documentType !== 'government-work-report', documentType),
  'no review': ({ report }) => when(report.reviewPeriod === undefined, report.title ?? '—'),
  'no plan': ({ report }) => when(report.planPeriod === undefined, report.title ?? '—'),
  'no pledges': ({ pledges }) => when(pledges.length === 0, '0'),
  'plan year is not the file’s': (reading, { years }) =>
    when(
      reading.report.planPeriod !== undefined && !years.includes(startYear(reading)),
      String(startYear(reading)),
    ),
  'plan does not follow the review': ({ report: { reviewPeriod, planPeriod } }) =>
    when(
      reviewPeriod !== undefined &&
        planPeriod !== undefined &&
        reviewPeriod.end >= planPeriod.start,
      `${reviewPeriod?.end} ${planPeriod?.start}`,
    ),
  'title that is none': ({ report: { title } }) =>
    when(
      title === undefined || !TITLE.test(title.replaceAll(' ', '')) || title.length > MOST_TITLE,
      title ?? '—',
    ),
  'region with odd characters': ({ report: { region = [] } }) =>
    region.filter((name) => !REGION.test(name) || ODD_REGION.test(name)),
  'indicator of one character': ({ metrics }) =>
    metrics.flatMap(({ indicator }) => when(indicator?.text.length === 1, indicator?.text ?? '')),
  'indicator with a verb': ({ metrics }) =>
    metrics.flatMap(({ indicator }) =>
      when(VERB.test(indicator?.text ?? ''), indicator?.text ?? ''),
    ),
  'value out of any range': ({ metrics }) => metrics.filter(isOutOfRange).map(({ text }) => text),
};
