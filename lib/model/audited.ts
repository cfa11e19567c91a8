import type { AnnotationTarget } from './annotation';
import type { AuditFinding, AuditVerdict } from './audit';
import type { Quote, Span } from './span';

/** A figure of a finding as a reader checks it: with the words around it. */
export interface AuditedFigure extends Quote {
  /** The kept report that it stands in; absent for the report at hand. */
  readonly in?: string;
  /** The clause that it stands in, or so much of that as says what the figure is of. */
  readonly clause: Quote;
  /** Where the clause stands in the other report, as evidence quotes it. */
  readonly target?: AnnotationTarget;
  /** It counts as the reader corrected it. */
  readonly isCorrected?: true;
}

/**
 * What the figures of a finding allow. A side without an end is absent: messages are JSON, which
 * knows no infinity.
 */
export interface Allowed {
  readonly low?: number;
  readonly high?: number;
}

/** A finding with its figures in words. */
export interface AuditedFinding extends Omit<AuditFinding, 'operands' | 'computed'> {
  /** The stated figure comes last; two or more. */
  readonly operands: readonly AuditedFigure[];
  /** In `unit`. */
  readonly computed: Allowed;
}

/** A kept report that figures were held against. */
export interface EarlierReport {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** ISO 8601 day. */
  readonly publishedOn?: string;
}

/** What came of working out the figures of one text. */
export interface AuditedReport {
  /** In text order of the stated figures. */
  readonly findings: readonly AuditedFinding[];
  /** The reports of the years before that were looked at, newest first. */
  readonly earlier: readonly EarlierReport[];
}

/**
 * That a figure of a page takes part in a relation, and the worst verdict on it: all that the
 * page's content script learns of an audit.
 */
export interface AuditMark extends Span {
  readonly verdict: AuditVerdict;
}
