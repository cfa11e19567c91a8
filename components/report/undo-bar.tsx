import { useEffect, useState, useSyncExternalStore } from 'react';
import type { ErrorCode } from '../../lib/model/result';
import type { UndoKind, UndoView } from '../../lib/writing/undo-stack';
import { useWords } from '../words';
import { useReportTools } from './report-tools';
import './undo-bar.css';

/** What was changed last, and the way back: shown after every change, by button and by keyboard. */
export function UndoBar() {
  const { say, term } = useWords();
  const { desk } = useReportTools();
  const view = useSyncExternalStore(desk.changes.subscribe, desk.changes.view);
  const { last, canRedo } = view;
  const [failure, setFailure] = useState<{ readonly error: ErrorCode; readonly view: UndoView }>();
  /* A failure is told until something else is changed. */
  const error = failure?.view === view ? failure.error : undefined;
  const run = (work: typeof desk.undo): void => {
    void work().then((done) =>
      setFailure(done.ok ? undefined : { error: done.error, view: desk.changes.view() }),
    );
  };
  useUndoKeys(
    () => run(desk.undo),
    () => run(desk.redo),
  );
  if (last === undefined && !canRedo && error === undefined)
    return <p className="undo-bar" role="status" />;
  return (
    <p className="undo-bar" role="status">
      <span className="undo-bar__words">
        {error === undefined ? last && say(WORDS[last.kind]) : term(`error_${error}`)}
        {error === undefined &&
          last?.count !== undefined &&
          say('changed_many', { count: last.count })}
      </span>
      {last !== undefined && (
        <button
          type="button"
          className="button button--small"
          title="Ctrl+Z"
          onClick={() => run(desk.undo)}
        >
          {say('undo')}
        </button>
      )}
      {canRedo && (
        <button
          type="button"
          className="button button--small"
          title="Ctrl+Shift+Z"
          onClick={() => run(desk.redo)}
        >
          {say('redo')}
        </button>
      )}
    </p>
  );
}

const WORDS = {
  added: 'changed_added',
  note: 'changed_note',
  tags: 'changed_tags',
  status: 'changed_status',
  evidence: 'changed_evidence',
  disputed: 'changed_disputed',
  pinned: 'changed_pinned',
  owner: 'changed_owner',
  correction: 'changed_correction',
  deleted: 'changed_deleted',
} as const satisfies Record<UndoKind, string>;

/** Ctrl+Z and Ctrl+Shift+Z (⌘ on a Mac) outside of text fields, which have an undo of their own. */
function useUndoKeys(undo: () => void, redo: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const { key, ctrlKey, metaKey, altKey, shiftKey, target } = event;
      const letter = key.toLowerCase();
      if (event.isComposing || altKey || ctrlKey === metaKey || (letter !== 'z' && letter !== 'y'))
        return;
      if (target instanceof Element && target.closest('input,textarea,[contenteditable]') !== null)
        return;
      event.preventDefault();
      if (shiftKey || letter === 'y') redo();
      else undo();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  });
}
