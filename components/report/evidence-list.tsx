import { useEffect, useId, useRef, useState } from 'react';
import type { Evidence } from '../../lib/model/annotation';
import { MAX_EVIDENCE } from '../../lib/model/limits';
import { isSameQuote } from '../../lib/view/evidence';
import { routeHash } from '../../lib/view/route';
import { EvidenceForm } from './evidence-form';
import { DeskLink, EvidenceLine } from './evidence-line';
import { useQuoting } from './quoting';
import { useReportTools } from './report-tools';
import { useJudgementWords } from './use-judgement-words';

interface EvidenceListProps {
  /** What is judged, for the reader who looks for words elsewhere. */
  readonly about: string;
  /** The annotation that is judged, where there is one by now. */
  readonly noteId?: string;
  readonly evidence: readonly Evidence[];
  readonly onChange: (evidence: readonly Evidence[]) => void;
}

/** Stands for a piece of evidence that is being added. */
const NEW = '';

/** What a judgement stands on, piece by piece: to be read, added to, edited and removed. */
export function EvidenceList({ about, noteId, evidence, onChange }: EvidenceListProps) {
  const word = useJudgementWords();
  /* Evidence may have been added while words were looked for. */
  const latest = useRef(evidence);
  useEffect(() => {
    latest.current = evidence;
  });
  const titleId = useId();
  const [edited, setEdited] = useState<string>();
  const save = (piece: Evidence): void => {
    setEdited(undefined);
    const isKnown = evidence.some(({ id }) => id === piece.id);
    onChange(
      isKnown ? evidence.map((one) => (one.id === piece.id ? piece : one)) : [...evidence, piece],
    );
  };
  const take = (piece: Evidence): void => {
    if (!latest.current.some((one) => isSameQuote(one, piece)))
      onChange([...latest.current, piece]);
  };
  const { onEditing } = useQuoting();
  const isEditing = edited !== undefined;
  useEffect(() => {
    if (!isEditing) return undefined;
    onEditing?.(true);
    return () => onEditing?.(false);
  }, [isEditing, onEditing]);
  const isFull = evidence.length >= MAX_EVIDENCE;
  return (
    <section className="evidence" aria-labelledby={titleId}>
      <p id={titleId} className="form-field">
        {word('evidence')}
      </p>
      {evidence.length === 0 && edited !== NEW && (
        <p className="evidence__none">{word('evidence_none')}</p>
      )}
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
        <p className="evidence__ways">
          <button
            type="button"
            className="button button--small"
            disabled={isFull}
            onClick={() => setEdited(NEW)}
          >
            {isFull ? word('evidence_full', { count: MAX_EVIDENCE }) : word('evidence_add')}
          </button>
          {!isFull && <QuoteButton about={about} noteId={noteId} onTake={take} />}
        </p>
      )}
    </section>
  );
}

interface QuoteButtonProps extends Pick<EvidenceListProps, 'about' | 'noteId'> {
  readonly onTake: (piece: Evidence) => void;
}

/** The way to words of other kept reports: they are looked for on the desk. */
function QuoteButton({ about, noteId, onTake }: QuoteButtonProps) {
  const word = useJudgementWords();
  const { reportId } = useReportTools();
  const { pick, openDesk } = useQuoting();
  if (pick !== undefined) {
    return (
      <button
        type="button"
        className="button button--small"
        onClick={() => pick({ about, reportId, take: onTake })}
      >
        {word('evidence_quote')}
      </button>
    );
  }
  if (openDesk === undefined || noteId === undefined) return undefined;
  return (
    <DeskLink hash={routeHash({ view: 'report', id: reportId, noteId })}>
      {word('evidence_quote_desk')}
    </DeskLink>
  );
}
