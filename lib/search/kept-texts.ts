import { findNeedle } from './needle';
import { packText } from './pack';
import type { Query, Term } from './query';

/** The text of a kept report, as searched. */
export interface PackedText {
  readonly reportId: string;
  /** When the report was last seen, in milliseconds of the Unix time. */
  readonly at: number;
  /**
   * The text in pieces, cut at line breaks: words are found within a piece, several words anywhere
   * in the text.
   */
  readonly pieces: readonly { readonly words: string; readonly values: string }[];
}

/** Reports of usual length are one piece; the longest texts have a hundred. */
export const PIECE_UNITS = 100_000;

/**
 * Where the pieces of a text begin, and where the last ends: at line breaks where there are any.
 */
export function pieceStarts(text: string): readonly number[] {
  const starts = [0];
  let at = 0;
  while (text.length - at > PIECE_UNITS) {
    const line = text.lastIndexOf('\n', at + PIECE_UNITS) + 1;
    at = line > at ? line : at + PIECE_UNITS;
    starts.push(at);
  }
  return [...starts, text.length];
}

/** Packs a text piece by piece; whoever drives it may rest between two. */
export function* packPieces(text: string): Generator<PackedText['pieces'][number]> {
  const starts = pieceStarts(text);
  for (let index = 1; index < starts.length; index += 1)
    yield packText(text.slice(starts[index - 1], starts[index]));
}

/**
 * Whether a text has all that is asked. What is asked of annotations alone, judgements and days, no
 * text has.
 */
export const hasAll = ({ pieces }: PackedText, query: Query): boolean =>
  query.every((term) => pieces.some((piece) => hasTerm(piece, term)) !== term.isExcluded);

const hasTerm = ({ words, values }: PackedText['pieces'][number], term: Term): boolean =>
  term.words.some((needle) => findNeedle(words, needle) >= 0) ||
  term.values.some((value) => values.includes(value));
