import { useState } from 'react';
import type { NoteEntry } from '../../lib/view/entries';
import { NO_FILTERS } from '../../lib/view/filters';
import { NoteList } from './note-list';

/**
 * Annotations of a page in which nothing is found any more: they are never hidden. Nothing where
 * there are none.
 */
export function OrphanNotes({ entries }: { readonly entries: readonly NoteEntry[] }) {
  const [filters, setFilters] = useState(NO_FILTERS);
  if (entries.length === 0) return undefined;
  return (
    <div className="side-panel__view">
      <NoteList
        entries={entries}
        sections={[]}
        filters={filters}
        onFilter={setFilters}
        deleted={[]}
      />
    </div>
  );
}
