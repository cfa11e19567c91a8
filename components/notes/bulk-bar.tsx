import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { METRIC_VERDICTS, PLEDGE_STATUSES, STATUSES, WEIGHTS } from '../../lib/model/annotation';
import type { BulkChange } from '../../lib/model/bulk';
import { grouped } from '../../lib/view/quantity';
import { splitTags } from '../../lib/view/tags';
import { useReportTools } from '../report/report-tools';
import { STATUS_SIGNS } from '../report/status-select';
import { useJudgementWords } from '../report/use-judgement-words';
import { useWords } from '../words';
import { useNotesWords } from './use-notes-words';

interface BulkBarProps {
  readonly count: number;
  /** How many fit the filter. */
  readonly total: number;
  readonly isBusy: boolean;
  readonly onAll: () => void;
  readonly onNone: () => void;
  readonly onChange: (change: BulkChange) => void;
  /** What can be done without changing them. */
  readonly children?: ReactNode;
}

/** What can be done with all that is selected; each is one step for undo. */
export function BulkBar({ count, total, isBusy, onAll, onNone, onChange, children }: BulkBarProps) {
  const word = useNotesWords();
  return (
    <fieldset className="bulk-bar" disabled={isBusy}>
      <legend className="bulk-bar__legend">{word('bulk')}</legend>
      <span role="status">{word('selected', { count: grouped(count) })}</span>
      {count < total && (
        <button type="button" className="button button--small" onClick={onAll}>
          {word('select_all', { count: grouped(total) })}
        </button>
      )}
      <button type="button" className="button button--small" onClick={onNone}>
        {word('select_none')}
      </button>
      <TagField onChange={onChange} />
      <StatusField onChange={onChange} />
      <WeightField onChange={onChange} />
      <button
        type="button"
        className="button button--small"
        onClick={() => onChange({ pinned: true })}
      >
        {word('bulk_pin')}
      </button>
      <button
        type="button"
        className="button button--small"
        onClick={() => onChange({ pinned: null })}
      >
        {word('bulk_unpin')}
      </button>
      {children}
      <DeleteField onChange={onChange} />
    </fieldset>
  );
}

type FieldProps = Pick<BulkBarProps, 'onChange'>;

/** Tags to add or to take away, several at once; Enter adds. */
function TagField({ onChange }: FieldProps) {
  const word = useNotesWords();
  const { say } = useWords();
  const { tags: known } = useReportTools();
  const [typed, setTyped] = useState('');
  const listId = useId();
  const whyId = useId();
  const { tooLong } = splitTags(typed);
  const run = (make: (tags: readonly string[]) => BulkChange): void => {
    const { tags } = splitTags(typed);
    if (tags.length === 0) return;
    onChange(make(tags));
    setTyped(tooLong.join('，'));
  };
  return (
    <span className="bulk-bar__field">
      <input
        className="bulk-bar__tag"
        aria-label={word('bulk_tag_name')}
        placeholder={word('bulk_tag_name')}
        list={listId}
        aria-invalid={tooLong.length > 0}
        aria-describedby={tooLong.length > 0 ? whyId : undefined}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onKeyDown={(event) => {
          /* The Enter that commits an IME composition belongs to the IME. */
          if (event.key === 'Enter' && !event.nativeEvent.isComposing)
            run((addTags) => ({ addTags }));
        }}
      />
      <datalist id={listId}>
        {known.slice(0, SUGGESTIONS).map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      {tooLong.length > 0 && (
        <span id={whyId} className="error-text" role="alert">
          {say('tag_too_long')}
        </span>
      )}
      <button
        type="button"
        className="button button--small"
        onClick={() => run((addTags) => ({ addTags }))}
      >
        {word('bulk_tag_add')}
      </button>
      <button
        type="button"
        className="button button--small"
        onClick={() => run((removeTags) => ({ removeTags }))}
      >
        {word('bulk_tag_remove')}
      </button>
    </span>
  );
}

const SUGGESTIONS = 50;
const CLEAR = 'clear';

function StatusField({ onChange }: FieldProps) {
  const word = useNotesWords();
  const { term } = useWords();
  const options = (statuses: typeof PLEDGE_STATUSES | typeof METRIC_VERDICTS) =>
    statuses.map((status) => (
      <option key={status} value={status}>
        {`${STATUS_SIGNS[status]} ${term(`status_${status}`)}`}
      </option>
    ));
  return (
    <select
      className="bulk-bar__select"
      aria-label={word('bulk_status')}
      value=""
      onChange={({ target: { value } }) =>
        onChange({ status: value === CLEAR ? null : STATUSES.find((status) => status === value) })
      }
    >
      <option value="" disabled>
        {word('bulk_status')}
      </option>
      <optgroup label={word('bulk_group_pledge')}>{options(PLEDGE_STATUSES)}</optgroup>
      <optgroup label={word('bulk_group_metric')}>{options(METRIC_VERDICTS)}</optgroup>
      <option value={CLEAR}>{word('bulk_status_clear')}</option>
    </select>
  );
}

function WeightField({ onChange }: FieldProps) {
  const word = useNotesWords();
  const judgement = useJudgementWords();
  return (
    <select
      className="bulk-bar__select"
      aria-label={word('bulk_weight')}
      value=""
      onChange={({ target: { value } }) =>
        onChange({ weight: WEIGHTS.find((weight) => String(weight) === value) })
      }
    >
      <option value="" disabled>
        {word('bulk_weight')}
      </option>
      {WEIGHTS.map((weight) => (
        <option key={weight} value={weight}>
          {judgement(`weight_${weight}`)}
        </option>
      ))}
    </select>
  );
}

/** Deleting asks once, in place. */
function DeleteField({ onChange }: FieldProps) {
  const word = useNotesWords();
  const [isAsking, setIsAsking] = useState(false);
  if (!isAsking) {
    return (
      <button
        type="button"
        className="button button--small bulk-bar__delete"
        onClick={() => setIsAsking(true)}
      >
        {word('bulk_delete')}
      </button>
    );
  }
  return (
    <span className="bulk-bar__field" role="group" aria-label={word('bulk_delete_ask')}>
      <span>{word('bulk_delete_ask')}</span>
      <button
        type="button"
        className="button button--small bulk-bar__delete"
        autoFocus
        onClick={() => {
          setIsAsking(false);
          onChange({ isDeleted: true });
        }}
      >
        {word('bulk_yes')}
      </button>
      <button type="button" className="button button--small" onClick={() => setIsAsking(false)}>
        {word('bulk_no')}
      </button>
    </span>
  );
}
