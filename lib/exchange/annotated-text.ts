import { findingSpans, paintedLines } from '../text/painted-lines';
import type { PaintedPart, PaintedSpan } from '../text/painted-lines';
import type { NoteEntry } from './entries';
import { htmlText } from './html';
import type { ExportedReport } from './report';

const NOTE = 'note:';

/**
 * The kept text as paragraphs, with figures, targets, checkable pledges, watch words and the
 * reader's annotations marked, and behind each annotation its number in `notes`, counted from 1, as
 * a link to `#note-1`. Made from offsets, never by searching, so that nothing of the text can
 * become markup or be marked twice.
 */
export function annotatedText(
  text: string,
  exported: ExportedReport,
  notes: readonly NoteEntry[],
): string {
  const spans = spansOf(exported, notes);
  const lines = paintedLines(text, spans);
  const lastPart = new Map<string, PaintedPart>();
  for (const { parts } of lines) {
    for (const part of parts)
      for (const kind of part.kinds) if (kind.startsWith(NOTE)) lastPart.set(kind, part);
  }
  const endsAt = Map.groupBy(lastPart, ([, part]) => part);
  const numbers = (part: PaintedPart): string =>
    (endsAt.get(part) ?? []).map(([kind]) => numberLink(kind)).join('');
  const shown = lines.filter(({ parts }) => parts.some((part) => part.text.trim() !== ''));
  return shown
    .map(({ parts }) => `<p>${parts.map((part) => partHtml(part) + numbers(part)).join('')}</p>`)
    .join('\n');
}

function spansOf(exported: ExportedReport, notes: readonly NoteEntry[]): readonly PaintedSpan[] {
  return [
    ...findingSpans(exported),
    ...(exported.watched ?? []).map(({ start, end }) => ({ start, end, kind: 'watch' })),
    ...notes.flatMap(({ match }, index) =>
      match?.start === undefined || match.end === undefined
        ? []
        : [{ start: match.start, end: match.end, kind: `${NOTE}${index + 1}` }],
    ),
  ];
}

function partHtml({ text, kinds }: PaintedPart): string {
  const classes = [...new Set(kinds.map((kind) => (kind.startsWith(NOTE) ? 'note' : kind)))].sort();
  if (classes.length === 0) return htmlText(text);
  const element = classes.includes('note') ? 'mark' : 'span';
  return `<${element} class="${classes.join(' ')}">${htmlText(text)}</${element}>`;
}

function numberLink(kind: string): string {
  const number = kind.slice(NOTE.length);
  return `<sup id="mark-${number}"><a href="#note-${number}">${number}</a></sup>`;
}
