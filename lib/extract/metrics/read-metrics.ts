import { unitSet } from '../../text/unit-set';
import type { MetricStatus } from '../../model/extraction';
import type { Quote, Span } from '../../model/span';
import type { Decided } from '../../model/why';
import type { Candidate, RefinedMetric, Trace, TraceStep } from '../candidate';
import type { ReadingDocument, Sentence } from '../document';
import { isStop, runThrough } from '../steps';
import type { Steps } from '../steps';
import { readIndicators } from './indicator/indicator';
import type { IndicatorDecision } from './indicator/indicator';
import { readPeriod, timesOf } from './period';
import type { TimeSpan } from './period';
import { countBehind, readQuantities } from './read-quantities';
import type { ReadQuantity } from './read-quantities';
import { readSentence } from './sentence-reading';
import type { SentenceReading } from './sentence-reading';
import { levelOf } from './related-level';
import { readSign, signed } from './sign';
import { readStatus } from './status/status';
import { stretchFrom } from './stretch';
import { columnStatus, readTableMeaning } from './table-meaning';
import { rowAt, tableRowsOf } from '../tables/table-rows';

const NAMELESS: IndicatorDecision = { value: undefined, because: 'nothing-named' };

/**
 * What each quantity means: kind, sign, status, indicator, period, basis and the level it speaks
 * of. `candidates` are in text order and do not overlap; the answer has one metric for each, in
 * their order. `同比下降|12%|` becomes a change of
 * -12, basis `year-on-year`, that relates to the level named before it.
 */
export const refineMeaning = (
  document: ReadingDocument,
  candidates: readonly Candidate[],
  trace?: Trace,
): RefinedMetric[] => runThrough(meaningSteps(document, candidates, trace));

/** The same in steps. */
export function* meaningSteps(
  document: ReadingDocument,
  candidates: readonly Candidate[],
  trace?: Trace,
): Steps<RefinedMetric[]> {
  const metrics: RefinedMetric[] = [];
  const rows = tableRowsOf(document);
  const goals = document.special.filter((span) => span.kind === 'goals');
  let carried: Carried | undefined;
  let read = 0;
  for (let first = 0; first < candidates.length;) {
    if (isStop((read += 1))) yield;
    const stretch = stretchFrom(document, candidates, first);
    if (!stretch) {
      metrics.push(...candidates.slice(first, (first += 1)));
      continue;
    }
    const { sentence, candidates: group } = stretch;
    first += group.length;
    const row = rowAt(rows, sentence.start) ?? rowAt(rows, group[0]?.start ?? sentence.start);
    const reading = readSentence(document, stretch, row);
    const items = readQuantities(reading);
    const names = readIndicators(reading, items, carriedTo(document.text, sentence, carried));
    const start = metrics.length;
    const times = timesOf(reading);
    items.forEach((item, order) => {
      const metric =
        (row && readTableMeaning(document, item.place.candidate, row)) ??
        refined(reading, item, {
          name: names[order] ?? NAMELESS,
          times,
          goals,
          column: row && columnStatus(row, item.place.candidate),
          aheadBefore: order > 0 && metrics[metrics.length - 1]?.status === 'target',
          trace,
        });
      const relatesTo = levelOf(metric, metrics, start, countBehind(reading.text, items, order));
      metrics.push(relatesTo ? { ...metric, relatesTo } : metric);
      trace?.({ ...stepOf(metric), name: 'meaning', reason: describe(metric) });
    });
    carried = {
      paragraph: sentence.paragraph,
      name: names.findLast(({ value }) => value !== undefined)?.value,
      head: isPart(document.text, sentence)
        ? carried?.head
        : names.find(({ value }) => value !== undefined)?.value,
    };
  }
  return metrics;
}

/** What the sentence before spoke of. */
interface Carried {
  readonly paragraph: number;
  /** The last name of it. */
  readonly name: Span | undefined;
  /** The first name of the last sentence that spoke of a whole and not of its parts. */
  readonly head: Span | undefined;
}

/** `分产业看,…`, `其中,…`: the parts of what was told before. */
const PART = /^ *(?:其中|[分按从][^,;。]{1,8}[看分][,:])/;
const BY_TIME = /^ *(?:分|从各|从分|逐)(?:季度?|月份?|年度?)看?[,:]/;
const PART_UNITS = 16;
const OPENS_PART = unitSet('其分按从逐 ');

const isPart = (text: string, { start }: Span): boolean =>
  text.charAt(start - 1) === ';' ||
  (OPENS_PART.has(text, start) && PART.test(text.slice(start, start + PART_UNITS)));

/** `生产总值…。分产业看,…。分季度看,一季度增长|5%|` is of the whole again, in a new paragraph too. */
function carriedTo(
  text: string,
  { start, paragraph }: Sentence,
  carried: Carried | undefined,
): Span | undefined {
  if (OPENS_PART.has(text, start) && BY_TIME.test(text.slice(start, start + PART_UNITS)))
    return carried?.head;
  return carried?.paragraph === paragraph ? carried.name : undefined;
}

/** What the sentence and the document say of a quantity besides its own words. */
interface Surroundings {
  readonly name: IndicatorDecision;
  readonly times: readonly TimeSpan[];
  readonly goals: readonly Span[];
  readonly column: MetricStatus | undefined;
  readonly aheadBefore: boolean;
  readonly trace: Trace | undefined;
}

const isInside = (spans: readonly Span[], at: number): boolean =>
  spans.some((span) => at >= span.start && at < span.end);

function refined(
  reading: SentenceReading,
  item: ReadQuantity,
  surroundings: Surroundings,
): RefinedMetric {
  const { times, goals, column, aheadBefore, trace } = surroundings;
  const { place, lead, kind, because } = item;
  const { candidate } = place;
  const { value: span, because: nameBecause } = surroundings.name;
  const indicator = span && quote(reading.document.source, span);
  const period = readPeriod(reading, place, times);
  const sign = readSign(reading.text, item);
  const status = readStatus(reading, place, lead, {
    inGoals: isInside(goals, candidate.start),
    period,
    column,
    aheadBefore,
  });
  if (trace) {
    const decisions: readonly Decided[] = [
      { of: 'kind', value: kind, because },
      { of: 'sign', ...sign },
      { of: 'status', ...status },
      { of: 'indicator', value: indicator?.text, because: nameBecause },
    ];
    for (const decided of decisions) {
      const reason = `${decided.value ?? 'none'}: ${decided.because}`;
      trace({ ...stepOf(candidate), name: decided.of, reason, decisions: [decided] });
    }
  }
  return {
    ...signed(candidate, sign.value),
    kind,
    status: status.value,
    indicator,
    period,
    basis: lead.basis,
  };
}

const stepOf = ({ start, end }: Span): Pick<TraceStep, 'start' | 'end' | 'stage' | 'verdict'> => ({
  start,
  end,
  stage: 'refiner',
  verdict: 'kept',
});

const quote = (source: string, span: Span): Quote => ({
  ...span,
  text: source.slice(span.start, span.end),
});

const describe = (metric: RefinedMetric): string =>
  [
    metric.kind,
    metric.status,
    metric.value,
    metric.indicator?.text,
    metric.period?.text,
    metric.basis,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
