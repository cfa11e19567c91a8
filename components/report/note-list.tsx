import { useState } from 'react';
import type { Section } from '../../lib/model/extraction';
import type { ErrorCode } from '../../lib/model/result';
import type { NoteEntry } from '../../lib/view/entries';
import type { Filters } from '../../lib/view/filters';
import { useReportTools } from './report-tools';
import type { Revealed } from '../virtual-list';
import { useWords } from '../words';
import { Bin } from './bin';
import type { Binned } from './bin';
import { EntryList } from './entry-list';
import { NoteRow } from './note-row';
import './note-list.css';

interface NoteListProps {
  readonly entries: readonly NoteEntry[];
  readonly sections: readonly Section[];
  readonly filters: Filters;
  readonly onFilter: (filters: Filters) => void;
  /** What lies in the bin. */
  readonly deleted: readonly Binned[];
  readonly revealed?: Revealed;
}

/** The reader's annotations on this page, and below them those that were deleted. */
export function NoteList({
  entries,
  sections,
  filters,
  onFilter,
  deleted,
  revealed,
}: NoteListProps) {
  const { say, term } = useWords();
  const { desk } = useReportTools();
  const [error, setError] = useState<ErrorCode>();
  const remove = ({ annotation }: NoteEntry): void => {
    void desk
      .remove(annotation)
      .then((removed) => setError(removed.ok ? undefined : removed.error));
  };
  return (
    <div className="note-list">
      {error !== undefined && (
        <p className="error-text" role="alert">
          {term(`error_${error}`)}
        </p>
      )}
      <EntryList
        subject="note"
        entries={entries}
        sections={sections}
        filters={filters}
        onFilter={onFilter}
        estimatePx={120}
        hint={say('none_note_hint')}
        revealed={revealed}
      >
        {(entry, row) => <NoteRow entry={entry} {...row} onDelete={remove} />}
      </EntryList>
      <Bin deleted={deleted} />
    </div>
  );
}
