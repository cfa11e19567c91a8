import { dueDayOf } from '../model/due';
import type { Extraction, Metric, Pledge } from '../model/extraction';
import type { GoldField, GoldMetric, GoldSentence, GoldText } from '../model/gold';
import type { Quote, Span } from '../model/span';

/** Of one correction what is read otherwise; empty where all that the reader said is read. */
export interface Compared extends Quote {
  readonly is: 'metric' | 'pledge' | 'not-metric' | 'not-pledge';
  readonly wrong: readonly Difference[];
}

/** `missed`: nothing is read there; `extra`: something is, and nothing should be. */
export interface Difference {
  readonly field: GoldField | 'missed' | 'extra';
  readonly want?: string;
  readonly got?: string;
}

/**
 * Holds what is read of a text against what a reader corrected in it, in text order. Only what the
 * reader said is compared; of which area a figure speaks nobody reads yet.
 */
export function compared(gold: GoldText, read: Extraction): readonly Compared[] {
  const { metrics, sentences, absent } = gold;
  return [
    ...metrics.map((one): Compared => ({
      ...quoteOf(one),
      is: 'metric',
      wrong: metricWrong(one, read.metrics),
    })),
    ...absent.map((one): Compared => ({
      ...quoteOf(one),
      is: 'not-metric',
      wrong: extra(one, read.metrics),
    })),
    ...sentences.map((one): Compared =>
      one.pledge === 'no'
        ? { ...quoteOf(one), is: 'not-pledge', wrong: extra(one, read.pledges) }
        : { ...quoteOf(one), is: 'pledge', wrong: pledgeWrong(one, read.pledges) },
    ),
  ].sort((a, b) => a.start - b.start || a.end - b.end);
}

const quoteOf = ({ start, end, text }: Quote): Quote => ({ start, end, text });

/** A finding that only touches the edge of a stretch is not one of it. */
const LEAST_UNITS = 4;

const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);

const isIn = (stretch: Span, found: Span): boolean =>
  overlap(stretch, found) >=
  Math.min(LEAST_UNITS, stretch.end - stretch.start, found.end - found.start);

function bestAt<Found extends Span>(stretch: Span, all: readonly Found[]): Found | undefined {
  const there = all.filter((one) => isIn(stretch, one));
  const exact = there.find(({ start, end }) => start === stretch.start && end === stretch.end);
  return exact ?? there.sort((a, b) => overlap(stretch, b) - overlap(stretch, a))[0];
}

const extra = (stretch: Span, all: readonly Quote[]): readonly Difference[] =>
  all
    .filter((one) => isIn(stretch, one))
    .slice(0, 1)
    .map(({ text }) => ({ field: 'extra', got: text }));

function metricWrong(want: GoldMetric, all: readonly Metric[]): readonly Difference[] {
  const got = bestAt(want, all);
  if (got === undefined) return [{ field: 'missed' }];
  const values: Readonly<Partial<Record<GoldField, Values>>> = {
    span: [want.text, got.text, want.start === got.start && want.end === got.end],
    value: [amount(want), amount(got), isSameAmount(want, got)],
    unit: [want.unit, got.unit, plainUnit(want.unit) === plainUnit(got.unit)],
    bound: [want.bound, got.bound],
    kind: [want.kind, got.kind],
    status: [want.status, got.status],
    indicator: [want.indicator, got.indicator?.text, isAlike(want.indicator, got.indicator?.text)],
    period: [want.period, got.period?.text, isAlike(want.period, got.period?.text)],
  };
  return differing(want.corrected, values);
}

function pledgeWrong(want: GoldSentence, all: readonly Pledge[]): readonly Difference[] {
  const got = bestAt(want, all);
  if (got === undefined) return [{ field: 'missed' }];
  const { deadline } = got;
  const values: Readonly<Partial<Record<GoldField, Values>>> = {
    span: [want.text, got.text, want.start === got.start && want.end === got.end],
    spec: [want.spec, got.specificity],
    strength: [want.strength, got.strength],
    deadline: [want.deadline, deadline?.text, isAlike(want.deadline, deadline?.text)],
    due: [want.due, dueDayOf(got)],
    topic: [want.topic, got.topic],
  };
  return differing(want.corrected, values);
}

/** What is wanted and what is read; whether they are the same, where that is not plain. */
type Values = readonly [want: string | undefined, got: string | undefined, isSame?: boolean];

const differing = (
  fields: readonly GoldField[],
  values: Readonly<Partial<Record<GoldField, Values>>>,
): readonly Difference[] =>
  fields.flatMap((field) => {
    const compared = values[field];
    if (compared === undefined) return [];
    const [want, got, isSame = want === got] = compared;
    return isSame ? [] : [{ field, want, got }];
  });

interface Amount {
  readonly value?: number | null;
  readonly range?: readonly [number, number];
}

const amount = ({ value, range }: Amount): string | undefined =>
  range === undefined ? (value ?? undefined)?.toString() : range.join('–');

function isSameAmount(a: Amount, b: Amount): boolean {
  const pairs = [
    [a.value ?? undefined, b.value ?? undefined],
    [a.range?.[1], b.range?.[1]],
  ] as const;
  return pairs.every(([x, y]) =>
    x === undefined || y === undefined
      ? x === y
      : Math.abs(x - y) <= ROUNDING * Math.max(1, Math.abs(x)),
  );
}

const ROUNDING = 1e-6;

const plainUnit = (unit: string): string =>
  unit
    .replace(/[\s()（）]/g, '')
    .replace('㎡', '平方米')
    .replace('％', '%');

/**
 * The same words but for signs. The corpus lets one wording hold the other; here the reader said it
 * because what was read was too little or too much.
 */
const isAlike = (want: string | undefined, got: string | undefined): boolean =>
  plainWords(want) === plainWords(got);

const plainWords = (words = ''): string => words.replace(/[\s,，、()（）"“”《》]/g, '');
