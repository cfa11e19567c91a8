import type { Span } from './span';

/** How figures of a report depend on each other. */
export const RELATION_KINDS = [
  'share',
  'sum',
  'growth',
  'difference',
  'progress',
  'average',
  'ratio',
  'per-head',
  'multiple',
  'duplicate',
  'cross-year',
  'cumulative',
  'streak',
  'rank-order',
] as const;
export type RelationKind = (typeof RELATION_KINDS)[number];

/**
 * `consistent`: values exist that print as all of the figures. `needs-scope`: none do, or the
 * figures cannot be compared, and words show why (prices, coverage, base, date). `inconsistent`:
 * none do, and no words explain it.
 */
export const AUDIT_VERDICTS = ['consistent', 'inconsistent', 'needs-scope'] as const;
export type AuditVerdict = (typeof AUDIT_VERDICTS)[number];

/** What a verdict stands on. */
export const AUDIT_REASONS = [
  'within-precision',
  'cut-off',
  'outside-precision',
  'constant-prices',
  'same-coverage',
  'revised-base',
  'other-coverage',
  'other-date',
  'planned-base',
] as const;
export type AuditReason = (typeof AUDIT_REASONS)[number];

/** A figure, or a list of names that is counted. */
export interface Operand extends Span {
  /** The `name` of the earlier report that it stands in; absent for the report at hand. */
  readonly in?: string;
}

/** One relation between figures, worked out. */
export interface AuditFinding {
  readonly kind: RelationKind;
  /** The stated figure comes last; two or more. */
  readonly operands: readonly Operand[];
  /** In the figures as printed: `11.6/6.3*100`. */
  readonly formula: string;
  /** The value that the report states, in `unit`. */
  readonly stated: number;
  /** The unit of `stated` and `computed`, as the stated figure writes it: `亿元`, `%`. */
  readonly unit: string;
  /** The least and greatest value that the operands as printed allow. */
  readonly computed: readonly [number, number];
  readonly verdict: AuditVerdict;
  readonly because: AuditReason;
  /** How far the stated figure's interval lies outside, in `unit`; absent where the two meet. */
  readonly missedBy?: number;
}
