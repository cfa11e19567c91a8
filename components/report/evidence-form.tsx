import { useId, useState } from 'react';
import type { FormEvent } from 'react';
import type { Evidence } from '../../lib/model/annotation';
import { MAX_QUOTE } from '../../lib/model/limits';
import { newUuid } from '../../lib/platform/uuid';
import { evidenceAddress } from '../../lib/view/judgement';
import { DayField } from './day-field';
import { LineLimit } from './line-limit';
import { useJudgementWords } from './use-judgement-words';

interface EvidenceFormProps {
  /** What is edited; a new piece where it is absent. */
  readonly piece?: Evidence;
  readonly onSave: (piece: Evidence) => void;
  readonly onCancel: () => void;
}

/**
 * One piece of evidence in the making: an address, the words there, and their day. Of a quote only
 * the day is the reader's.
 */
export function EvidenceForm({ piece, ...ways }: EvidenceFormProps) {
  return piece?.target === undefined ? (
    <OwnForm piece={piece} {...ways} />
  ) : (
    <QuoteForm piece={piece} {...ways} />
  );
}

function QuoteForm({ piece, onSave, onCancel }: EvidenceFormProps & { readonly piece: Evidence }) {
  const word = useJudgementWords();
  const { on: day, ...rest } = piece;
  const [on, setOn] = useState(day ?? '');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onSave(on === '' ? rest : { ...rest, on });
  };
  return (
    <form className="evidence__form" noValidate onSubmit={submit}>
      <blockquote className="evidence__text">
        <q>{piece.text}</q>
      </blockquote>
      <DayField label={word('evidence_on')} value={on} onChange={setOn} />
      <FormWays onCancel={onCancel} />
    </form>
  );
}

function OwnForm({ piece, onSave, onCancel }: EvidenceFormProps) {
  const word = useJudgementWords();
  const [url, setUrl] = useState(piece?.url ?? '');
  const [text, setText] = useState(piece?.text ?? '');
  const [on, setOn] = useState(piece?.on ?? '');
  const [isRefused, setRefused] = useState(false);
  const ids = { url: useId(), text: useId(), why: useId(), limit: useId() };
  const { length } = text.trim();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const address = evidenceAddress(url);
    if (address === undefined) return setRefused(true);
    if (length > MAX_QUOTE) return undefined;
    onSave({
      id: piece?.id ?? newUuid(),
      url: address,
      text: text.trim(),
      ...(on !== '' && { on }),
    });
  };
  return (
    <form className="evidence__form" noValidate onSubmit={submit}>
      <div className="form-field">
        <label htmlFor={ids.url}>{word('evidence_url')}</label>
        <input
          id={ids.url}
          type="url"
          className="judgement__line"
          autoFocus
          placeholder="https://"
          aria-invalid={isRefused}
          aria-describedby={isRefused ? ids.why : undefined}
          value={url}
          onChange={(event) => setUrl(event.target.value)}
        />
        {isRefused && (
          <p id={ids.why} className="error-text" role="alert">
            {word('evidence_bad_url')}
          </p>
        )}
      </div>
      <div className="form-field">
        <label htmlFor={ids.text}>{word('evidence_text')}</label>
        <textarea
          id={ids.text}
          className="judgement__line"
          rows={2}
          aria-invalid={length > MAX_QUOTE}
          aria-describedby={ids.limit}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <LineLimit id={ids.limit} length={length} most={MAX_QUOTE} />
      </div>
      <DayField label={word('evidence_on')} value={on} onChange={setOn} />
      <FormWays onCancel={onCancel} />
    </form>
  );
}

function FormWays({ onCancel }: Pick<EvidenceFormProps, 'onCancel'>) {
  const word = useJudgementWords();
  return (
    <div className="evidence__ways">
      <button type="submit" className="button button--small button--primary">
        {word('save')}
      </button>
      <button type="button" className="button button--small" onClick={onCancel}>
        {word('cancel')}
      </button>
    </div>
  );
}
