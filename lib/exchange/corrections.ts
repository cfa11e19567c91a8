import { dueDayOf } from '../model/due';
import type { Metric, Pledge } from '../model/extraction';
import { GOLD_FORMAT, GOLD_VERSION } from '../model/gold';
import type { GoldField, GoldMetric, GoldSentence, GoldText } from '../model/gold';
import type { Quote, Span } from '../model/span';
import { matchOf } from './entries';
import type { ExportedReport } from './report';

/**
 * The reader's corrections of some reports in the format of the labelled corpus, as JSON: what they
 * said, where, and what was read otherwise. Those in doubt, whose words changed, are left out, and
 * so are reports without any.
 */
export function correctionsFile(
  reports: readonly ExportedReport[],
  { withText }: { readonly withText: boolean },
): string {
  const texts = reports.flatMap((report) => goldText(report, withText) ?? []);
  return `${JSON.stringify({ format: GOLD_FORMAT, version: GOLD_VERSION, texts }, undefined, 1)}\n`;
}

/** What was corrected in one report; `undefined` where nothing was. */
export function goldText(report: ExportedReport, withText: boolean): GoldText | undefined {
  const metrics = report.metrics.flatMap((metric) => goldMetric(metric) ?? []);
  const pledges = report.pledges.flatMap((pledge) => goldPledge(pledge) ?? []);
  const absent = refused(report, 'not-metric');
  const denied = refused(report, 'not-pledge').map((quote): GoldSentence => ({
    ...quote,
    zone: zoneAt(report, quote),
    pledge: 'no',
    corrected: [],
  }));
  const sentences = [...pledges, ...denied].sort(inOrder);
  const spans = [...report.metrics, ...report.pledges].flatMap(({ start, end, corrected }) =>
    isSaid(corrected) ? [{ start, end }, ...(corrected.original ? [corrected.original] : [])] : [],
  );
  const scope = united([...spans, ...absent, ...denied]);
  if (scope.length === 0) return undefined;
  const { url, id, title, textHash } = report.report;
  return {
    source: url || id,
    title,
    textHash,
    scope,
    sentences,
    metrics,
    absent,
    ...(withText && report.text !== undefined && { text: report.text }),
  };
}

/** Those in doubt are no labels. */
const isSaid = (
  corrected: Metric['corrected'] | Pledge['corrected'],
): corrected is NonNullable<Metric['corrected'] | Pledge['corrected']> =>
  corrected !== undefined && corrected.state !== 'doubtful';

function goldMetric(metric: Metric): GoldMetric | undefined {
  const { start, end, text, value, range, unit, bound, kind, status, corrected } = metric;
  if (!isSaid(corrected)) return undefined;
  const labels = {
    ...{ value: value ?? null, unit, bound, kind, status },
    ...(range && { range }),
    ...(metric.indicator && { indicator: metric.indicator.text }),
    ...(metric.period && { period: metric.period.text }),
    ...(metric.scope !== undefined && { scope: metric.scope }),
  };
  return { start, end, text, ...labels, corrected: changedFields(metric, corrected.original) };
}

function changedFields(metric: Metric, original: Metric | undefined): readonly GoldField[] {
  if (original === undefined) return ['span', 'value', 'unit', 'status'];
  const is = (
    [
      ['span', `${metric.start}:${metric.end}`, `${original.start}:${original.end}`],
      ['value', `${metric.value} ${metric.range?.[1]}`, `${original.value} ${original.range?.[1]}`],
      ['unit', metric.unit, original.unit],
      ['bound', metric.bound, original.bound],
      ['kind', metric.kind, original.kind],
      ['status', metric.status, original.status],
      ['indicator', metric.indicator?.text, original.indicator?.text],
      ['period', metric.period?.text, original.period?.text],
      ['scope', metric.scope, original.scope],
    ] as const
  ).filter(([, now, was]) => now !== was);
  return is.map(([field]) => field);
}

function goldPledge(pledge: Pledge): GoldSentence | undefined {
  const {
    start,
    end,
    text,
    zone,
    specificity: spec,
    strength,
    deadline,
    topic,
    corrected,
  } = pledge;
  if (!isSaid(corrected)) return undefined;
  const due = dueDayOf(pledge);
  return {
    ...{ start, end, text, zone, pledge: 'yes', spec, strength },
    ...(deadline && { deadline: deadline.text }),
    ...(due !== undefined && { due }),
    ...(topic && { topic }),
    corrected: changedPledge(pledge, corrected.original),
  };
}

function changedPledge(pledge: Pledge, original: Pledge | undefined): readonly GoldField[] {
  if (original === undefined) return ['spec', 'strength'];
  const is = (
    [
      ['span', `${pledge.start}:${pledge.end}`, `${original.start}:${original.end}`],
      ['spec', pledge.specificity, original.specificity],
      ['strength', pledge.strength, original.strength],
      ['deadline', pledge.deadline?.text, original.deadline?.text],
      ['due', dueDayOf(pledge), dueDayOf(original)],
      ['topic', pledge.topic, original.topic],
    ] as const
  ).filter(([, now, was]) => now !== was);
  return is.map(([field]) => field);
}

function refused(report: ExportedReport, is: 'not-metric' | 'not-pledge'): readonly Quote[] {
  return report.annotations
    .flatMap((annotation): readonly Quote[] => {
      if (annotation.correction?.is !== is) return [];
      const { outcome, start, end, found, reversed } = matchOf(annotation, report) ?? {};
      if (start === undefined || end === undefined) return [];
      if (outcome === 'number-changed' || reversed === true) return [];
      return [{ start, end, text: found ?? annotation.target.quote.exact }];
    })
    .sort(inOrder);
}

const zoneAt = ({ sections }: ExportedReport, { start }: Span) =>
  sections.findLast((one) => one.start <= start && start < one.end)?.zone ?? ('other' as const);

const inOrder = (a: Span, b: Span): number => a.start - b.start || a.end - b.end;

/** Spans that touch are one. */
function united(spans: readonly Span[]): readonly (readonly [number, number])[] {
  const all: [number, number][] = [];
  for (const { start, end } of [...spans].sort(inOrder)) {
    const last = all.at(-1);
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end);
    else all.push([start, end]);
  }
  return all;
}
