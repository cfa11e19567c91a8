import { useId, useState } from 'react';
import type { Evidence } from '../../lib/model/annotation';
import { MAX_EVIDENCE } from '../../lib/model/limits';
import { gist } from '../../lib/wording/facts';
import { EvidenceForm } from './evidence-form';
import { useJudgementWords } from './use-judgement-words';

interface EvidenceListProps {
  readonly evidence: readonly Evidence[];
  readonly onChange: (evidence: readonly Evidence[]) => void;
}

/** Stands for a piece of evidence that is being added. */
const NEW = '';

/** What a judgement stands on, piece by piece: to be read, added to, edited and removed. */
export function EvidenceList({ evidence, onChange }: EvidenceListProps) {
  const word = useJudgementWords();
  const titleId = useId();
  const [edited, setEdited] = useState<string>();
  const save = (piece: Evidence): void => {
    setEdited(undefined);
    const isKnown = evidence.some(({ id }) => id === piece.id);
    onChange(isKnown ? evidence.map((one) => (one.id === piece.id ? piece : one)) : [...evidence, piece]);
  };
  const isFull = evidence.length >= MAX_EVIDENCE;
  return (
    <section className="evidence" aria-labelledby={titleId}>
      <p id={titleId} className="evidence__title">
        {word('evidence')}
      </p>
      {evidence.length === 0 && edited !== NEW && <p className="evidence__none">{word('evidence_none')}</p>}
      <ul className="evidence__list">
        {evidence.map((piece) => (
          <li key={piece.id}>
            {piece.id === edited ? (
              <EvidenceForm piece={piece} onSave={save} onCancel={() => setEdited(undefined)} />
            ) : (
              <EvidenceLine
                piece={piece}
                onEdit={() => setEdited(piece.id)}
                onRemove={() => onChange(evidence.filter(({ id }) => id !== piece.id))}
              />
            )}
          </li>
        ))}
      </ul>
      {edited === NEW ? (
        <EvidenceForm onSave={save} onCancel={() => setEdited(undefined)} />
      ) : (
        <button type="button" className="button button--small" disabled={isFull} onClick={() => setEdited(NEW)}>
          {isFull ? word('evidence_full', { count: MAX_EVIDENCE }) : word('evidence_add')}
        </button>
      )}
    </section>
  );
}

interface EvidenceLineProps {
  readonly piece: Evidence;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

function EvidenceLine({ piece: { url, text, on }, onEdit, onRemove }: EvidenceLineProps) {
  const word = useJudgementWords();
  const name = gist(text === '' ? url : text);
  return (
    <div className="evidence__piece">
      {text !== '' && <p className="evidence__text">{text}</p>}
      <p className="evidence__facts">
        {on !== undefined && <span>{on}</span>}
        <a href={url} target="_blank" rel="noreferrer" aria-label={word('evidence_open', { url })}>
          {url}
        </a>
      </p>
      <p className="evidence__ways">
        <button
          type="button"
          className="button button--small button--quiet"
          aria-label={word('evidence_edit', { name })}
          onClick={onEdit}
        >
          {word('edit')}
        </button>
        <button
          type="button"
          className="button button--small button--quiet"
          aria-label={word('evidence_remove', { name })}
          onClick={onRemove}
        >
          {word('remove')}
        </button>
      </p>
    </div>
  );
}
