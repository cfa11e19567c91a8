import { MAX_WATCH_WORD } from '../model/limits';
import { nameKey } from '../model/name-key';
import { toSearchText } from '../search/index';

/**
 * A watch word in one line without white space around it; `undefined` where nothing of it could be
 * found, or it is too long.
 */
export function cleanWatchWord(typed: string): string | undefined {
  const word = typed.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim();
  const isGood = word.length <= MAX_WATCH_WORD && toSearchText(word).text !== '';
  return isGood ? word.toWellFormed() : undefined;
}

/** The id of a word: 數字經濟, 数字 经济 and 数字经济 have the same. */
export const watchId = (word: string): string => nameKey(toSearchText(word).text);
