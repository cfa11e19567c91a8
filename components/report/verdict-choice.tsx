import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { statusesFor } from '../../lib/model/annotation';
import type { Status } from '../../lib/model/annotation';
import { useWords } from '../words';
import { STATUS_SIGNS } from './status-select';
import './verdict-choice.css';

interface VerdictChoiceProps {
  readonly status?: Status;
  /** A figure that is stated as reached is judged, not a promise. */
  readonly isFigure?: boolean;
  /** What is judged, for screen readers. */
  readonly about: string;
  /** `undefined` takes the verdict back. */
  readonly onChange: (status: Status | undefined) => void;
}

/** The verdicts that fit a place, as keys 1 to 6 choose them; one of another kind stands last. */
export function verdictsFor(isFigure: boolean, status: Status | undefined): readonly Status[] {
  const fitting = statusesFor(isFigure);
  return status === undefined || fitting.includes(status) ? fitting : [...fitting, status];
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

/**
 * All verdicts of a place in sight: one press chooses, another takes it back. One of them is in the
 * tab order, arrow keys lead to the others and choose nothing.
 */
export function VerdictChoice({ status, isFigure = false, about, onChange }: VerdictChoiceProps) {
  const { say, term } = useWords();
  const verdicts = verdictsFor(isFigure, status);
  const [at, setAt] = useState<Status>();
  const stop = [at, status, verdicts[0]].find((one) => one && verdicts.includes(one));
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const step = event.altKey || event.shiftKey ? undefined : STEPS[event.key];
    const from = verdicts.findIndex((one) => one === stop);
    if (step === undefined || from < 0) return;
    event.preventDefault();
    const to = (from + step + verdicts.length) % verdicts.length;
    setAt(verdicts[to]);
    event.currentTarget.querySelectorAll('button')[to]?.focus();
  };
  return (
    <div
      className={`verdict-choice${verdicts.length === 4 ? ' verdict-choice--few' : ''}`}
      role="group"
      aria-label={say('status_of', { text: about })}
      onKeyDown={move}
    >
      {verdicts.map((name, index) => (
        <button
          key={name}
          type="button"
          className={`verdict-choice__one verdict-choice__one--${name}`}
          data-status={name}
          aria-pressed={name === status}
          aria-keyshortcuts={String(index + 1)}
          tabIndex={name === stop ? 0 : -1}
          onFocus={() => setAt(name)}
          onClick={() => onChange(name === status ? undefined : name)}
        >
          <span className="verdict-choice__key" aria-hidden="true">
            {index + 1}
          </span>
          <span className="verdict-choice__sign" aria-hidden="true">
            {STATUS_SIGNS[name]}
          </span>
          {term(`status_${name}`)}
        </button>
      ))}
    </div>
  );
}
