import type { AnnotationTarget } from '../model/annotation';
import type { AuditedFigure, AuditedFinding } from '../model/audited';
import type { Quote } from '../model/span';

/** Words of a text with figures in them. */
export interface FigureQuote extends Quote {
  /** The kept report that they stand in; absent for the report at hand. */
  readonly in?: string;
  /** Where they stand in the other report, as evidence quotes them. */
  readonly target?: AnnotationTarget;
  /** In text order. */
  readonly figures: readonly Quote[];
}

/**
 * The figures of a finding in the words around them, those of the report at hand first, each in
 * text order; figures of one clause stand in one quote.
 */
export function quotesOf({ operands }: Pick<AuditedFinding, 'operands'>): readonly FigureQuote[] {
  const quotes: FigureQuote[] = [];
  for (const { in: id, clause, target, start, end, text } of operands.toSorted(inOrder)) {
    const figure = { start, end, text };
    const before = quotes.at(-1);
    if (before === undefined || before.in !== id || clause.start >= before.end) {
      quotes.push({ ...clause, in: id, target, figures: [figure] });
      continue;
    }
    const whole = joined(before, clause);
    quotes[quotes.length - 1] = {
      ...whole,
      in: id,
      target: whole.text === before.text ? before.target : undefined,
      figures: [...before.figures, figure],
    };
  }
  return quotes;
}

/** Two quotes that overlap as one. */
function joined(one: Quote, other: Quote): Quote {
  const before = other.text.slice(0, Math.max(0, one.start - other.start));
  const behind = other.text.slice(Math.max(0, one.end - other.start));
  return {
    start: Math.min(one.start, other.start),
    end: Math.max(one.end, other.end),
    text: `${before}${one.text}${behind}`,
  };
}

const inOrder = (a: AuditedFigure, b: AuditedFigure): number =>
  (a.in ?? '').localeCompare(b.in ?? '') || a.start - b.start;
