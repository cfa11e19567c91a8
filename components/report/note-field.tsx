import { useId, useLayoutEffect, useRef } from 'react';
import { failureOf } from '../../lib/writing/note-draft';
import type { DraftView, SaveState } from '../../lib/writing/note-draft';
import type { Paper } from '../../lib/writing/writing-desk';
import { useWords } from '../words';
import { SaveFailure } from './save-failure';
import './note-field.css';

interface NoteFieldProps {
  readonly paper: Paper;
  readonly view: DraftView;
}

/**
 * A note that saves itself: after a pause, on Escape, and when the field is left. What could not be
 * saved stays in the field.
 */
export function NoteField({ paper: { annotator, draft, caret }, view }: NoteFieldProps) {
  const { say } = useWords();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const error = failureOf(view.save);
  /*
   * The reader has just asked for the field, or was in it when its row was drawn anew or its text
   * came from elsewhere.
   */
  const typed = useRef<string>(undefined);
  useLayoutEffect(() => {
    /*
     * What is typed moves the cursor itself: at the first word of an input method Chromium still
     * says that it stands before.
     */
    if (field.current !== null && view.text !== typed.current) {
      if (typed.current !== undefined) caret.follow(typed.current, view.text);
      caret.takeUp(field.current);
    }
    typed.current = view.text;
  }, [caret, view.text]);
  return (
    <div className="note-field">
      <label className="note-field__label" htmlFor={id}>
        {say('note')}
        <SaveMark save={view.save} />
      </label>
      <textarea
        id={id}
        ref={field}
        className="note-field__text"
        rows={3}
        placeholder={say('note_hint')}
        value={view.text}
        onFocus={() => {
          caret.come();
          void annotator.prepare();
        }}
        onSelect={({ currentTarget }) => caret.note(currentTarget)}
        onChange={({ currentTarget }) => {
          typed.current = currentTarget.value;
          caret.note(currentTarget);
          draft.type(currentTarget.value);
        }}
        onBlur={() => {
          caret.leave();
          void draft.flush();
        }}
        onKeyDown={(event) => {
          /* The Escape that calls off an IME composition belongs to the IME. */
          if (event.key === 'Escape' && !event.nativeEvent.isComposing) void draft.flush();
        }}
      />
      {error !== undefined && (
        <SaveFailure error={error} retry={() => void draft.flush()} text={view.text} />
      )}
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
