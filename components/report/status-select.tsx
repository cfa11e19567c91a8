import { STATUSES, statusesFor } from '../../lib/model/annotation';
import type { Status } from '../../lib/model/annotation';
import { useWords } from '../words';
import './status-select.css';

interface StatusSelectProps {
  readonly status?: Status;
  /** A figure that is stated as reached is judged, not a promise. */
  readonly isFigure?: boolean;
  /** What is judged, for screen readers. */
  readonly about: string;
  readonly tabIndex?: number;
  /** Only its sign is seen until it has the focus. */
  readonly isGlyph?: boolean;
  /** `undefined` takes the status back. */
  readonly onChange: (status: Status | undefined) => void;
}

/**
 * What became of a pledge, or whether a figure is right. The sign before the words differs for each
 * status, so that colour is not alone.
 */
export function StatusSelect({
  status,
  isFigure = false,
  about,
  tabIndex,
  isGlyph = false,
  onChange,
}: StatusSelectProps) {
  const { say, term } = useWords();
  const fitting = statusesFor(isFigure);
  const choices = status === undefined || fitting.includes(status) ? fitting : [...fitting, status];
  return (
    <select
      className={`status-select status-select--${status ?? 'none'}${isGlyph ? ' status-select--glyph' : ''}`}
      title={
        isGlyph ? (status === undefined ? say('status_none') : term(`status_${status}`)) : undefined
      }
      aria-label={say('status_of', { text: about })}
      tabIndex={tabIndex}
      value={status ?? ''}
      onChange={(event) => onChange(STATUSES.find((name) => name === event.target.value))}
    >
      <option value="">
        {isGlyph ? `${NO_STATUS_SIGN} ${say('status_none')}` : say('status_none')}
      </option>
      {choices.map((name) => (
        <option key={name} value={name}>
          {`${STATUS_SIGNS[name]} ${term(`status_${name}`)}`}
        </option>
      ))}
    </select>
  );
}

const NO_STATUS_SIGN = '◌';

/** A sign for each status that needs no colour. */
export const STATUS_SIGNS: Readonly<Record<Status, string>> = {
  open: '○',
  'in-progress': '◔',
  kept: '●',
  'partly-kept': '◐',
  broken: '✕',
  unclear: '?',
  confirmed: '✓',
  discrepant: '≠',
  'other-basis': '≈',
  unverifiable: '¿',
};
