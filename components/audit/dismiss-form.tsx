import { useEffect, useId, useRef, useState } from 'react';
import { useAuditWords } from './use-audit-words';
import type { Judgement } from '../../lib/view/audit';

interface DismissFormProps {
  readonly about: string;
  /** The ways to dismiss it, the likeliest first. */
  readonly ways: readonly Judgement[];
  readonly onDismiss: (judgement: Judgement, reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks why a finding is dismissed; the words are the reader's own and may be left out. */
export function DismissForm({ about, ways, onDismiss, onCancel }: DismissFormProps) {
  const word = useAuditWords();
  const group = useId();
  const first = useRef<HTMLInputElement>(null);
  const [judgement, judge] = useState(ways[0] ?? 'misread');
  const [reason, setReason] = useState('');
  useEffect(() => first.current?.focus(), []);
  return (
    <form
      className="dismiss"
      aria-label={word('dismiss_of', { text: about })}
      onSubmit={(event) => {
        event.preventDefault();
        onDismiss(judgement, reason);
      }}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape') onCancel();
      }}
    >
      {ways.map((one) => (
        <label key={one} className="dismiss__choice">
          <input
            type="radio"
            name={group}
            ref={one === ways[0] ? first : undefined}
            checked={one === judgement}
            onChange={() => judge(one)}
          />
          {word(`as_${one}`)}
        </label>
      ))}
      <label className="dismiss__reason">
        {word('reason')}
        <input
          type="text"
          value={reason}
          maxLength={MOST_UNITS}
          placeholder={word('reason_hint')}
          onChange={(event) => setReason(event.target.value)}
          onKeyDown={(event) => {
            /* A committed composition is no end of the form. */
            if (event.key === 'Enter' && event.nativeEvent.isComposing) event.preventDefault();
          }}
        />
      </label>
      <span className="dismiss__ways">
        <button type="submit" className="button button--small button--primary">
          {word('save')}
        </button>
        <button type="button" className="button button--small button--quiet" onClick={onCancel}>
          {word('cancel')}
        </button>
      </span>
    </form>
  );
}

/** More is a note. */
const MOST_UNITS = 500;
