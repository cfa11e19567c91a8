import type { WatchFields } from '../../lib/model/watch';
import { watchedAs } from '../../lib/watch/index';
import { useWords } from '../words';
import { useKnownWords } from './known-words';
import { useWatchEdits } from './use-watch-edits';
import { useWatchSay } from './use-watch-say';

/**
 * Makes what a finding is of a watch word, by one press, and takes that back; nothing where it
 * cannot be one, or where nobody is to know the words.
 */
export function WatchFinding({ offered }: { readonly offered: WatchFields | undefined }) {
  const say = useWatchSay();
  const { term } = useWords();
  const { news, change, undo } = useWatchEdits();
  const known = useKnownWords();
  if (known === undefined || offered === undefined) return undefined;
  const there = watchedAs(offered, known);
  const { word } = offered;
  const keep = (): void => {
    void change({
      edits: [{ ...offered, isNewOnly: true }],
      back: [{ word, isDeleted: true }],
      kind: 'added',
      word,
    });
  };
  return (
    <>
      <button
        type="button"
        className="button button--small"
        data-action="watch"
        aria-disabled={there !== undefined}
        onClick={() => there === undefined && keep()}
      >
        {there === undefined ? say('watch', { word }) : say('watched', { word: there.word })}
      </button>
      {news?.kind === 'added' && there !== undefined && (
        <button type="button" className="button button--small" onClick={undo}>
          {say('undo')}
        </button>
      )}
      <span role="status" className="watch-finding__news">
        {news?.kind === 'undone' && say('undone')}
        {news?.kind === 'failed' && say('save_failed', { reason: term(`error_${news.error}`) })}
      </span>
    </>
  );
}
