import type { WatchWord } from '../../lib/model/watch';
import { grouped } from '../../lib/view/quantity';
import type { WatchedLook } from '../../lib/view/watched-page';
import type { WatchedRow } from '../../lib/view/watched-reports';
import { useWatchSay } from './use-watch-say';

interface WatchedNewsProps {
  readonly chosen: readonly WatchWord[];
  readonly words: readonly WatchWord[];
  /** `undefined` until anything is known. */
  readonly found: readonly WatchedRow[] | undefined;
  readonly look: WatchedLook;
  readonly isEmpty: boolean;
}

/** How much was found, read out as it changes, and whether it may become more. */
export function WatchedNews({ chosen, words, found, look, isEmpty }: WatchedNewsProps) {
  const say = useWatchSay();
  const { answer, error, isLooking } = look;
  if (isEmpty || chosen.length === 0) return undefined;
  const [only] = chosen;
  const count = (found ?? []).reduce((sum, row) => sum + row.count, 0);
  const counts = { reports: grouped(found?.length ?? 0), count: grouped(count) };
  const name =
    chosen.length === 1 && only !== undefined
      ? say('quoted', { word: only.word })
      : say(chosen.length === words.length ? 'any_word' : 'any_of_group');
  return (
    <div className="search__news">
      <p role="status" className="search__counts">
        {found === undefined && error === undefined && say('looking')}
        {found !== undefined && found.length > 0 && say('found_in', { name, ...counts })}
        {found?.length === 0 && !isLooking && error === undefined && say('found_none', { name })}
      </p>
      {isLooking && answer !== undefined && (
        <p>{say('looking_still', { count: grouped(answer.textCount) })}</p>
      )}
    </div>
  );
}
