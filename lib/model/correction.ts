import type {
  Bound,
  DateRange,
  MetricKind,
  MetricStatus,
  Specificity,
  Strength,
  Topic,
} from './extraction';
import type { Span } from './span';

/** What a figure says, as far as a reader can say it otherwise; `null`: there is none. */
export interface MetricValues {
  /** In `unit`, with the multiplier multiplied out; of a range its lower end. */
  readonly value?: number | null;
  readonly range?: readonly [number, number] | null;
  readonly unit?: string;
  /** The value as the reader typed it, whose digits say how precise it is: `5.860亿元`. */
  readonly written?: string;
  readonly bound?: Bound;
  readonly kind?: MetricKind;
  readonly indicator?: string | null;
  /** The time as worded. */
  readonly period?: string | null;
  readonly when?: DateRange | null;
  readonly status?: MetricStatus;
  /** Of which area or which part of it, in the reader's words: `全市`, `规模以上`. */
  readonly scope?: string | null;
}

/** What a pledge says, as far as a reader can say it otherwise; `null`: there is none. */
export interface PledgeValues {
  readonly specificity?: Specificity;
  readonly strength?: Strength;
  /** As worded. */
  readonly deadline?: string | null;
  /** ISO 8601 day. */
  readonly due?: string | null;
  readonly topic?: Topic | null;
}

/** What both kinds of readings have in common. */
interface Reading<Kind, Values> {
  readonly is: Kind;
  /** What the reader says; of the rest what was read counts. */
  readonly set: Values;
  /** What was read when the reader said so; absent where nothing was. */
  readonly was?: Values;
  /**
   * It is several: where each stands in the annotation's quote, in order and apart from each other.
   */
  readonly parts?: readonly Span[];
}

export type MetricCorrection = Reading<'metric', MetricValues>;
export type PledgeCorrection = Reading<'pledge', PledgeValues>;

/** What a refusal says. */
export const REFUSALS = ['not-metric', 'not-pledge'] as const;

/** It was read as one and is none. */
export interface Refusal {
  readonly is: (typeof REFUSALS)[number];
}

/**
 * What the reader says that stands at an annotation's place, against what was read there. It takes
 * the place of every finding of its kind that it overlaps: so a wider annotation joins several, and
 * one on a passage in which nothing was found marks it by hand.
 */
export type Correction = MetricCorrection | PledgeCorrection | Refusal;

/** Parts that one finding is split into. */
export const MAX_PARTS = 50;
/** Units are short: `元/平方米`. */
export const MAX_UNIT = 20;

/** Which findings a correction is about. */
export const correctedSubject = ({ is }: Correction): 'metric' | 'pledge' =>
  is === 'metric' || is === 'not-metric' ? 'metric' : 'pledge';

/** Whether a correction says that nothing of the kind stands there. */
export const isRefusal = (correction: Correction): correction is Refusal =>
  correction.is === 'not-metric' || correction.is === 'not-pledge';
