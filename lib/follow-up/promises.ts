import type { Metric, Pledge } from '../model/extraction';
import type { Span } from '../model/span';
import { trimSpan } from '../text/sentences';
import type { Clause, PreparedReport } from './prepared';

/** What is followed: a target in figures, or something to be done. */
export interface Followed {
  readonly span: Span;
  readonly clause: Clause;
  /** Index in the report's pledges. */
  readonly pledge?: number;
  /** Index in the report's metrics, of a target in figures. */
  readonly metric?: number;
}

/** Says why, by what or for whom; what is to be done stands in another clause. */
const NO_PROMISE =
  /^(?:根据|针对|按照|围绕|面对|鉴于|为了|随着|由于|坚持以|以.{1,12}为(?:抓手|重点|目标|导向|引领|契机|核心|主线))|^(?:今年|当前|同时|其中|各位代表|新的一年|第[一二三四五六七八九十])$|(?:目标|任务|要求|思路|原则)(?:建议)?[是为]$|^在.{2,16}(?:的同时|基础上|前提下)$|面临(?:着|的|很多|诸多)/;
/** （四） 1. ** 一是: what a clause is numbered by. */
const ITEM =
  /^(?:[*\s]|[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3})(?:[)）.．、](?!\d)|是(?=[^\d一二三四五六七八九十])))+/;

/** The promises of a report's plan by clause, in text order; one for each target in figures. */
export function promisesOf(report: PreparedReport): Followed[] {
  const { pledges, metrics } = report.extraction;
  let pledge = 0;
  return report.clauses.flatMap((clause): Followed[] => {
    while (pledge < pledges.length && (pledges[pledge]?.end ?? 0) <= clause.start) pledge += 1;
    const around = pledges[pledge];
    const at = isAround(around, clause) ? pledge : undefined;
    const isAhead =
      at !== undefined && !LOOKS_BACK.test(clause.text) && !BY_EXAMPLE.test(clause.text);
    const targets = clause.metrics.filter(
      (index) =>
        !isPartOfName(metrics[index], report.text) &&
        (isTarget(metrics[index]) || (isAhead && isAmountToCome(metrics[index], report))),
    );
    if (targets.length > 0 && clause.zone === 'plan')
      return targetSpans(report, clause, targets).map(([metric, span]) => ({
        span,
        clause,
        pledge: at,
        metric,
      }));
    if (at === undefined || around?.zone !== 'plan' || clause.isHeading) return [];
    if (NO_PROMISE.test(clause.text)) return [];
    const start =
      clause.start + (ITEM.exec(report.text.slice(clause.start, clause.end))?.[0].length ?? 0);
    return start < clause.end ? [{ span: { start, end: clause.end }, clause, pledge: at }] : [];
  });
}

const isAround = (pledge: Pledge | undefined, { start, end }: Span): boolean =>
  pledge !== undefined && pledge.start <= start && end <= pledge.end;

const isTarget = (metric: Metric | undefined): boolean =>
  metric !== undefined &&
  metric.status === 'target' &&
  (metric.value !== undefined || metric.range !== undefined);

const NUMBERS_A_NAME = /^(?:期(?=.{0,8}(?:扩建|工程|项目|建设))|桥|环)/;
const SIZES = /^(?:吨|千瓦|千瓦时|兆瓦|立方米|吉瓦|伏)$/;
const WORK_OF_SIZE = /^[^，。；;、]{0,16}(?:项目|生产线|机组|装置|电站|电厂)/;

/** Whether a number names a work or says how large it is: `二期工程`, `30万吨制糖项目`. */
function isPartOfName(metric: Metric | undefined, text: string): boolean {
  if (metric === undefined) return false;
  const after = text.slice(metric.end, metric.end + 24);
  if (NUMBERS_A_NAME.test(text.slice(metric.end - metric.unit.length, metric.end + 12)))
    return true;
  return SIZES.test(metric.unit) && WORK_OF_SIZE.test(after);
}

/** Says how things stand, or what was. */
const LOOKS_BACK = /去年|上年|已经?|目前|现有|以来|同比|了|累计|现行/;
/** So many works by example: their names are looked for, not their number. */
const BY_EXAMPLE = /等\d+[个项家所座坐条处件]/;

/** An amount that a promise names without a word of aiming at it: `关停小窑炉30座`. */
const isAmountToCome = (metric: Metric | undefined, { extraction }: PreparedReport): boolean =>
  metric !== undefined &&
  metric.status === 'actual' &&
  metric.value !== undefined &&
  metric.indicator !== undefined &&
  (metric.kind === 'level' || metric.kind === 'change') &&
  metric.unit !== '年' &&
  (metric.when?.end ?? '') >= (extraction.report.planPeriod?.start ?? '');

const JOINS = /[、及和]/;

/** The part of a clause that each of its targets stands in: `新建学校3所、医院2家` has two. */
function targetSpans(
  { text, extraction: { metrics } }: PreparedReport,
  clause: Clause,
  targets: readonly number[],
): [number, Span][] {
  let start = clause.start + (ITEM.exec(text.slice(clause.start, clause.end))?.[0].length ?? 0);
  return targets.flatMap((index, at): [number, Span][] => {
    const here = metrics[index];
    const next = metrics[targets[at + 1] ?? -1];
    if (here === undefined) return [];
    let end = clause.end;
    if (next !== undefined) {
      const between = text.slice(here.end, next.start);
      const join = JOINS.exec(between)?.index ?? between.length;
      end = join === between.length ? here.end : here.end + join;
    }
    const span = trimSpan(text, start, end) ?? { start: here.start, end: here.end };
    start = JOINS.test(text.charAt(end)) ? end + 1 : end;
    return [[index, span]];
  });
}
