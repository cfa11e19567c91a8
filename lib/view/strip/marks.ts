import type { CardNotes } from '../../messages/map';
import type { StripBlock, StripFinding, StripText } from '../../messages/strip-link';
import type { Annotation, Status } from '../../model/annotation';
import type { Span } from '../../model/span';
import { isOverdue } from '../dates';

/** What the reader has at a place: a judgement, a promise that is overdue, or words alone. */
export type StripSign = Status | 'overdue' | 'note';

/** What the strip asks of the reader's notes. */
export type StripNotes = Pick<CardNotes, 'textHash' | 'annotations' | 'anchors'>;

/** What was found in the text, as it counts for the reader. */
export interface StripReading {
  readonly findings: readonly StripFinding[];
  /** The last day of the pledge that an annotation stands on, ISO 8601. */
  readonly dueOf: (annotation: Annotation) => string | undefined;
  /** Whether the reader says that there is no such finding where an annotation stands. */
  readonly isRefused: (annotation: Annotation) => boolean;
}

/** Something of the reader's at a place of the text. */
export interface StripMark extends Span {
  readonly sign: StripSign;
  readonly quote: string;
  /** From the top, as a share of the page's height. */
  readonly share: number;
}

/** Marks that stand within one line of the strip. */
export interface StripGroup {
  /** The one that is shown: what asks most for a look. */
  readonly shown: StripMark;
  readonly marks: readonly StripMark[];
}

/** A sign that needs no colour, small enough for the strip; what asks most for a look first. */
export const STRIP_GLYPHS: Readonly<Record<StripSign, string>> = {
  broken: '✕',
  discrepant: '≠',
  overdue: '!',
  'partly-kept': '◐',
  'other-basis': '≈',
  unclear: '?',
  unverifiable: '?',
  kept: '✓',
  confirmed: '✓',
  'in-progress': '◔',
  open: '○',
  note: '•',
};

const URGENCY: readonly string[] = Object.keys(STRIP_GLYPHS);
const urgencyOf = ({ sign }: StripMark): number => URGENCY.indexOf(sign);

/**
 * Where an offset stands, as a share of the page's height: between the ends of its block as far as
 * it is from them in the text. `undefined` in a text without blocks.
 */
export function shareOf(blocks: readonly StripBlock[], offset: number): number | undefined {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((blocks[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const block = blocks[Math.max(0, low - 1)];
  if (block === undefined) return undefined;
  const { start, end, top, bottom } = block;
  const within = Math.min(1, Math.max(0, (offset - start) / Math.max(1, end - start)));
  return top + (bottom - top) * within;
}

/** What was found as the page read it: good where the reader corrected nothing. */
export function plainReading(
  { findings }: Pick<StripText, 'findings'>,
  { anchors }: Pick<StripNotes, 'anchors'>,
): StripReading {
  const dues = new Map(findings.map(({ start, end, due }) => [`${start}-${end}`, due]));
  return {
    findings,
    dueOf: ({ id }) => dues.get(`${anchors[id]?.start}-${anchors[id]?.end}`),
    isRefused: () => false,
  };
}

/** Everything of the reader's on a text, in its order; of another text's notes nothing. */
export function stripMarks(
  text: StripText,
  notes: StripNotes,
  today: string,
  reading: StripReading = plainReading(text, notes),
): readonly StripMark[] {
  if (notes.textHash !== text.textHash) return [];
  const marks = notes.annotations.flatMap((annotation): readonly StripMark[] => {
    const { start, end } = notes.anchors[annotation.id] ?? {};
    if (start === undefined || end === undefined) return [];
    const share = shareOf(text.blocks, start);
    const sign = signOf(annotation, reading, today);
    if (share === undefined || sign === undefined) return [];
    return [{ start, end, share, sign, quote: annotation.target.quote.exact }];
  });
  return marks.toSorted((a, b) => a.start - b.start);
}

/** Of what the reader says is none only their words are left. */
function signOf(
  annotation: Annotation,
  reading: StripReading,
  today: string,
): StripSign | undefined {
  const { status, note } = annotation;
  if (reading.isRefused(annotation)) return note.trim() === '' ? undefined : 'note';
  if (status === undefined) return 'note';
  return isOverdue(reading.dueOf(annotation), status, today) ? 'overdue' : status;
}

/** Marks by the line of the strip that they stand in; `lines` fit into its height. */
export function groupMarks(marks: readonly StripMark[], lines: number): readonly StripGroup[] {
  const byLine = new Map<number, { shown: StripMark; readonly marks: StripMark[] }>();
  for (const mark of marks) {
    const line = Math.min(lines - 1, Math.floor(mark.share * lines));
    const known = byLine.get(line);
    if (known === undefined) {
      byLine.set(line, { shown: mark, marks: [mark] });
      continue;
    }
    known.marks.push(mark);
    if (urgencyOf(mark) < urgencyOf(known.shown)) known.shown = mark;
  }
  return [...byLine.values()];
}
