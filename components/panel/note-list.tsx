import { useState } from 'react';
import { callBackground } from '../../lib/messages/send';
import type { Annotation } from '../../lib/model/annotation';
import type { Section } from '../../lib/model/extraction';
import type { ErrorCode } from '../../lib/model/result';
import type { NoteEntry } from '../../lib/view/entries';
import type { Filters } from '../../lib/view/filters';
import { useWords } from '../words';
import { EntryList } from './entry-list';
import { NoteRow } from './note-row';
import { useReportTools } from '../report/report-tools';
import './note-list.css';

interface NoteListProps {
  readonly entries: readonly NoteEntry[];
  readonly sections: readonly Section[];
  readonly filters: Filters;
  readonly onFilter: (filters: Filters) => void;
}

/** The reader's annotations on this page; what was deleted last can be brought back. */
export function NoteList({ entries, sections, filters, onFilter }: NoteListProps) {
  const { say } = useWords();
  const { desk } = useReportTools();
  const [deleted, setDeleted] = useState<Annotation>();
  const [error, setError] = useState<ErrorCode>();
  const remove = async ({ annotation }: NoteEntry): Promise<void> => {
    const { id, target } = annotation;
    const answer = await callBackground('annotation.delete', { id, source: target.source });
    setError(answer.ok ? undefined : answer.error);
    if (!answer.ok) return;
    desk.forget(id);
    setDeleted(annotation);
  };
  const bringBack = async ({ id, subject, target }: Annotation): Promise<void> => {
    const answer = await callBackground('annotation.save', { id, subject, target, fields: {} });
    setError(answer.ok ? undefined : answer.error);
    if (answer.ok) setDeleted(undefined);
  };
  return (
    <div className="note-list">
      <Aftermath deleted={deleted} error={error} onUndo={bringBack} onDismiss={() => setDeleted(undefined)} />
      <EntryList
        subject="note"
        entries={entries}
        sections={sections}
        filters={filters}
        onFilter={onFilter}
        estimatePx={120}
        hint={say('none_note_hint')}
      >
        {(entry, row) => <NoteRow entry={entry} {...row} onDelete={(gone) => void remove(gone)} />}
      </EntryList>
    </div>
  );
}

interface AftermathProps {
  readonly deleted?: Annotation;
  readonly error?: ErrorCode;
  readonly onUndo: (annotation: Annotation) => Promise<void>;
  readonly onDismiss: () => void;
}

/** What came of the last deletion. */
function Aftermath({ deleted, error, onUndo, onDismiss }: AftermathProps) {
  const { say, term } = useWords();
  return (
    <div className="note-list__aftermath" role="status">
      {error !== undefined && <p className="note-list__error">{term(`error_${error}`)}</p>}
      {deleted !== undefined && (
        <p className="note-list__undo">
          {say('deleted')}
          <button type="button" className="button button--small" onClick={() => void onUndo(deleted)}>
            {say('undo')}
          </button>
          <button type="button" className="button button--small button--quiet" onClick={onDismiss}>
            {say('dismiss')}
          </button>
        </p>
      )}
    </div>
  );
}
