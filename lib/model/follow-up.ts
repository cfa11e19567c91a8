import type { Bound } from './extraction';
import type { Span } from './span';

/**
 * What the next report says of a promise. `met` also where a limit (以上, 以内) is passed,
 * `exceeded` where a bare number is. `partly`: a phase, a part, a weaker stage, another scope, or
 * promised again. `reported-without-figure`: the thing is told, its number is not.
 */
export const OUTCOMES = [
  'met',
  'exceeded',
  'missed',
  'partly',
  'reported-without-figure',
  'not-mentioned',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** What an outcome stands on. */
export const FOLLOW_REASONS = [
  'reached',
  'passed',
  'fell-short',
  'other-scope',
  'part-of-it',
  'under-way',
  'promised-again',
  'done-as-worded',
  'told-without-number',
  'inferred-from-base',
  'nothing-found',
] as const;
export type FollowReason = (typeof FOLLOW_REASONS)[number];

/** One side of a comparison in figures. */
export interface ComparedFigure {
  /** Index in the `metrics` of its report. */
  readonly metric: number;
  readonly value: number;
  readonly range?: readonly [number, number];
  readonly unit: string;
  readonly bound: Bound;
}

/** One promise of a report, and what the next year's says of it. */
export interface Link {
  /** Index in the old report's `pledges`; absent for a target outside of all of them. */
  readonly pledge?: number;
  /** The promise, or that part of its sentence which is one. */
  readonly from: Span;
  /** Evidence in the next report, in text order; empty for `not-mentioned`. */
  readonly to: readonly Span[];
  readonly outcome: Outcome;
  readonly because: FollowReason;
  /** The promised figure; absent for a deliverable. */
  readonly target?: ComparedFigure;
  /** The reported figure that `target` was held against. */
  readonly result?: ComparedFigure;
}

/** A sentence of the new plan that repeats one of the old plan. */
export interface Repeat {
  readonly from: Span;
  readonly to: Span;
  /** 0 to 1; 1 for the same words. */
  readonly likeness: number;
  /** The last days of both, ISO 8601, where the promise is the same and its deadline moved. */
  readonly moved?: { readonly from: string; readonly to: string };
}

/** A report held against the one of the year before. */
export interface FollowUp {
  readonly links: readonly Link[];
  readonly repeats: readonly Repeat[];
}
