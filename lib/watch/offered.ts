import type { Metric, Pledge } from '../model/extraction';
import type { WatchFields, WatchWord } from '../model/watch';
import { toSearchText } from '../search/index';
import { namesOf } from '../series/index';
import { cleanWatchWord, watchId } from './word';

/** Longer passages are sentences, which stand in no other report. */
const LONGEST_NAME = 20;

/**
 * The word that a finding offers to be watched: the indicator of a figure, or a short passage;
 * `undefined` where there is none.
 */
export function offeredWord(
  found: Metric | Pledge | undefined,
  passage: string,
): WatchFields | undefined {
  if (found !== undefined && 'indicator' in found)
    return named(found.indicator?.text, { group: 'indicator' });
  if (found !== undefined || passage.length > LONGEST_NAME) return undefined;
  return named(passage, {});
}

function named(text: string | undefined, rest: Omit<WatchFields, 'word'>): WatchFields | undefined {
  const word = text === undefined ? undefined : cleanWatchWord(text);
  return word === undefined ? undefined : { word, ...rest };
}

/** The watch word that finds whatever this one would; `undefined` where there is none. */
export function watchedAs(
  { word, group }: WatchFields,
  known: readonly WatchWord[],
): WatchWord | undefined {
  const id = watchId(word);
  const same = known.find((one) => one.id === id);
  if (same !== undefined || group !== 'indicator') return same;
  const folded = toSearchText(word).text;
  return known.find(
    (one) =>
      one.group === 'indicator' &&
      namesOf(toSearchText(one.word).text).some((name) => toSearchText(name).text === folded),
  );
}
