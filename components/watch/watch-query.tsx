import { useState } from 'react';
import { cleanWatchWord } from '../../lib/watch/index';
import { useWords } from '../words';
import { useWatchEdits } from './use-watch-edits';
import { useWatchSay } from './use-watch-say';

/** Makes what is searched for a watch word, by one press; nothing where it cannot be one. */
export function WatchQuery({ query }: { readonly query: string }) {
  const say = useWatchSay();
  const { term } = useWords();
  const { news, change } = useWatchEdits();
  const [kept, setKept] = useState<string>();
  const word = cleanWatchWord(query);
  if (word === undefined) return null;
  const keep = async (): Promise<void> => {
    if (await change({ edits: [{ word, isNewOnly: true }], back: [] })) setKept(word);
  };
  return (
    <>
      <button
        type="button"
        className="button button--small button--quiet"
        aria-disabled={kept === word}
        onClick={() => kept !== word && void keep()}
      >
        {say(kept === word ? 'watched' : 'watch', { word })}
      </button>
      {news?.kind === 'failed' && <span role="alert">{term(`error_${news.error}`)}</span>}
    </>
  );
}
