import type { ReactNode } from 'react';
import type { AnnotationTarget, Evidence } from '../../lib/model/annotation';
import { routeHash } from '../../lib/view/route';
import { gist } from '../../lib/wording/facts';
import { useQuoting } from './quoting';
import { useJudgementWords } from './use-judgement-words';

interface EvidenceLineProps {
  readonly piece: Evidence;
  readonly onEdit: () => void;
  readonly onRemove: () => void;
}

/**
 * One piece of evidence: the words, their day, and where they stand, on the web and, if quoted, in
 * the kept report.
 */
export function EvidenceLine({
  piece: { url, text, on, target },
  onEdit,
  onRemove,
}: EvidenceLineProps) {
  const word = useJudgementWords();
  const name = gist(text === '' ? url : text);
  return (
    <div className={`evidence__piece${target === undefined ? '' : ' evidence__piece--quote'}`}>
      {text !== '' &&
        (target === undefined ? <p className="evidence__text">{text}</p> : <Quoted text={text} />)}
      {target !== undefined && <QuoteSource target={target} name={name} />}
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

const Quoted = ({ text }: { readonly text: string }) => (
  <blockquote className="evidence__text">
    <q>{text}</q>
  </blockquote>
);

/** Says which kept report words come from, and leads to them. */
function QuoteSource({
  target,
  name,
}: {
  readonly target: AnnotationTarget;
  readonly name: string;
}) {
  const word = useJudgementWords();
  const { sourceWords } = useQuoting();
  return (
    <p className="evidence__source">
      <span>{sourceWords?.(target) ?? word('evidence_from', { title: target.source })}</span>
      <DeskLink
        hash={routeHash({ view: 'report', id: target.source, quote: target })}
        label={word('evidence_place_of', { name })}
      >
        {word('evidence_place')}
      </DeskLink>
    </p>
  );
}

interface DeskLinkProps {
  readonly hash: string;
  readonly label?: string;
  readonly children: ReactNode;
}

/**
 * Leads to a place on the desk: on the desk a link, elsewhere a button that brings the desk to the
 * front.
 */
export function DeskLink({ hash, label, children }: DeskLinkProps) {
  const { openDesk } = useQuoting();
  if (openDesk === undefined) {
    return (
      <a className="evidence__desk" href={hash} aria-label={label}>
        {children}
      </a>
    );
  }
  return (
    <button
      type="button"
      className="button button--small button--quiet evidence__desk"
      aria-label={label}
      onClick={() => openDesk(hash)}
    >
      {children}
    </button>
  );
}
