import type { Span } from './span';
import type { TagColour } from './tag-colour';

/** What a watch word can be; the reader need not say. */
export const WATCH_GROUPS = ['indicator', 'place', 'name'] as const;
export type WatchGroup = (typeof WATCH_GROUPS)[number];

/** What the reader says of a word that is to be found in every report. */
export interface WatchFields {
  /** As the reader wrote it, in one line. Example: 数字经济 */
  readonly word: string;
  /** An indicator is found by its other names as well. */
  readonly group?: WatchGroup;
  readonly colour?: TagColour;
}

/** A watch word; words that read alike however they are written have one id. */
export interface WatchWord extends WatchFields {
  readonly id: string;
}

/** What a watch word is to be, all of it; one that is deleted leaves nothing in the log. */
export interface WatchEdit extends WatchFields {
  readonly isDeleted?: true;
  /** A word that is watched already stays as it is. */
  readonly isNewOnly?: true;
}

/** One place where a watch word stands. */
export interface WatchPlace extends Span {
  /**
   * The clause that it begins in, cut by the text alone: where a page is led to, which is to learn
   * of a clause and not of a word.
   */
  readonly clause: Span;
}

/** Where one watch word stands in a text, in its order. */
export interface WatchCount {
  readonly word: WatchWord;
  readonly count: number;
  /** The first `MAX_WATCH_PLACES` of them. */
  readonly places: readonly WatchPlace[];
}

/** The fields of a word. */
export const fieldsOfWatch = ({ word, group, colour }: WatchFields): WatchFields => ({
  word,
  ...(group !== undefined && { group }),
  ...(colour !== undefined && { colour }),
});
