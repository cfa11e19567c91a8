import type { Span } from '../model/span';
import type { Direction } from '../model/steps';
import { fieldsOfWatch } from '../model/watch';
import type { WatchCount, WatchEdit, WatchPlace, WatchWord } from '../model/watch';
import { watchId } from '../watch/index';

/** A place of a watch word, and which one it is of its places in the text. */
export interface WatchStop {
  readonly place: WatchPlace;
  readonly word: WatchWord;
  /** From 1. */
  readonly at: number;
  readonly count: number;
}

/**
 * The place that a step leads to, of all words or of one, around the end of the text; from where
 * the reader is, or from the beginning. `undefined` where nothing was found.
 */
export function watchStep(
  counts: readonly WatchCount[],
  from: Span | undefined,
  { direction, id }: { readonly direction: Direction; readonly id?: string },
): WatchStop | undefined {
  const stops = counts
    .filter(({ word }) => id === undefined || word.id === id)
    .flatMap(({ word, count, places }) =>
      places.map((place, index): WatchStop => ({ place, word, at: index + 1, count })),
    )
    .sort((a, b) => inOrder(a.place, b.place));
  if (from === undefined) return direction === 'next' ? stops[0] : stops.at(-1);
  return direction === 'next'
    ? (stops.find(({ place }) => inOrder(place, from) > 0) ?? stops[0])
    : (stops.findLast(({ place }) => inOrder(place, from) < 0) ?? stops.at(-1));
}

const inOrder = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** The edits that make a word another, and those that take that back. */
export function watchChange(
  before: WatchWord | undefined,
  after: WatchEdit,
): { readonly edits: readonly WatchEdit[]; readonly back: readonly WatchEdit[] } {
  const gone = (word: string): WatchEdit => ({ word, isDeleted: true });
  const isSame = before !== undefined && before.id === watchId(after.word);
  if (before === undefined) return { edits: [after], back: [gone(after.word)] };
  const was = fieldsOfWatch(before);
  return isSame
    ? { edits: [after], back: [was] }
    : { edits: [gone(before.word), after], back: [gone(after.word), was] };
}
