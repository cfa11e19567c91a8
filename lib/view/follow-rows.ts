import { isJudged as isJudgement } from '../model/annotation';
import type { Annotation, Evidence, Status, Subject } from '../model/annotation';
import { dueDayOf } from '../model/due';
import type { Metric, Pledge } from '../model/extraction';
import { OUTCOMES } from '../model/follow-up';
import type { FollowUp, Link, Outcome } from '../model/follow-up';
import type { ReadReport } from '../model/read-report';
import type { Quote, Span } from '../model/span';
import { placeOf } from './entries';
import type { Places } from './entries';

/** The place that a judgement of a promise is written at. */
export interface JudgedPlace extends Span {
  readonly subject: Subject;
}

/** Two reports, and what the second says of what the first promised. */
export interface Followed {
  readonly from: ReadReport;
  readonly to: ReadReport;
  readonly followUp: FollowUp;
}

/** A promise, what the next report says of it, and what the reader thinks of that. */
export interface FollowRow {
  readonly key: string;
  readonly link: Link;
  /** The promise's own words. */
  readonly promise: Quote;
  readonly pledge?: Pledge;
  /** What the next report says, in text order. */
  readonly evidence: readonly Quote[];
  readonly target?: Metric;
  readonly result?: Metric;
  /** ISO 8601 day. */
  readonly due?: string;
  readonly place: JudgedPlace;
  /** What the reader wrote there. */
  readonly annotation?: Annotation;
  /** What the reader wrote of the sentence as a whole, where the promise is a part of it. */
  readonly ofWhole?: Annotation;
  /** What may be taken over; absent where the next report tells too little. */
  readonly suggestion?: Status;
}

/**
 * The judgement that an outcome suggests. Nothing is suggested where no figure is told, or nothing
 * at all: silence is no broken promise.
 */
export function suggestedStatus({ outcome, because }: Link): Status | undefined {
  switch (outcome) {
    case 'met':
    case 'exceeded':
      return 'kept';
    case 'missed':
      return 'broken';
    case 'partly':
      return because === 'under-way' || because === 'promised-again'
        ? 'in-progress'
        : 'partly-kept';
    case 'reported-without-figure':
    case 'not-mentioned':
      return undefined;
  }
}

/** The rows of a follow-up in text order, each with what the reader wrote at its place. */
export function followRows(
  followed: Followed,
  annotations: readonly Annotation[],
  places: Places,
): readonly FollowRow[] {
  const { from, to, followUp } = followed;
  const known = byPlace(annotations, places);
  const shared = sharedPledges(followUp.links);
  return followUp.links.map((link, index): FollowRow => {
    const { pledges, metrics } = from.extraction;
    const pledge = link.pledge === undefined ? undefined : pledges[link.pledge];
    const target = link.target && metrics[link.target.metric];
    const result = link.result && to.extraction.metrics[link.result.metric];
    const isPart = link.pledge === undefined || shared.has(link.pledge);
    const place = judgedPlace(link, { pledge, target, isPart });
    return {
      key: `${index}:${link.from.start}-${link.from.end}`,
      link,
      promise: quoteOf(from.text, link.from),
      pledge,
      evidence: link.to.map((span) => quoteOf(to.text, withName(to.text, span, result))),
      target,
      result,
      due: pledge === undefined ? target?.when?.end : dueDayOf(pledge),
      place,
      annotation: known.get(placeKey(place)),
      ofWhole:
        place.subject === 'pledge' || pledge === undefined
          ? undefined
          : known.get(placeKey({ ...pledge, subject: 'pledge' })),
      suggestion: suggestedStatus(link),
    };
  });
}

/**
 * The words that hold a reported figure, from its indicator on where that stands before them in the
 * same sentence: `增长5.5%` says little without what grew.
 */
function withName(text: string, span: Span, result: Metric | undefined): Span {
  const name = result?.indicator;
  if (result === undefined || name === undefined || name.start >= span.start) return span;
  const isOfIt = span.start <= result.start && result.end <= span.end;
  return isOfIt && !/[。！？\n]/.test(text.slice(name.start, span.start))
    ? { start: name.start, end: span.end }
    : span;
}

