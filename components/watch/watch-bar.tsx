import type { WatchCount } from '../../lib/model/watch';
import { grouped } from '../../lib/view/quantity';
import { useWords } from '../words';
import type { WatchSteps } from './use-watch-steps';
import { useWatchSay } from './use-watch-say';
import '../tag-chip.css';
import './watch-bar.css';

interface WatchBarProps {
  readonly watched: WatchSteps;
  /** Shows where words are added and changed. */
  readonly manage: () => void;
}

/** The reader's words that stand in a text, with their counts; each leads to its places in turn. */
export function WatchBar({ watched, manage }: WatchBarProps) {
  const { answer, hasWords, said, step } = watched;
  const say = useWatchSay();
  const { term } = useWords();
  const counts = answer?.ok === true ? answer.value : [];
  return (
    <section className="watch-bar" aria-label={say('title')}>
      {hasWords && answer !== undefined && (
        <div className="watch-bar__line">
          {!answer.ok && (
            <span className="error-text">
              {say('find_failed', { reason: term(`error_${answer.error}`) })}
            </span>
          )}
          {answer.ok && counts.length === 0 && (
            <span className="watch-bar__none">{say('none_here')}</span>
          )}
          {counts.length > 0 && (
            <ul className="watch-bar__words">
              {byCount(counts).map(({ word, count }) => (
                <li key={word.id}>
                  <button
                    type="button"
                    className={`tag-chip tag-chip--${word.colour ?? 'none'} watch-bar__word`}
                    aria-label={say('count', { word: word.word, count: grouped(count) })}
                    title={say('chip_title')}
                    onClick={({ shiftKey }) => step(shiftKey ? 'previous' : 'next', word.id)}
                  >
                    <span className="tag-chip__name">{word.word}</span>
                    <span className="watch-bar__count">{grouped(count)}</span>
                  </button>
                </li>
              ))}
            </ul>
          )}
          <button
            type="button"
            className="watch-bar__manage"
            aria-label={say('manage_of')}
            onClick={manage}
          >
            {say('manage')}
          </button>
        </div>
      )}
      <p className="watch-bar__said" role="status">
        {said}
      </p>
    </section>
  );
}

const byCount = (counts: readonly WatchCount[]): readonly WatchCount[] =>
  counts.toSorted((a, b) => b.count - a.count);
