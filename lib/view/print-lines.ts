import { noteEntries } from '../exchange/entries';
import type { NoteEntry } from '../exchange/entries';
import type { ExportedReport } from '../exchange/report';
import { findingSpans, paintedLines } from '../text/painted-lines';
import type { PaintedLine, PaintedSpan } from '../text/painted-lines';

/** An annotation with the number that it bears in text and margin, counted from 1. */
export interface NumberedNote extends NoteEntry {
  readonly number: number;
}

/** A line of the text that is printed, with the notes that stand in the margin beside it. */
export interface PrintedLine {
  readonly line: PaintedLine;
  /** Those whose passage ends in the line. */
  readonly notes: readonly NumberedNote[];
}

/** A kept report as it is printed. */
export interface PrintedText {
  readonly lines: readonly PrintedLine[];
  /** Annotations without a place in the text. */
  readonly unplaced: readonly NumberedNote[];
}

/** The kinds of what is marked: `metric`, `target`, `pledge`, and `note` for the reader's own. */
const NOTE = 'note';

/**
 * Sets a kept text for printing: lines without white space only, what is marked in them, and each
 * annotation beside the line in which its passage ends. No text is no line.
 */
export function printedText(exported: ExportedReport): PrintedText {
  const { text = '' } = exported;
  const notes = noteEntries(exported).map((note, index) => ({ ...note, number: index + 1 }));
  const spans: readonly PaintedSpan[] = [
    ...findingSpans(exported),
    ...notes.flatMap(({ match }) =>
      match?.start === undefined || match.end === undefined
        ? []
        : [{ start: match.start, end: match.end, kind: NOTE }],
    ),
  ];
  const shown = paintedLines(text, spans).filter(({ parts }) =>
    parts.some((part) => part.text.trim() !== ''),
  );
  const beside = Map.groupBy(notes, ({ match }) => lineOf(shown, match?.end));
  return {
    lines: shown.map((line) => ({ line, notes: beside.get(line) ?? [] })),
    unplaced: beside.get(undefined) ?? [],
  };
}

/** The line in which a passage ends; `undefined` where it has no place. */
const lineOf = (lines: readonly PaintedLine[], end: number | undefined): PaintedLine | undefined =>
  end === undefined ? undefined : lines.findLast(({ start }) => start < end);
