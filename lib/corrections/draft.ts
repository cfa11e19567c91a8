import type { Correction, MetricValues, PledgeValues } from '../model/correction';
import {
  BOUNDS,
  METRIC_KINDS,
  METRIC_STATUSES,
  SPECIFICITIES,
  STRENGTHS,
  TOPICS,
} from '../model/extraction';
import type { Metric, Pledge } from '../model/extraction';
import { MAX_LINE } from '../model/limits';
import { partsTyped } from './parts';
import { readTypedTime } from './typed-time';
import { kindOfUnit, readTypedValue } from './typed-value';
import { changedValues, metricValues, pledgeValues } from './values';

/** A correction as it stands in the form: what is typed and chosen. */
export interface CorrectionDraft {
  readonly is: Correction['is'];
  /** As a report would write it. */
  readonly value: string;
  readonly indicator: string;
  readonly period: string;
  readonly status: string;
  readonly kind: string;
  readonly bound: string;
  readonly scope: string;
  readonly specificity: string;
  readonly strength: string;
  readonly deadline: string;
  /** ISO 8601 day, or empty. */
  readonly due: string;
  readonly topic: string;
  /** The passage, with a line break wherever it is to be split. */
  readonly split: string;
}

/** What a form is opened on. */
export interface Correctable {
  /** What is shown there now; absent for a passage in which nothing was found. */
  readonly found?: Metric | Pledge;
  /** The words of the annotation, or of the place that it will be made on. */
  readonly text: string;
  /** What the reader said before. */
  readonly before?: Correction;
  /** How the value of a corrected metric is written. */
  readonly amount?: string;
}

/** Why a draft is no correction, and the field that it lies in. */
export interface DraftProblem {
  readonly field: 'value' | 'indicator' | 'period' | 'scope' | 'deadline' | 'split';
  readonly why: 'value_bad' | 'too_long' | 'split_changed';
}

/** `unchanged`: it says what was read. */
export type CheckedDraft =
  | { readonly ok: true; readonly correction: Correction | null }
  | { readonly ok: false; readonly problem: DraftProblem | 'unchanged' };

/** What the form shows when it is opened to say that a place is this. */
export function draftOf(
  is: Correction['is'],
  { found, text, amount }: Correctable,
): CorrectionDraft {
  const metric = found !== undefined && 'kind' in found ? found : undefined;
  const pledge = found !== undefined && 'strength' in found ? found : undefined;
  const read = metric === undefined && is === 'metric' ? readTypedValue(text) : undefined;
  const says = pledge && pledgeValues(pledge);
  return {
    is,
    value: amount ?? metric?.text ?? (read === undefined ? '' : text),
    indicator: metric?.indicator?.text ?? '',
    period: metric?.period?.text ?? '',
    status: metric?.status ?? 'actual',
    kind: metric?.kind ?? kindOfUnit(read?.unit ?? ''),
    bound: metric?.bound ?? read?.bound ?? 'exact',
    scope: metric?.scope ?? '',
    specificity: says?.specificity ?? 'deliverable',
    strength: says?.strength ?? 'advance',
    deadline: says?.deadline ?? '',
    due: says?.due ?? '',
    topic: says?.topic ?? '',
    split: text,
  };
}

/**
 * The correction that a draft says, as far as it differs from what was read; `null` where it says
 * again what was read, and an earlier correction goes.
 */
export function checkedDraft(draft: CorrectionDraft, place: Correctable): CheckedDraft {
  if (draft.is === 'not-metric' || draft.is === 'not-pledge')
    return { ok: true, correction: { is: draft.is } };
  const long = LINES.find((field) => cleaned(draft[field]).length > MAX_LINE);
  if (long !== undefined) return { ok: false, problem: { field: long, why: 'too_long' } };
  const parts = partsTyped(draft.split, place.text);
  if (parts === undefined) return { ok: false, problem: { field: 'split', why: 'split_changed' } };
  const split = parts.length < 2 ? {} : { parts };
  if (draft.is === 'pledge') return pledgeSaid(draft, place, split);
  return metricSaid(draft, place, split);
}

const LINES = ['indicator', 'period', 'scope', 'deadline'] as const;

type Split = Pick<Extract<Correction, { is: 'metric' }>, 'parts'>;

