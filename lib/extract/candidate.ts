import type { Basis, Bound, MetricKind, MetricStatus, Period } from '../model/extraction';
import type { Quote, Span } from '../model/span';
import type { Decided } from '../model/why';

/** The shape in which a quantity is written; rules know it, refiners read meaning from it. */
export type QuantityForm =
  'amount' | 'percent' | 'points' | 'fraction' | 'multiple' | 'rank' | 'ratio';

/**
 * What a rule offers: a quantity in the text that may or may not survive the refiners. Offsets are
 * the document's.
 */
export interface Candidate extends Span {
  readonly rule: string;
  readonly form: QuantityForm;
  /**
   * Multiplier multiplied out, without sign for direction words; absent for a rank without a place.
   */
  readonly value?: number;
  readonly range?: readonly [number, number];
  /** Simplified, symbols spelled out, without multiplier. */
  readonly unit: string;
  readonly bound: Bound;
  /** The bare number (digits or numerals) inside the span. */
  readonly number: Span;
  /** Index in `document.sentences`. */
  readonly sentence: number;
}

/** A candidate on its way through the refiners that read its meaning. */
export interface RefinedMetric extends Candidate {
  readonly kind?: MetricKind;
  readonly status?: MetricStatus;
  readonly indicator?: Quote;
  readonly period?: Period;
  readonly basis?: Basis;
  /** The candidate that this one speaks of. */
  readonly relatesTo?: RefinedMetric;
}

/**
 * One step of the way from candidates to metrics, told to whoever asks why (`extract --explain`).
 */
export interface TraceStep extends Span {
  readonly stage: 'rule' | 'refiner' | 'pledge';
  readonly name: string;
  readonly verdict: 'offered' | 'kept' | 'changed' | 'dropped';
  readonly reason?: string;
  /** What was decided in this step, for whoever shows it in words. */
  readonly decisions?: readonly Decided[];
}

export type Trace = (step: TraceStep) => void;
