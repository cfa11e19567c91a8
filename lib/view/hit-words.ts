import type { Annotation } from '../model/annotation';
import type { Span } from '../model/span';
import { annotationRow, snippetsOf } from '../search/index';
import type { Query, Snippet } from '../search/index';
import { gist } from '../wording/facts';

/** A stretch of words with what is to be marked in it, by offsets into it. */
export interface HitWords {
  readonly text: string;
  readonly marks: readonly Span[];
}

/** What is shown of an annotation that was found. */
export interface NoteHitWords {
  readonly quote: HitWords;
  /** The note, and whatever else the reader wrote that has what was asked. */
  readonly written: readonly HitWords[];
}

const SHOWN_UNITS = 160;
const SNIPPETS_OF_NOTE = 2;

/**
 * The words of an annotation around what a query asks: `…财政总收入[2.88亿元]…`. Where nothing of
 * it stands there, the first words.
 */
export function noteHitWords(annotation: Annotation, query: Query): NoteHitWords {
  const { written, quote, about } = annotationRow(annotation);
  const [exact = ''] = quote;
  const [sentence = exact] = about;
  /* A bare quantity says little without the words around it. */
  const shown = annotation.subject === 'metric' ? sentence : exact;
  const [note = '', ...others] = written;
  return {
    quote: hitsIn(shown, query, 1)[0] ?? hitsIn(sentence, query, 1)[0] ?? plain(shown),
    written: [...noteWords(note, query), ...others.flatMap((text) => hitsIn(text, query, 1))],
  };
}

function noteWords(note: string, query: Query): readonly HitWords[] {
  const hits = hitsIn(note, query, SNIPPETS_OF_NOTE);
  return hits.length > 0 || note.trim() === '' ? hits : [plain(note)];
}

const plain = (text: string): HitWords => ({ text: gist(text.trim(), SHOWN_UNITS), marks: [] });

const hitsIn = (text: string, query: Query, most: number): readonly HitWords[] =>
  snippetsOf(text, query, most).map((snippet) => cutWords(snippet, text.length));

/** A snippet as shown: an ellipsis stands where its text of `length` units goes on. */
export function cutWords({ start, end, text, marks }: Snippet, length = Infinity): HitWords {
  const before = start > 0 ? '…' : '';
  return {
    text: before + text + (end < length ? '…' : ''),
    marks: marks.map((mark) => ({
      start: mark.start + before.length,
      end: mark.end + before.length,
    })),
  };
}
