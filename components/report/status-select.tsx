import { PLEDGE_STATUSES } from '../../lib/model/annotation';
import type { PledgeStatus } from '../../lib/model/annotation';
import { useWords } from '../words';
import './status-select.css';

interface StatusSelectProps {
  readonly status?: PledgeStatus;
  /** What is judged, for screen readers. */
  readonly about: string;
  readonly tabIndex?: number;
  /** `undefined` takes the status back. */
  readonly onChange: (status: PledgeStatus | undefined) => void;
}

/** What became of a pledge. The sign before the words differs for each status, so that colour is not alone. */
export function StatusSelect({ status, about, tabIndex, onChange }: StatusSelectProps) {
  const { say, term } = useWords();
  return (
    <select
      className={`status-select status-select--${status ?? 'none'}`}
      aria-label={say('status_of', { text: about })}
      tabIndex={tabIndex}
      value={status ?? ''}
      onChange={(event) => onChange(PLEDGE_STATUSES.find((name) => name === event.target.value))}
    >
      <option value="">{say('status_none')}</option>
      {PLEDGE_STATUSES.map((name) => (
        <option key={name} value={name}>
          {`${STATUS_SIGNS[name]} ${term(`pledgeStatus_${name}`)}`}
        </option>
      ))}
    </select>
  );
}

/** A sign for each status that needs no colour. */
export const STATUS_SIGNS: Readonly<Record<PledgeStatus, string>> = {
  open: '○',
  'in-progress': '◔',
  kept: '●',
  'partly-kept': '◐',
  broken: '✕',
  unclear: '?',
};
