import type { Span } from '../model/span';
import { toSource } from '../text/comparable';
import { pieceStarts } from './kept-texts';
import { findNeedle } from './needle';
import type { Query } from './query';
import { toSearchText } from './search-text';
import { numbersWith } from './value-tokens';

/**
 * Where what a query asks for stands in a text: spans in text order, joined where they overlap,
 * into the text as given. At most `most`; none for a query that only excludes.
 */
export function placesIn(text: string, query: Query, most = Infinity): readonly Span[] {
  const places: Span[] = [];
  const starts = pieceStarts(text);
  for (let index = 1; index < starts.length && places.length < most; index += 1) {
    const offset = starts[index - 1] ?? 0;
    for (const { start, end } of placesInPiece(text.slice(offset, starts[index]), query)) {
      places.push({ start: start + offset, end: end + offset });
    }
  }
  return places.slice(0, most);
}

function placesInPiece(text: string, query: Query): readonly Span[] {
  const folded = toSearchText(text);
  const wanted = query.filter(({ isExcluded }) => !isExcluded);
  const spans: Span[] = [];
  for (const needle of wanted.flatMap(({ words }) => words)) {
    for (let at = findNeedle(folded.text, needle); at >= 0;) {
      const end = at + needle.text.length;
      spans.push(toSource(folded, at, end));
      at = findNeedle(folded.text, needle, end);
    }
  }
  const values = wanted.flatMap((term) => term.values);
  for (const { start, end } of numbersWith(folded.text, values))
    spans.push(toSource(folded, start, end));
  return joined(spans);
}

function joined(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    const last = all.at(-1);
    if (last === undefined || span.start > last.end) all.push(span);
    else all[all.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return all;
}

/** A stretch of a text with what is to be marked in it. */
export interface Snippet extends Span {
  readonly text: string;
  /** Offsets into the snippet's own text. */
  readonly marks: readonly Span[];
}

const AROUND = 40;

/**
 * The first places of a text with some forty units around them, at most `most`; places that stand
 * near each other share one. `text.slice(start, end)` is the snippet's text. Breaks no surrogate
 * pair.
 */
export const snippetsOf = (text: string, query: Query, most: number): readonly Snippet[] =>
  snippetsAround(text, placesIn(text, query, most * 8), most);

/** The same around places that are known, in the text's order. */
export function snippetsAround(
  text: string,
  known: readonly Span[],
  most: number,
): readonly Snippet[] {
  const groups: { start: number; end: number; places: Span[] }[] = [];
  for (const place of known) {
    const [start, end] = [
      whole(text, Math.max(0, place.start - AROUND)),
      whole(text, place.end + AROUND),
    ];
    const last = groups.at(-1);
    if (last !== undefined && start <= last.end) {
      last.end = end;
      last.places.push(place);
    } else if (groups.length < most) groups.push({ start, end, places: [place] });
    else break;
  }
  return groups.map(({ start, end, places }) => ({
    start,
    end,
    text: text.slice(start, end),
    marks: places.map((place) => ({ start: place.start - start, end: place.end - start })),
  }));
}

/** The offset, or the one before where it would part a surrogate pair. */
function whole(text: string, offset: number): number {
  const at = Math.min(offset, text.length);
  return /^[\udc00-\udfff]/.test(text.charAt(at)) && /^[\ud800-\udbff]/.test(text.charAt(at - 1))
    ? at - 1
    : at;
}
