import type { Due, Extraction, ExtractionContext, Metric, Pledge } from '../model/extraction';
import type { Verdict } from '../model/page';
import type { Quote, Span } from '../model/span';
import { readingText, sourceSpan } from '../text/reading';
import type { ReadingText } from '../text/reading';
import type { RefinedMetric, Trace } from './candidate';
import { pledgeSteps } from './pledges/find-pledges';
import { readProfile } from './profile/index';
import { quantitySteps } from './quantities/find-quantities';
import { meaningSteps } from './metrics/read-metrics';
import { isStop, runInSlices, runThrough } from './steps';
import type { Slicing, Steps } from './steps';
import { documentSteps } from './structure/index';
import { dueOf } from './times/due';
import { reportTimes, whenOf } from './times/when';
import type { ReportTimes } from './times/when';
import { EXTRACTOR_VERSION } from './version';

/** What may be told to `extract` besides the text and its context. */
export interface ExtractOptions {
  /** The detector's verdict on the page. */
  readonly verdict?: Verdict;
  /** Hears of every candidate and what became of it; offsets are into the reading text. */
  readonly trace?: Trace;
}

/**
 * Everything that the report states and promises. `text` is the flat text as shown, untouched;
 * every offset of the answer is into it, and `text.slice(start, end) === result.text`. Never throws
 * on any text; the empty text answers empty lists.
 */
export const extract = (
  text: string,
  context: ExtractionContext = {},
  options: ExtractOptions = {},
): Extraction => runThrough(extractSteps(text, context, options));

/**
 * The same answer, but whoever else waits for this thread gets a turn every thirty milliseconds or
 * so: a report of ten million characters takes seconds. Three passes over the text are not divided;
 * each takes a twentieth of the whole at most.
 */
export const extractInSlices = (
  text: string,
  context: ExtractionContext,
  options: ExtractOptions,
  slicing: Slicing,
): Promise<Extraction> => runInSlices(extractSteps(text, context, options), slicing);

function* extractSteps(
  text: string,
  context: ExtractionContext,
  options: ExtractOptions,
): Steps<Extraction> {
  const reading = readingText(text);
  yield;
  const document = yield* documentSteps(reading.text, onReading(context, reading));
  const quantities = yield* quantitySteps(document, options.trace);
  const refined = yield* meaningSteps(document, quantities, options.trace);
  const toSpan = (span: Span): Span => sourceSpan(reading, span);
  const toQuote = (span: Span): Quote => {
    const { start, end } = toSpan(span);
    return { start, end, text: text.slice(start, end) };
  };
  const report = readProfile(document, options.verdict);
  yield;
  const found = yield* pledgeSteps(document, refined, options.trace);
  yield;
  const times = reportTimes(document, report, found);
  const metrics = yield* metricSteps(times, refined, toQuote);
  const pledges = found.map((pledge) => onSource(pledge, toQuote(pledge), dueOf(times, pledge)));
  yield;
  return {
    extractor: EXTRACTOR_VERSION,
    report,
    sections: document.sections.map((section) => ({ ...section, ...toSpan(section) })),
    metrics,
    pledges,
  };
}

/**
 * A pledge with its place in the text as shown and its day; written out, since spreads take several
 * times as long.
 */
function onSource(pledge: Pledge, { start, end, text }: Quote, due: Due | undefined): Pledge {
  const { specificity, strength, deadline, targets, topic, section, zone, rule } = pledge;
  return {
    start,
    end,
    text,
    specificity,
    strength,
    deadline,
    targets,
    topic,
    section,
    zone,
    rule,
    due,
  };
}

/** Table rows come with offsets into the text as shown. */
function onReading(context: ExtractionContext, reading: ReadingText): ExtractionContext {
  if (!context.tables) return context;
  const move = ({ start, end }: Span): Span => ({
    start: reading.toReading(start),
    end: reading.toReading(end),
  });
  return {
    ...context,
    tables: context.tables.map((row) => ({ ...row, ...move(row), cells: row.cells.map(move) })),
  };
}

function placesOf<T>(items: readonly T[]): ReadonlyMap<T, number> {
  const places = new Map<T, number>();
  for (let place = 0; place < items.length; place += 1) {
    const item = items[place];
    if (item !== undefined) places.set(item, place);
  }
  return places;
}

function* metricSteps(
  times: ReportTimes,
  refined: readonly RefinedMetric[],
  toQuote: (span: Span) => Quote,
): Steps<Metric[]> {
  let indexes: ReadonlyMap<RefinedMetric, number> | undefined;
  /** Few metrics speak of another one. */
  const indexOf = (metric: RefinedMetric): number | undefined => {
    indexes ??= placesOf(refined);
    return indexes.get(metric);
  };
  const metrics: Metric[] = [];
  for (const metric of refined) {
    if (isStop(metrics.length)) yield;
    const sentence = times.document.sentences[metric.sentence];
    const { start, end, text } = toQuote(metric);
    const { value, range, unit, bound, rule, period, basis } = metric;
    metrics.push({
      start,
      end,
      text,
      value,
      range,
      unit,
      bound,
      kind: metric.kind ?? 'level',
      status: metric.status ?? 'actual',
      indicator: metric.indicator && toQuote(metric.indicator),
      period,
      when: whenOf(times, metric),
      basis,
      relatesTo: metric.relatesTo && indexOf(metric.relatesTo),
      section: sentence && sentence.section >= 0 ? sentence.section : undefined,
      zone: sentence?.zone ?? 'other',
      rule,
    });
  }
  return metrics;
}
