import { useEffect, useState } from 'react';
import { callBackground } from '../../messages/send';
import type { Result } from '../../model/result';
import type { WatchCount, WatchWord } from '../../model/watch';

/** Where the watch words stand in a text; `undefined` until that is known. */
export type WatchAnswer = Result<readonly WatchCount[]> | undefined;

/**
 * Has the background look for the watch words in the text with that SHA-256, anew for each text
 * and whenever they change; nothing is asked where there are none.
 */
export function useWatchFound(
  textHash: string | undefined,
  words: Result<readonly WatchWord[]> | undefined,
): WatchAnswer {
  const [answered, setAnswered] = useState<{
    readonly textHash: string;
    readonly answer: Result<readonly WatchCount[]>;
  }>();
  useEffect(() => {
    if (textHash === undefined || words === undefined) return undefined;
    let isStale = false;
    const asked =
      words.ok && words.value.length > 0
        ? callBackground('watch.find', { textHash })
        : Promise.resolve(words.ok ? NOTHING : words);
    void asked.then((answer) => {
      if (!isStale) setAnswered({ textHash, answer });
    });
    return () => {
      isStale = true;
    };
  }, [textHash, words]);
  return answered?.textHash === textHash ? answered?.answer : undefined;
}

const NOTHING: Result<readonly WatchCount[]> = { ok: true, value: [] };
