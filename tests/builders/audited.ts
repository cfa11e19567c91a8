import type { AuditedFigure, AuditedFinding, AuditedReport } from '../../lib/model/audited';
import type { Span } from '../../lib/model/span';

/** A figure by its words at `start`, alone in its clause. */
export function figure(
  text: string,
  start: number,
  over: Partial<AuditedFigure> = {},
): AuditedFigure {
  const span: Span = { start, end: start + text.length };
  return { ...span, text, clause: { ...span, text }, ...over };
}

/** Arable land of an invented town that is stated as more than its parts. */
export const finding = (over: Partial<AuditedFinding> = {}): AuditedFinding => ({
  kind: 'sum',
  operands: [figure('1.1万亩', 10), figure('1.3万亩', 20), figure('2.6万亩', 4)],
  formula: '1.1+1.3',
  stated: 2.6,
  unit: '万亩',
  computed: { low: 2.3, high: 2.5 },
  verdict: 'inconsistent',
  because: 'outside-precision',
  missedBy: 0.05,
  ...over,
});

/** What a report came to, with no earlier one. */
export const audited = (...findings: readonly AuditedFinding[]): AuditedReport => ({
  findings,
  earlier: [],
});
