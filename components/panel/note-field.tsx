import { useId } from 'react';
import type { DraftView, SaveState } from '../../lib/view/note-draft';
import type { Paper } from '../../lib/view/writing-desk';
import { useWords } from '../words';
import './note-field.css';

interface NoteFieldProps {
  readonly paper: Paper;
  readonly view: DraftView;
  /** Whether the field takes the focus when it appears. */
  readonly takesFocus?: boolean;
}

const MAX_NOTE = 100_000;

/** A note that saves itself: after a pause, on Escape, and when the field is left. What could not be saved stays in the field. */
export function NoteField({ paper: { annotator, draft }, view, takesFocus = false }: NoteFieldProps) {
  const { say } = useWords();
  const id = useId();
  return (
    <div className="note-field">
      <label className="note-field__label" htmlFor={id}>
        {say('note')}
        <SaveMark save={view.save} />
      </label>
      <textarea
        id={id}
        className="note-field__text"
        rows={3}
        maxLength={MAX_NOTE}
        placeholder={say('note_hint')}
        /* The reader has just asked for this field. */
        autoFocus={takesFocus}
        value={view.text}
        onFocus={() => void annotator.prepare()}
        onChange={(event) => draft.type(event.target.value)}
        onBlur={() => void draft.flush()}
        onKeyDown={(event) => {
          /* The Escape that calls off an IME composition belongs to the IME. */
          if (event.key === 'Escape' && !event.nativeEvent.isComposing) void draft.flush();
        }}
      />
      {view.save.kind === 'failed' && <SaveFailure error={view.save.error} retry={() => void draft.flush()} />}
    </div>
  );
}

/** How saving goes, in one word; read out when it changes. */
function SaveMark({ save }: { readonly save: SaveState }) {
  const { say } = useWords();
  return (
    <span className={`note-field__save note-field__save--${save.kind}`} aria-live="polite">
      {save.kind !== 'idle' && say(`save_${save.kind}`)}
    </span>
  );
}

function SaveFailure({
  error,
  retry,
}: {
  readonly error: Extract<SaveState, { kind: 'failed' }>['error'];
  readonly retry: () => void;
}) {
  const { say, term } = useWords();
  return (
    <p className="note-field__error" role="alert">
      {term(`error_${error}`)}
      <button type="button" className="button button--small" onClick={retry}>
        {say('retry')}
      </button>
    </p>
  );
}
