import { useRef, useState } from 'react';
import type { CardPlace } from '../../lib/messages/card-link';
import type { Annotation } from '../../lib/model/annotation';
import type { ErrorCode } from '../../lib/model/result';
import { COPY_FORMS } from '../../lib/view/place-copies';
import type { CopyForm } from '../../lib/view/place-copies';
import { KEY_OF } from '../../lib/view/writing-keys';
import { useReportTools } from '../report/report-tools';
import { UndoBar } from '../report/undo-bar';
import { useJudgementWords } from '../report/use-judgement-words';
import type { Writing } from '../report/use-writing';
import { useWords } from '../words';
import { CardSign } from './card-signs';
import { useArmed } from './use-armed';
import { useCardWords } from './use-card-words';
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
  readonly write: (part: 'note' | 'tag') => void;
  readonly copy: (form: CopyForm) => void;
  readonly isPicturing: boolean;
  /** Shows a picture of the place to be saved, or takes it away. */
  readonly picture: (isPicturing: boolean) => void;
}

/**
 * The card's last lines: note, tags, evidence, copy, "this is wrong"; taking away stands apart from
 * all of them.
 */
export function CardActions({ place, writing, annotation, said, ...acts }: CardActionsProps) {
  const { say, term } = useWords();
  const word = useJudgementWords();
  const card = useCardWords();
  const { paper, edits } = writing;
  const { desk } = useReportTools();
  const [isChoosing, setChoosing] = useState(false);
  const forms = useRef<HTMLButtonElement>(null);
  const [error, setError] = useState<ErrorCode>();
  const move = (): void => {
    if (annotation === undefined) return;
    void desk
      .remove(annotation)
      .then((removed) => setError(removed.ok ? undefined : removed.error));
  };
  const closeForms = (): void => {
    setChoosing(false);
    forms.current?.focus();
  };
  const { isJudging, judge, write, copy } = acts;
  return (
    <footer className="card-actions" data-card-part>
      <div className="card-actions__row">
        <Act name={say('note')} letter={KEY_OF.note} act={() => write('note')} />
        <Act name={say('tags')} letter={KEY_OF.tag} act={() => write('tag')} />
        <Act
          name={word('evidence')}
          letter={KEY_OF.evidence}
          action="judge"
          isOpen={isJudging}
          act={() => judge(!isJudging)}
        />
        <span className="card-actions__copy">
          <Act name={card('copy')} letter={KEY_OF.copy} action="copy" act={() => copy('quote')} />
          <button
            type="button"
            ref={forms}
            className="button button--small"
            data-action="copy-as"
            aria-label={card('copy_as')}
            title={card('copy_as')}
            aria-expanded={isChoosing}
            onClick={() => setChoosing(!isChoosing)}
          >
            ▾
          </button>
        </span>
        <button
          type="button"
          className="button button--small"
          data-action="wrong"
          aria-pressed={edits.disputed}
          onClick={() => void paper.edits.edit({ disputed: !edits.disputed })}
        >
          {say(place.subject === 'passage' ? 'dispute_missed' : 'dispute')}
        </button>
        <BinButton isThere={annotation !== undefined} move={move} />
      </div>
      {isChoosing && <CopyForms {...acts} done={closeForms} />}
      <p className="card-actions__said" role="status">
        {error === undefined ? said : term(`error_${error}`)}
      </p>
      <UndoBar />
    </footer>
  );
}

interface ActProps {
  readonly name: string;
  /** The key that does the same. */
  readonly letter: string;
  readonly action?: string;
  readonly isOpen?: boolean;
  readonly act: () => void;
}

function Act({ name, letter, action, isOpen, act }: ActProps) {
  const card = useCardWords();
  return (
    <button
      type="button"
      className="button button--small"
      data-action={action}
      aria-expanded={isOpen}
      aria-keyshortcuts={letter.toLowerCase()}
      title={card('with_key', { name, key: letter })}
      onClick={act}
    >
      {name}
    </button>
  );
}

interface CopyFormsProps extends Pick<CardActionsProps, 'copy' | 'picture' | 'isPicturing'> {
  readonly done: () => void;
}

/** The other forms of copying, below the actions: a card has no room for a menu above it. */
function CopyForms({ copy, picture, isPicturing, done }: CopyFormsProps) {
  const card = useCardWords();
  return (
    <div className="card-actions__forms" role="group" aria-label={card('copy_as')}>
      {COPY_FORMS.map((form) => (
        <button
          key={form}
          type="button"
          className="button button--small"
          data-copy={form}
          onClick={() => {
            copy(form);
            done();
          }}
        >
          {card(`copy_${form}`)}
        </button>
      ))}
      <button
        type="button"
        className="button button--small"
        data-copy="picture"
        aria-expanded={isPicturing}
        onClick={() => picture(!isPicturing)}
      >
        {card('copy_picture')}
      </button>
    </div>
  );
}

interface BinProps {
  readonly isThere: boolean;
  readonly move: () => void;
}

/** Takes away what is written here, once the button has truly been in sight. */
function BinButton({ isThere, move }: BinProps) {
  const { say } = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const isArmed = useArmed(button);
  return (
    <button
      type="button"
      ref={button}
      className="button button--small button--quiet card-actions__delete"
      hidden={!isThere}
      aria-disabled={!isArmed}
      aria-label={say('to_bin')}
      title={say('to_bin')}
      onClick={() => isArmed && move()}
    >
      <CardSign sign="bin" />
    </button>
  );
}
