import { useRef, useState } from 'react';
import type { CardPlace } from '../../lib/messages/card-link';
import { isStatedFigure } from '../../lib/model/annotation';
import type { Annotation } from '../../lib/model/annotation';
import { gist } from '../../lib/wording/facts';
import type { ErrorCode } from '../../lib/model/result';
import { useReportTools } from '../report/report-tools';
import { StatusSelect } from '../report/status-select';
import { UndoBar } from '../report/undo-bar';
import { useJudgementWords } from '../report/use-judgement-words';
import type { Writing } from '../report/use-writing';
import { useWords } from '../words';
import { useArmed } from './use-armed';
import './card-actions.css';

interface CardActionsProps {
  readonly place: CardPlace;
  readonly writing: Writing;
  readonly annotation?: Annotation;
  /** What came of the last copying. */
  readonly said?: string;
  readonly isJudging: boolean;
  /** Opens what the judgement stands on, or closes it. */
  readonly judge: (isJudging: boolean) => void;
  /** Opens the editor with the focus on what the selector names. */
  readonly write: (selector: string) => void;
  readonly copy: () => void;
}

/**
 * The card's last lines: status, note, tags, copy, "this is wrong"; taking away stands apart from
 * all of them.
 */
export function CardActions({
  place,
  writing,
  annotation,
  said,
  isJudging,
  judge,
  write,
  copy,
}: CardActionsProps) {
  const { say, term } = useWords();
  const word = useJudgementWords();
  const { paper, edits } = writing;
  const remove = useRef<HTMLButtonElement>(null);
  const isArmed = useArmed(remove);
  const { desk } = useReportTools();
  const [error, setError] = useState<ErrorCode>();
  const move = (): void => {
    if (!isArmed || annotation === undefined) return;
    void desk
      .remove(annotation)
      .then((removed) => setError(removed.ok ? undefined : removed.error));
  };
  return (
    <footer className="card-actions" data-card-part>
      <div className="card-actions__row">
        <StatusSelect
          status={edits.status}
          isFigure={isStatedFigure(place.subject, place.metric?.status)}
          about={gist(place.text)}
          onChange={(status) => {
            void paper.edits.edit({ status: status ?? null });
            if (status !== undefined) judge(true);
          }}
        />
        <button
          type="button"
          className="button button--small"
          data-action="judge"
          aria-expanded={isJudging}
          onClick={() => judge(!isJudging)}
        >
          {word('evidence')}
        </button>
        <button type="button" className="button button--small" onClick={() => write('textarea')}>
          {say('note')}
        </button>
        <button
          type="button"
          className="button button--small"
          onClick={() => write('.tag-editor__field')}
        >
          {say('tags')}
        </button>
        <button type="button" className="button button--small" data-action="copy" onClick={copy}>
          {say('card_copy')}
        </button>
        <button
          type="button"
          className="button button--small"
          data-action="wrong"
          aria-pressed={edits.disputed}
          onClick={() => void paper.edits.edit({ disputed: !edits.disputed })}
        >
          {say(place.subject === 'passage' ? 'dispute_missed' : 'dispute')}
        </button>
        <button
          type="button"
          ref={remove}
          className="button button--small button--quiet card-actions__delete"
          hidden={annotation === undefined}
          aria-disabled={!isArmed}
          onClick={move}
        >
          {say('to_bin')}
        </button>
      </div>
      <p className="card-actions__said" role="status">
        {error === undefined ? said : term(`error_${error}`)}
      </p>
      <UndoBar />
    </footer>
  );
}
