import { asCorrected } from './as-corrected';
import type { Item, Sentence } from './item';
import { findFromTo } from './from-to';
import type { FromTo } from './from-to';
import { readFigure } from '../interval/index';
import type { Interval } from '../interval/index';
import type { Metric } from '../model/extraction';
import { underOwnNames } from './own-names';
import type { ReadReport } from '../model/read-report';
import type { Span } from '../model/span';
import { metricKey } from '../series/index';
import { readUnit } from '../text/figure-units';
import { fold } from '../text/fold';
import { readingText, sourceSpan } from '../text/reading';

export type { Item, Sentence } from './item';

/** A report made ready: its text folded, joined where lines were wrapped; its figures in order. */
export interface Subject {
  /** The name of an earlier report. */
  readonly name?: string;
  readonly text: string;
  readonly items: readonly Item[];
  /** The figures of each sentence; sentences end at 。！？ and at the end of a line. */
  readonly sentences: readonly Sentence[];
  readonly sentenceOf: (item: Item) => Sentence;
  /** `由A增加到B`, in text order. */
  readonly fromTo: readonly FromTo[];
  /** What stands at the end of one. */
  readonly ends: ReadonlySet<Item>;
  /** Where a stretch of the subject's text stands in the report's. */
  readonly toSource: (span: Span) => Span;
  /** The year that the report looks back on, where the profile tells it. */
  readonly year: number | undefined;
  /** What is added to the years as read: an earlier report is of an earlier year. */
  readonly shift: number;
}

const COUNTS: Readonly<Record<string, string>> = { 名: '人', 位: '人' };
const SENTENCE_END = /[。!?\n]/g;

/** Makes a report ready for the relations; `name` is given for an earlier one. */
export function prepare(report: ReadReport, name?: string): Subject {
  const reading = readingText(report.text);
  const text = fold(reading.text);
  const items: Item[] = [];
  const metrics = underOwnNames(report.extraction.metrics, report.text);
  for (const [index, metric] of metrics.entries()) {
    if (metric.value === undefined) continue;
    const printed = asCorrected(metric, report.text);
    const figure = readFigure(printed.metric, printed.text);
    if (figure === undefined) continue;
    const { rounded, cut, place, written } = figure;
    const known = readUnit(metric.unit);
    items.push({
      index,
      metric,
      start: reading.toReading(metric.start),
      end: reading.toReading(metric.end),
      value: metric.value,
      rounded,
      cut: isRound(metric) || isSet(metric) ? widened(metric.value, cut) : cut,
      place,
      written,
      unit: known.base === '' ? (COUNTS[metric.unit] ?? metric.unit) : known.base,
      factor: known.base === '' ? 1 : known.factor,
      ...(name === undefined ? {} : { in: name }),
    });
  }
  const { sentences, sentenceOf } = sentencesOf(text, items);
  const fromTo = [...findFromTo(text, sentences)];
  const end = report.extraction.report.reviewPeriod?.end;
  return {
    ...(name === undefined ? {} : { name }),
    text,
    items,
    sentences,
    sentenceOf,
    fromTo,
    ends: new Set(fromTo.map(({ to }) => to)),
    toSource: (span) => sourceSpan(reading, span),
    year: end === undefined ? undefined : Number(end.slice(0, 4)),
    shift: 0,
  };
}

/** Counts of whole hundreds were hardly counted to the last one. */
const isRound = ({ value = 0, bound, unit }: Metric): boolean =>
  bound === 'exact' && value >= 1000 && value % 100 === 0 && !unit.includes('元');

/** A goal such as 150亿元 was set, not measured: its zeros are no digits. */
const isSet = ({ status, kind, bound }: Metric): boolean =>
  status === 'target' && kind === 'level' && bound === 'exact';

function widened(value: number, cut: Interval): Interval {
  if (!Number.isInteger(value) || value <= 0) return cut;
  let place = 1;
  while (value % (place * 10) === 0) place *= 10;
  return { low: Math.min(cut.low, value - place / 2), high: Math.max(cut.high, value + place) };
}

function sentencesOf(
  text: string,
  items: readonly Item[],
): Pick<Subject, 'sentences' | 'sentenceOf'> {
  const sentences: Sentence[] = [];
  const byItem = new Map<Item, Sentence>();
  let start = 0;
  let next = 0;
  const close = (end: number): void => {
    const from = next;
    while ((items[next]?.end ?? Infinity) <= end) next += 1;
    const sentence = { start, end, items: items.slice(from, next) };
    sentences.push(sentence);
    for (const item of sentence.items) byItem.set(item, sentence);
    start = end;
  };
  for (const { index } of text.matchAll(SENTENCE_END)) close(index + 1);
  close(text.length);
  const none: Sentence = { start: 0, end: 0, items: [] };
  return { sentences, sentenceOf: (item) => byItem.get(item) ?? none };
}

/** Whether a figure stands in a row of a table, where neighbours are of other things. */
export function isInTable({ text }: Subject, { start }: Span): boolean {
  const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
  return line.startsWith('|') || line.includes('\t') || line.includes(' | ');
}

/** The text between two figures of one subject. */
export const between = ({ text }: Subject, a: Span, b: Span): string => text.slice(a.end, b.start);

interface Keys {
  readonly key: string | undefined;
  readonly level: string | undefined;
}

const keys = new WeakMap<Metric, Keys>();

/** Each key is worked out once. */
function keysOf({ metric }: Item): Keys {
  const known = keys.get(metric);
  if (known !== undefined) return known;
  const key = metricKey(metric);
  const both = { key, level: key?.replace(/·[^·]*$/, '') };
  keys.set(metric, both);
  return both;
}

/** The key of the level that a change is of. */
export const levelKeyOf = (item: Item): string | undefined => keysOf(item).level;

/** The series key of a figure. */
export const keyOf = (item: Item): string | undefined => keysOf(item).key;