function metricSaid(draft: CorrectionDraft, place: Correctable, split: Split): CheckedDraft {
  const shown = draftOf('metric', place);
  const isNew = place.found === undefined && place.before?.is !== 'metric';
  const isSaid = (field: keyof CorrectionDraft): boolean => isNew || draft[field] !== shown[field];
  const original = originalOf(place, isMetric);
  const value = isSaid('value') ? valueSaid(draft, original) : {};
  if (value === undefined) return { ok: false, problem: { field: 'value', why: 'value_bad' } };
  const period = cleaned(draft.period);
  const set: MetricValues = {
    ...(place.before?.is === 'metric' && place.before.set),
    ...value,
    ...(isSaid('indicator') && { indicator: cleaned(draft.indicator) || null }),
    ...(isSaid('period') && { period: period || null, when: readTypedTime(period) ?? null }),
    ...(isSaid('status') && { status: oneOf(draft.status, METRIC_STATUSES) }),
    ...(isSaid('kind') && { kind: oneOf(draft.kind, METRIC_KINDS) }),
    ...(isSaid('bound') && { bound: oneOf(draft.bound, BOUNDS) }),
    ...(isSaid('scope') && { scope: cleaned(draft.scope) || null }),
  };
  const was = original
    ? metricValues(original)
    : place.before?.is === 'metric'
      ? place.before.was
      : undefined;
  const changed = withoutIdleDigits(changedValues<MetricValues>(was ?? {}, set));
  /* The days of a time stay with it, be they those that were read. */
  const said = changed.period && set.when ? { ...changed, when: set.when } : changed;
  return done(place, was, { is: 'metric', set: said, ...(was && { was }), ...split });
}

function pledgeSaid(draft: CorrectionDraft, place: Correctable, split: Split): CheckedDraft {
  const shown = draftOf('pledge', place);
  const isNew = place.found === undefined && place.before?.is !== 'pledge';
  const isSaid = (field: keyof CorrectionDraft): boolean => isNew || draft[field] !== shown[field];
  const original = originalOf(place, isPledge);
  const set: PledgeValues = {
    ...(place.before?.is === 'pledge' && place.before.set),
    ...(isSaid('specificity') && { specificity: oneOf(draft.specificity, SPECIFICITIES) }),
    ...(isSaid('strength') && { strength: oneOf(draft.strength, STRENGTHS) }),
    ...(isSaid('deadline') && { deadline: cleaned(draft.deadline) || null }),
    ...(isSaid('due') && { due: draft.due || null }),
    ...(isSaid('topic') && { topic: oneOf(draft.topic, TOPICS) ?? null }),
  };
  const was = original
    ? pledgeValues(original)
    : place.before?.is === 'pledge'
      ? place.before.was
      : undefined;
  const said = changedValues<PledgeValues>(was ?? {}, set);
  return done(place, was, { is: 'pledge', set: said, ...(was && { was }), ...split });
}

type Reading = Exclude<Correction, { is: 'not-metric' | 'not-pledge' }>;

function done(
  { before }: Correctable,
  was: MetricValues | PledgeValues | undefined,
  correction: Reading,
): CheckedDraft {
  const saysNothing =
    was !== undefined && Object.keys(correction.set).length === 0 && correction.parts === undefined;
  if (!saysNothing) return { ok: true, correction };
  return before === undefined
    ? { ok: false, problem: 'unchanged' }
    : { ok: true, correction: null };
}

/** Digits go with the value that they write: where that stays as it was read, so do they. */
function withoutIdleDigits(changed: Partial<MetricValues>): Partial<MetricValues> {
  const { written, ...rest } = changed;
  const isOther = ['value', 'range', 'unit'].some((name) => Object.hasOwn(rest, name));
  return isOther && written !== undefined ? changed : rest;
}

/** A figure without a unit is in that of the figure that was read. `undefined` for what is none. */
function valueSaid(
  { value: typed }: CorrectionDraft,
  original: Metric | undefined,
): MetricValues | undefined {
  if (typed.trim() === '') return { value: null, range: null };
  const read = readTypedValue(typed);
  if (read === undefined) return undefined;
  const { value, range, bound } = read;
  const unit = read.unit || (original?.unit ?? '');
  const written = `${cleaned(typed)}${read.unit === '' ? unit : ''}`;
  return {
    value,
    range: range ?? null,
    unit,
    written: written.length > MAX_LINE ? undefined : written,
    ...(bound !== 'exact' && { bound }),
  };
}

const isMetric = (found: Metric | Pledge): found is Metric => 'kind' in found;
const isPledge = (found: Metric | Pledge): found is Pledge => 'strength' in found;

/** What was read, whatever the reader said of it. */
function originalOf<Finding extends Metric | Pledge>(
  { found }: Correctable,
  isOne: (found: Metric | Pledge) => found is Finding,
): Finding | undefined {
  const read = found?.corrected === undefined ? found : found.corrected.original;
  return read !== undefined && isOne(read) ? read : undefined;
}

const cleaned = (line: string): string => line.replace(/\s+/g, ' ').trim();

const oneOf = <T extends string>(value: string, list: readonly T[]): T | undefined =>
  list.find((known) => known === value);
