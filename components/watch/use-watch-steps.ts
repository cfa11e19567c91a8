import { useCallback, useMemo, useState } from 'react';
import type { Span } from '../../lib/model/span';
import type { Direction } from '../../lib/model/steps';
import type { WatchCount, WatchPlace, WatchWord } from '../../lib/model/watch';
import type { NuoshuDatabase } from '../../lib/store/database';
import { useWatchFound } from '../../lib/view/hooks/use-watch-found';
import type { WatchAnswer } from '../../lib/view/hooks/use-watch-found';
import { useWatchWords } from '../../lib/view/hooks/use-watch-words';
import { watchStep } from '../../lib/view/watch';
import type { WatchStop } from '../../lib/view/watch';
import { watchSpans } from '../../lib/watch/index';
import { useWatchSay } from './use-watch-say';

interface WatchedText {
  readonly database: NuoshuDatabase;
  readonly textHash: string | undefined;
  /** Shows a place of a word in the text. */
  readonly jump: (place: WatchPlace) => void;
  /** Offset of what the reader has before them. */
  readonly reading?: number;
}

/** The watch words in a text, and the way from place to place. */
export interface WatchSteps {
  readonly answer: WatchAnswer;
  readonly hasWords: boolean;
  /** The words; `undefined` until they are read. */
  readonly words: readonly WatchWord[] | undefined;
  readonly said: string;
  /** Where words stand, in order, none over another. */
  readonly spans: readonly Span[];
  /** To the next or previous place, of one word where its id is given. */
  readonly step: (direction: Direction, id?: string) => void;
}

/** Looks for the watch words in a text and leads through their places. */
export function useWatchSteps({ database, textHash, jump, reading }: WatchedText): WatchSteps {
  const say = useWatchSay();
  const words = useWatchWords(database);
  const answer = useWatchFound(textHash, words);
  const [last, setLast] = useState<Taken>();
  const counts = answer?.ok === true ? answer.value : NONE;
  const step = useCallback(
    (direction: Direction, id?: string): void => {
      const stop = watchStep(counts, placeBefore(last, { textHash, reading, id }), {
        direction,
        id,
      });
      setLast({ textHash, stop });
      if (stop !== undefined) jump(stop.place);
    },
    [counts, last, textHash, reading, jump],
  );
  const spans = useMemo(() => watchSpans(counts), [counts]);
  return useMemo(() => {
    const stop = last?.textHash === textHash ? last?.stop : undefined;
    const said =
      stop !== undefined
        ? say('place', { word: stop.word.word, at: stop.at, count: stop.count })
        : last !== undefined && last.textHash === textHash
          ? say('none_stop')
          : '';
    const hasWords = words?.ok === false || (words?.value.length ?? 0) > 0;
    const all = words?.ok === true ? words.value : undefined;
    return { answer, hasWords, words: all, said, spans, step };
  }, [answer, last, say, spans, step, textHash, words]);
}

const NONE: readonly WatchCount[] = [];

/** The last step that was taken. */
interface Taken {
  readonly textHash: string | undefined;
  readonly stop: WatchStop | undefined;
}

/**
 * Where a step goes on from: the last place, if it was of the word that is asked for, or all are;
 * else one word begins with its first or last place, and all words where the reader is, if that is
 * known.
 */
function placeBefore(
  last: Taken | undefined,
  { textHash, reading, id }: Pick<WatchedText, 'textHash' | 'reading'> & { readonly id?: string },
): Span | undefined {
  const stop = last?.textHash === textHash ? last?.stop : undefined;
  if (stop !== undefined && (id === undefined || stop.word.id === id)) return stop.place;
  if (id !== undefined || reading === undefined) return undefined;
  return { start: reading, end: Number.MAX_SAFE_INTEGER };
}
