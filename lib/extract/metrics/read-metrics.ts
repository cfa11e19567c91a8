import type { Quote, Span } from '../../model/span';
import type { Candidate, RefinedMetric, Trace } from '../candidate';
import type { ReadingDocument } from '../document';
import { isStop, runThrough, type Steps } from '../steps';
import { readIndicators } from './indicator/indicator';
import { readKind } from './kind';
import { readLead, type Lead } from './words-before';
import { MOVED_TO } from './movement';
import { readPeriod, timesOf, type TimeSpan } from './period';
import { readSentence, type Place, type SentenceReading, type Stretch } from './sentence-reading';
import { levelOf } from './related-level';
import { readStatus } from './status/status';
import { signed } from './sign';
import type { Understood } from './understood';
import { readTableMeaning } from './table-meaning';
import { rowAt, tableRowsOf } from '../tables/table-rows';

/**
 * What each quantity means: kind, sign, status, indicator, period, basis and the level it speaks of. `candidates` are in
 * text order and do not overlap; the answer has one metric for each, in their order. `同比下降|12%|` becomes a change of
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
  let carried: { readonly paragraph: number; readonly name: Span | undefined } | undefined;
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
    const reading = readSentence(document, stretch);
    const row = rowAt(rows, sentence.start) ?? rowAt(rows, group[0]?.start ?? sentence.start);
    const items = understand(reading);
    const names = readIndicators(reading, items, carried?.paragraph === sentence.paragraph ? carried.name : undefined);
    const start = metrics.length;
    const times = timesOf(reading);
    items.forEach((item, order) => {
      const metric =
        (row && readTableMeaning(document, item.place.candidate, row)) ??
        refined(reading, item, { name: names[order], times, goals });
      const relatesTo = levelOf(metric, metrics, start, countBehind(reading.text, items, order));
      metrics.push(relatesTo ? { ...metric, relatesTo } : metric);
    });
    carried = { paragraph: sentence.paragraph, name: names.findLast((name) => name !== undefined) };
  }
  if (trace)
    metrics.forEach((metric) =>
      trace({
        start: metric.start,
        end: metric.end,
        stage: 'refiner',
        name: 'meaning',
        verdict: 'kept',
        reason: describe(metric),
      }),
    );
  return metrics;
}

/** `、主体工程的|50%`: the next part of a construction behind one whose progress was told. */
const PART = /(?:工程|工程量|目标|任务|计划|指标|预算|进度)的?$/;
const AGAIN = /^[、,并且或]*(?:力争|争取|确保|努力)(?:达到)?$/;

/** `增长6%左右,力争|6.5%|`: the same change, aimed higher. */
function isAgain(text: string, before: Place, place: Place, lead: Lead): boolean {
  const { candidate } = place;
  if (candidate.form !== before.candidate.form || lead.direction !== undefined) return false;
  return candidate.start - before.candidate.end <= 8 && AGAIN.test(text.slice(before.candidate.end, candidate.start));
}

/** `由|85%|提高到|92%`: what the second says is what the first said. */
function hasMovedTo(text: string, before: Place, { candidate }: Place): boolean {
  return candidate.form === before.candidate.form && MOVED_TO.test(text.slice(before.candidate.end, candidate.start));
}

/** Between the quantities of one run. */
const PARTED = /^ ?(?:[、和及与]|以及) ?$/;
const JOINT = /^[、和及与,或 ]*(?:以及)?$/;

/** Of an endless line so many quantities, and so much text before each, are read at once. */
const MOST_QUANTITIES = 48;
const WIDEST_GAP = 600;

/** The quantities from index `first` on that stand in one sentence, with the text around them. */
function stretchFrom(document: ReadingDocument, candidates: readonly Candidate[], first: number): Stretch | undefined {
  const head = candidates[first];
  const sentence = head && document.sentences[head.sentence];
  if (!head || !sentence) return undefined;
  let end = first + 1;
  for (; end < candidates.length && end - first < MOST_QUANTITIES; end += 1) {
    const candidate = candidates[end];
    if (candidate?.sentence !== head.sentence || candidate.start - (candidates[end - 1]?.end ?? 0) > WIDEST_GAP) break;
  }
  const before = candidates[first - 1];
  const after = candidates[end];
  const last = candidates[end - 1] ?? head;
  return {
    sentence,
    candidates: candidates.slice(first, end),
    start: Math.max(sentence.start, head.start - WIDEST_GAP, before?.sentence === head.sentence ? before.end : 0),
    end: Math.min(sentence.end, last.end + WIDEST_GAP, after?.sentence === head.sentence ? after.start : sentence.end),
  };
}

/** Reads lead and kind of every quantity; one that only a joint parts from the one before shares its words (`增长6%和8%`). */
function understand(reading: SentenceReading): Understood[] {
  const items: Understood[] = [];
  for (const place of reading.places) {
    const { candidate } = place;
    const own = readLead(reading.text, place.floor, candidate.start);
    const before = items[items.length - 1];
    const joined =
      before &&
      place.floor === before.place.candidate.end &&
      JOINT.test(reading.text.slice(place.floor, candidate.start));
    const again = before !== undefined && before.kind === 'change' && isAgain(reading.text, before.place, place, own);
    const lead: Lead = joined || again ? { ...before.lead, start: own.start } : own;
    const hasMoved = before?.lead.from === true && hasMovedTo(reading.text, before.place, place);
    const kind = hasMoved ? before.kind : readKind(reading.text, place, lead);
    const finished = before?.kind === 'progress' && kind === 'share' && place.floor === before.place.candidate.end;
    items.push({
      place,
      lead,
      kind: finished && (joined || PART.test(reading.text.slice(place.floor, candidate.start))) ? 'progress' : kind,
    });
  }
  return items;
}

/** How many quantities follow this one in its run, with nothing but joints between: 1 for `|6%|、8%`. */
function countBehind(text: string, items: readonly Understood[], order: number): number {
  let count = 0;
  for (let index = order + 1; index < items.length; index += 1) {
    const before = items[index - 1]?.place.candidate;
    const here = items[index]?.place.candidate;
    if (!before || !here || !PARTED.test(text.slice(before.end, here.start))) break;
    count += 1;
  }
  return count;
}

/** What the sentence and the document say of a quantity besides its own words. */
interface Surroundings {
  readonly name: Span | undefined;
  readonly times: readonly TimeSpan[];
  readonly goals: readonly Span[];
}

const isInside = (spans: readonly Span[], at: number): boolean =>
  spans.some((span) => at >= span.start && at < span.end);

function refined(reading: SentenceReading, item: Understood, { name, times, goals }: Surroundings): RefinedMetric {
  const { place, lead, kind } = item;
  const indicator = name && quote(reading.document.source, name);
  const period = readPeriod(reading, place, times);
  return {
    ...signed(reading.text, item),
    kind,
    status: readStatus(reading, place, lead, { inGoals: isInside(goals, place.candidate.start), period }),
    indicator,
    period,
    basis: lead.basis,
  };
}

const quote = (source: string, span: Span): Quote => ({ ...span, text: source.slice(span.start, span.end) });

const describe = (metric: RefinedMetric): string =>
  [metric.kind, metric.status, metric.value, metric.indicator?.text, metric.period?.text, metric.basis]
    .filter((part) => part !== undefined)
    .join(' ');
