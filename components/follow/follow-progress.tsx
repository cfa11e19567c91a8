import type { Outcome } from '../../lib/model/follow-up';
import { outcomesIn } from '../../lib/view/follow-rows';
import type { FollowCounts } from '../../lib/view/follow-rows';
import { grouped } from '../../lib/view/quantity';
import { useFollowWords, useOutcomeWords } from './use-follow-words';

interface FollowProgressProps {
  readonly counts: FollowCounts;
  readonly chosen: readonly Outcome[];
  readonly onChoose: (outcomes: readonly Outcome[]) => void;
}

/**
 * How many promises came to what: in words, as a bar, and as buttons that show those of one outcome
 * alone.
 */
export function FollowProgress({ counts, chosen, onChoose }: FollowProgressProps) {
  const word = useFollowWords();
  const nameOf = useOutcomeWords();
  const { total, by, told, compared, reached, judged } = counts;
  const outcomes = outcomesIn(counts);
  const parts = outcomes.map((outcome) =>
    word('part', { outcome: nameOf(outcome), count: by[outcome] }),
  );
  const sentences = [
    word('told', { total, told }),
    compared > 0 && word('compared', { compared, reached }),
    by['not-mentioned'] > 0 && word('silent', { count: by['not-mentioned'] }),
    judged > 0 && word('judged', { count: judged }),
    word('advice'),
  ].filter((one) => one !== false);
  return (
    <div className="follow-progress">
      <p className="follow-progress__words">
        {sentences.map((sentence) => (
          <span key={sentence}>{sentence} </span>
        ))}
      </p>
      <div
        className="follow-progress__bar"
        role="img"
        aria-label={word('bar', { parts: parts.join(word('joint')) })}
      >
        {outcomes.map((outcome) => (
          <span
            key={outcome}
            className={`follow-progress__part follow-progress__part--${outcome}`}
            style={{ flexGrow: by[outcome] }}
          />
        ))}
      </div>
      <div className="follow-progress__filter" role="group" aria-label={word('filter')}>
        {outcomes.map((outcome) => (
          <button
            key={outcome}
            type="button"
            className="follow-progress__kind"
            aria-pressed={chosen.includes(outcome)}
            onClick={() => onChoose(toggled(chosen, outcome))}
          >
            <span
              className={`follow-progress__swatch follow-progress__part--${outcome}`}
              aria-hidden="true"
            />
            {nameOf(outcome)} <span>{grouped(by[outcome])}</span>
          </button>
        ))}
      </div>
    </div>
  );
}

const toggled = (chosen: readonly Outcome[], outcome: Outcome): readonly Outcome[] =>
  chosen.includes(outcome) ? chosen.filter((one) => one !== outcome) : [...chosen, outcome];
