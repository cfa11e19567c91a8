import type { Extraction } from '../model/extraction';
import type { Span } from '../model/span';

/** A span of a text with the names of what it is. */
export interface PaintedSpan extends Span {
  readonly kind: string;
}

/** How what was found in a text is painted: all figures, and the pledges that can be checked. */
export function findingSpans({
  metrics,
  pledges,
}: Pick<Extraction, 'metrics' | 'pledges'>): readonly PaintedSpan[] {
  return [
    ...metrics.map(({ start, end, status }) => ({
      start,
      end,
      kind: status === 'target' ? 'target' : 'metric',
    })),
    ...pledges
      .filter(({ specificity }) => specificity !== 'directional')
      .map(({ start, end }) => ({ start, end, kind: 'pledge' })),
  ];
}

/** A stretch of a line in which the same things hold. */
export interface PaintedPart extends Span {
  readonly text: string;
  readonly kinds: readonly string[];
}

/** One line of a text, cut where a span begins or ends. */
export interface PaintedLine extends Span {
  readonly parts: readonly PaintedPart[];
}

/**
 * A text line by line, cut at the spans' ends, so that each stretch can be drawn as one element.
 * Spans may overlap and reach over several lines. Joined with line feeds, the parts are the text.
 * Linear but for sorting.
 */
export function paintedLines(text: string, spans: readonly PaintedSpan[]): readonly PaintedLine[] {
  const waiting = [...spans].sort((a, b) => a.start - b.start);
  const lines: PaintedLine[] = [];
  let open: PaintedSpan[] = [];
  let next = 0;
  for (let start = 0; start <= text.length;) {
    const lineFeed = text.indexOf('\n', start);
    const end = lineFeed < 0 ? text.length : lineFeed;
    const cuts = new Set([start, end]);
    for (; next < waiting.length; next += 1) {
      const span = waiting[next];
      if (span === undefined || span.start >= end) break;
      open.push(span);
    }
    open = open.filter((span) => span.end > start);
    for (const span of open)
      for (const at of [span.start, span.end]) if (at > start && at < end) cuts.add(at);
    const stops = [...cuts].sort((a, b) => a - b);
    const parts = stops.slice(0, -1).map((from, index): PaintedPart => {
      const to = stops[index + 1] ?? end;
      const kinds = open
        .filter((span) => span.start <= from && to <= span.end)
        .map(({ kind }) => kind);
      return { start: from, end: to, text: text.slice(from, to), kinds: [...new Set(kinds)] };
    });
    lines.push({ start, end, parts });
    start = end + 1;
  }
  return lines;
}
