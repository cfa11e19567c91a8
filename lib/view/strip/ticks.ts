import type { StripText } from '../../messages/strip-link';
import type { Span } from '../../model/span';
import type { TagColour } from '../../model/tag-colour';
import type { WatchCount, WatchGroup, WatchWord } from '../../model/watch';
import { shareOf } from './marks';

/** Where the reader's watch words stand in a text, as the background found them. */
export interface StripWatched {
  /** SHA-256 of that text. */
  readonly textHash: string;
  readonly counts: readonly WatchCount[];
}

/**
 * Watch words that stand within one line of the strip. A press leads to the clause of the first: a
 * page learns of a clause and not of a word.
 */
export interface StripTick extends Span {
  /** From the top, as a share of the page's height. */
  readonly share: number;
  /** Each once, in the order of the text. */
  readonly words: readonly string[];
  readonly count: number;
  /** Of the first word: as the reader chose it, else that of its group. */
  readonly colour: TagColour | undefined;
}

const GROUP_COLOURS: Readonly<Record<WatchGroup, TagColour>> = {
  indicator: 'blue',
  place: 'teal',
  name: 'orange',
};

const colourOf = ({ colour, group }: WatchWord): TagColour | undefined =>
  colour ?? (group && GROUP_COLOURS[group]);

/** All of them by the line that they stand in; `lines` fit into the strip. Of another text none. */
export function stripTicks(
  { textHash, blocks }: Pick<StripText, 'textHash' | 'blocks'>,
  watched: StripWatched | undefined,
  lines: number,
): readonly StripTick[] {
  if (watched?.textHash !== textHash) return [];
  const places = watched.counts
    .flatMap(({ word, places: own }) => own.map((place) => ({ word, ...place })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const byLine = new Map<number, StripTick & { count: number; readonly words: string[] }>();
  for (const { word, start, clause } of places) {
    const share = shareOf(blocks, start);
    if (share === undefined) continue;
    const line = Math.min(lines - 1, Math.floor(share * lines));
    const known = byLine.get(line);
    if (known === undefined) {
      const colour = colourOf(word);
      byLine.set(line, { ...clause, share, colour, words: [word.word], count: 1 });
      continue;
    }
    known.count += 1;
    if (!known.words.includes(word.word)) known.words.push(word.word);
  }
  return [...byLine.values()];
}
