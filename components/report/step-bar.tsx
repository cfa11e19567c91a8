import { STEP_KEYS, STEP_KINDS } from '../../lib/model/steps';
import type { Direction, Step, StepKind } from '../../lib/model/steps';
import { usePanelWords } from './use-panel-words';
import './step-bar.css';

interface StepBarProps {
  readonly kind: StepKind;
  readonly onKind: (kind: StepKind) => void;
  readonly onStep: (step: Step) => void;
}

/** What to step through, and the way to the one before and to the next. */
export function StepBar({ kind, onKind, onStep }: StepBarProps) {
  const word = usePanelWords();
  const button = (direction: Direction, sign: string) => (
    <button
      type="button"
      className="step-bar__button"
      aria-label={word(`step_${direction}`, { kind: word(`kind_${kind}`) })}
      title={`${word(`step_${direction}`, { kind: word(`kind_${kind}`) })} (${STEP_KEYS[kind][direction]})`}
      onClick={() => onStep({ kind, direction })}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
  return (
    <span className="step-bar" role="group" aria-label={word('steps')}>
      {button('previous', '↑')}
      <select
        className="step-bar__kind"
        aria-label={word('step_kind')}
        value={kind}
        onChange={({ target: { value } }) =>
          onKind(STEP_KINDS.find((name) => name === value) ?? kind)
        }
      >
        {STEP_KINDS.map((name) => (
          <option key={name} value={name}>
            {word(`kind_${name}`)}
          </option>
        ))}
      </select>
      {button('next', '↓')}
    </span>
  );
}