/** Pledges that say several things: each is judged by itself. */
function sharedPledges(links: readonly Link[]): ReadonlySet<number> {
  const seen = new Set<number>();
  return new Set(
    links.flatMap(({ pledge }) => {
      if (pledge === undefined || !seen.has(pledge)) {
        if (pledge !== undefined) seen.add(pledge);
        return [];
      }
      return [pledge];
    }),
  );
}

interface Judged {
  readonly pledge: Pledge | undefined;
  readonly target: Metric | undefined;
  /** The sentence says more than this promise. */
  readonly isPart: boolean;
}

/** A whole sentence is judged as a pledge, a figure in it as a target, else the words alone. */
function judgedPlace(link: Link, { pledge, target, isPart }: Judged): JudgedPlace {
  if (pledge !== undefined && !isPart) return { subject: 'pledge', ...spanOf(pledge) };
  if (target !== undefined) return { subject: 'metric', ...spanOf(target) };
  const { from } = link;
  return pledge !== undefined && pledge.start === from.start && pledge.end === from.end
    ? { subject: 'pledge', ...spanOf(pledge) }
    : { subject: 'passage', ...spanOf(from) };
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });

const quoteOf = (text: string, { start, end }: Span): Quote => ({
  start,
  end,
  text: text.slice(start, end),
});

const placeKey = ({ subject, start, end }: JudgedPlace): string => `${subject}:${start}:${end}`;

function byPlace(
  annotations: readonly Annotation[],
  places: Places,
): ReadonlyMap<string, Annotation> {
  return new Map(
    annotations.flatMap((annotation) => {
      const match = placeOf(annotation, places);
      if (match?.start === undefined || match.end === undefined) return [];
      const { subject } = annotation;
      return [[placeKey({ subject, start: match.start, end: match.end }), annotation] as const];
    }),
  );
}

/** How many promises came to what, and what of that is told in figures. */
export interface FollowCounts {
  readonly total: number;
  readonly by: Readonly<Record<Outcome, number>>;
  /** Promises of which the next report says anything. */
  readonly told: number;
  /** Those whose figure is held against a reported one, and how many of them reached it. */
  readonly compared: number;
  readonly reached: number;
  /** Those that the reader has judged. */
  readonly judged: number;
}

/** Counts rows. */
export function followCounts(rows: readonly FollowRow[]): FollowCounts {
  const by = countsOf(rows);
  const compared = rows.filter(({ link }) => link.target && link.result);
  return {
    total: rows.length,
    by,
    told: rows.length - by['not-mentioned'],
    compared: compared.length,
    reached: compared.filter(({ link: { outcome } }) => outcome === 'met' || outcome === 'exceeded')
      .length,
    judged: rows.filter(isJudged).length,
  };
}

function countsOf(rows: readonly FollowRow[]): Readonly<Record<Outcome, number>> {
  const counts = {
    met: 0,
    exceeded: 0,
    missed: 0,
    partly: 0,
    'reported-without-figure': 0,
    'not-mentioned': 0,
  };
  for (const { link } of rows) counts[link.outcome] += 1;
  return counts;
}

/** Whether the reader has said what became of a promise. */
export const isJudged = ({ annotation }: FollowRow): boolean => isJudgement(annotation?.status);

/** Whether anybody could check a promise: it has a figure, or names something to be done. */
export const isCheckable = ({ target, pledge }: FollowRow): boolean =>
  target !== undefined || (pledge !== undefined && pledge.specificity !== 'directional');

/** Which promises the table is of. */
export const FOLLOW_SCOPES = ['checkable', 'all'] as const;
export type FollowScope = (typeof FOLLOW_SCOPES)[number];

/** The promises that the table is of: all of them where none can be checked. */
export function rowsIn(rows: readonly FollowRow[], scope: FollowScope): readonly FollowRow[] {
  const checkable = scope === 'all' ? rows : rows.filter(isCheckable);
  return checkable.length === 0 ? rows : checkable;
}

