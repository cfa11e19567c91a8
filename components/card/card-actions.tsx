import { useRef } from 'react';
import type { CardPlace } from '../../lib/messages/card-link';
import type { Annotation } from '../../lib/model/annotation';
import { gist } from '../../lib/wording/facts';
import { StatusSelect } from '../report/status-select';
import type { Writing } from '../report/use-writing';
import { useWords } from '../words';
import { useArmed } from './use-armed';
import { useDeletion } from './use-deletion';
import './card-actions.css';

interface CardActionsProps {
  readonly place: CardPlace;
  readonly writing: Writing;
  readonly annotation?: Annotation;
  /** What came of the last copying. */
  readonly said?: string;
  /** Opens the editor with the focus on what the selector names. */
  readonly write: (selector: string) => void;
  readonly copy: () => void;
}

/** The card's last lines: status, note, tags, copy, "this is wrong"; taking away stands apart from all of them. */
export function CardActions({ place, writing, annotation, said, write, copy }: CardActionsProps) {
  const { say } = useWords();
  const { paper, edits } = writing;
  const remove = useRef<HTMLButtonElement>(null);
  const isArmed = useArmed(remove);
  const deletion = useDeletion(annotation);
  return (
    <footer className="card-actions" data-card-part>
      <div className="card-actions__row">
        {place.metric?.status !== 'actual' && (
          <StatusSelect
            status={edits.status}
            about={gist(place.text)}
            onChange={(status) => void paper.edits.edit({ status: status ?? null })}
          />
        )}
        <button type="button" className="button button--small" onClick={() => write('textarea')}>
          {say('note')}
        </button>
        <button type="button" className="button button--small" onClick={() => write('.tag-editor__field')}>
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
          {say(place.subject === 'passage' ? 'disputed_missed' : 'disputed')}
        </button>
        <button
          type="button"
          ref={remove}
          className="button button--small button--quiet card-actions__delete"
          hidden={annotation === undefined}
          aria-disabled={!isArmed}
          onClick={() => isArmed && deletion.remove()}
        >
          {say('to_bin')}
        </button>
      </div>
      <p className="card-actions__said" role="status">
        {deletion.deleted === undefined ? said : say('deleted')}
        {deletion.error !== undefined && deletion.error}
        {deletion.deleted !== undefined && (
          <button type="button" className="button button--small" onClick={deletion.undo}>
            {say('undo')}
          </button>
        )}
      </p>
    </footer>
  );
}
