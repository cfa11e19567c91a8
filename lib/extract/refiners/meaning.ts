import type { Quote, Span } from '../../model/span';
import type { Candidate, RefinedMetric, Trace } from '../candidate';
import type { ReadingDocument } from '../document';
import { readIndicators, type Understood } from './indicator';
import { readKind } from './kind';
import { readLead, type Lead } from './lead';
import { readPeriod, timesOf, type TimeSpan } from './period';
import { readSentence, type SentenceReading } from './reading';
import { levelOf } from './relation';
import { readStatus } from './status';
import { signed } from './sign';

/**
 * What each quantity means: kind, sign, status, indicator, period, basis and the level it speaks of. `candidates` are in
 * text order and do not overlap; the answer has one metric for each, in their order. `同比下降|12%|` becomes a change of
 * -12, basis `year-on-year`, that relates to the level named before it.
 */
export function refineMeaning(document: ReadingDocument, candidates: readonly Candidate[], trace?: Trace): RefinedMetric[] {
  const metrics: RefinedMetric[] = [];
  let carried: { readonly paragraph: number; readonly name: Span | undefined } | undefined;
  for (let first = 0; first < candidates.length; ) {
    const index = candidates[first]?.sentence ?? -1;
    let end = first + 1;
    while (candidates[end]?.sentence === index) end += 1;
    const group = candidates.slice(first, end);
    first = end;
    const sentence = document.sentences[index];
    if (!sentence) {
      metrics.push(...group);
      continue;
    }
    const reading = readSentence(document, sentence, group);
    const items = understand(reading);
    const names = readIndicators(reading, items, carried?.paragraph === sentence.paragraph ? carried.name : undefined);
    const start = metrics.length;
    const times = timesOf(reading);
    items.forEach((item, order) => {
      const metric = refined(reading, item, names[order], times);
      const relatesTo = levelOf(metric, metrics, start);
      metrics.push(relatesTo ? { ...metric, relatesTo } : metric);
    });
    carried = { paragraph: sentence.paragraph, name: names.findLast((name) => name !== undefined) };
  }
  if (trace) metrics.forEach((metric) => trace({ start: metric.start, end: metric.end, stage: 'refiner', name: 'meaning', verdict: 'kept', reason: describe(metric) }));
  return metrics;
}

const JOINT = /^[、和及与,或 ]*(?:以及)?$/;

/** Reads lead and kind of every quantity; one that only a joint parts from the one before shares its words (`增长6%和8%`). */
function understand(reading: SentenceReading): Understood[] {
  const items: Understood[] = [];
  for (const place of reading.places) {
    const { candidate } = place;
    const own = readLead(reading.text, place.floor, candidate.start);
    const before = items[items.length - 1];
    const joined = before && place.floor === before.place.candidate.end && JOINT.test(reading.text.slice(place.floor, candidate.start));
    const lead: Lead = joined ? { ...before.lead, start: own.start } : own;
    items.push({ place, lead, kind: readKind(reading.text, place, lead) });
  }
  return items;
}

function refined(reading: SentenceReading, item: Understood, name: Span | undefined, times: readonly TimeSpan[]): RefinedMetric {
  const { place, lead, kind } = item;
  const indicator = name && quote(reading.document.source, name);
  return {
    ...signed(place.candidate, kind, lead, reading.text, place),
    kind,
    status: readStatus(reading, place, lead),
    indicator,
    period: readPeriod(reading, place, times),
    basis: lead.basis,
  };
}

const quote = (source: string, span: Span): Quote => ({ ...span, text: source.slice(span.start, span.end) });

const describe = (metric: RefinedMetric): string =>
  [metric.kind, metric.status, metric.value, metric.indicator?.text, metric.period?.text, metric.basis].filter((part) => part !== undefined).join(' ');