/** A sentence that promises several things, each of which the reader judged. */
export interface JudgedWhole {
  readonly pledge: Pledge;
  /** What the reader wrote of the sentence as a whole. */
  readonly annotation?: Annotation;
  /** What the judgements of its parts come to. */
  readonly status: Status;
  /** What those stand on. */
  readonly evidence: readonly Evidence[];
}

/**
 * The sentences that are judged in all their parts and not as a whole. One of whose parts nobody
 * can tell what became is not among them.
 */
export function judgedWholes(rows: readonly FollowRow[]): readonly JudgedWhole[] {
  const parts = Map.groupBy(rows, ({ link }) => link.pledge);
  return [...parts].flatMap(([index, of]): readonly JudgedWhole[] => {
    const [first] = of;
    if (index === undefined || first?.pledge === undefined || of.length < 2) return [];
    const { pledge, ofWhole } = first;
    const status = wholeStatus(of.map(({ annotation }) => annotation?.status));
    if (status === undefined || (ofWhole?.status ?? 'open') !== 'open') return [];
    const evidence = of.flatMap(({ annotation }) => annotation?.evidence ?? []);
    return [{ pledge, annotation: ofWhole, status, evidence }];
  });
}

/** What judgements of parts come to; `undefined` where one is missing or says nothing. */
function wholeStatus(parts: readonly (Status | undefined)[]): Status | undefined {
  const [first] = parts;
  const said: readonly (Status | undefined)[] = ['kept', 'partly-kept', 'broken', 'in-progress'];
  if (first === undefined || !parts.every((part) => said.includes(part))) return undefined;
  if (parts.every((part) => part === first)) return first;
  return parts.includes('kept') || parts.includes('partly-kept') ? 'partly-kept' : 'in-progress';
}

/** What the table can be sorted by. */
export const FOLLOW_SORTS = ['text', 'outcome', 'due'] as const;
export type FollowSort = (typeof FOLLOW_SORTS)[number];

/** What of the table is shown. */
export interface FollowLook {
  /** All where none is chosen. */
  readonly outcomes: readonly Outcome[];
  /** The rows to choose from, by key; all where it is absent. */
  readonly only?: ReadonlySet<string>;
  readonly sort: FollowSort;
}

export const FIRST_LOOK: FollowLook = { outcomes: [], sort: 'text' };

/** The order in which outcomes want to be looked at: what was missed comes first. */
const LOOKED_AT: readonly Outcome[] = [
  'missed',
  'partly',
  'not-mentioned',
  'reported-without-figure',
  'met',
  'exceeded',
];

/** The rows that are asked for, sorted; equal ones stay in text order, those without a day last. */
export function shownRows(
  rows: readonly FollowRow[],
  { outcomes, only, sort }: FollowLook,
): readonly FollowRow[] {
  const shown = rows.filter(
    (row) =>
      (outcomes.length === 0 || outcomes.includes(row.link.outcome)) &&
      only?.has(row.key) !== false,
  );
  if (sort === 'outcome')
    return shown.toSorted(
      (a, b) => LOOKED_AT.indexOf(a.link.outcome) - LOOKED_AT.indexOf(b.link.outcome),
    );
  if (sort === 'due')
    return shown.toSorted((a, b) => (a.due ?? '9999').localeCompare(b.due ?? '9999'));
  return shown;
}

/** The outcomes in the order in which they are shown, without those that no row has. */
export const outcomesIn = ({ by }: FollowCounts): readonly Outcome[] =>
  OUTCOMES.filter((outcome) => by[outcome] > 0);

/** A stretch of a quote, and whether a figure that is compared stands in it. */
export interface MarkedPart {
  readonly text: string;
  readonly isFigure: boolean;
}

/** A quote with the place of a figure in it; the quote alone where it stands elsewhere. */
export function markedParts(quote: Quote, figure: Span | undefined): readonly MarkedPart[] {
  const { start, end, text } = quote;
  if (figure === undefined || figure.start < start || figure.end > end)
    return [{ text, isFigure: false }];
  const [from, to] = [figure.start - start, figure.end - start];
  return [
    { text: text.slice(0, from), isFigure: false },
    { text: text.slice(from, to), isFigure: true },
    { text: text.slice(to), isFigure: false },
  ].filter((part) => part.text !== '');
}
