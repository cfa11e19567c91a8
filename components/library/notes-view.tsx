import { useDeferredValue, useMemo, useState } from 'react';
import { useAllNotes } from '../../lib/view/hooks/use-all-notes';
import { filteredNotes, noteItems } from '../../lib/view/note-list';
import type { NoteItem } from '../../lib/view/note-list';
import { grouped } from '../../lib/view/quantity';
import { routeHash } from '../../lib/view/route';
import { gist } from '../../lib/wording/facts';
import { Badge } from '../badge';
import { Notice } from '../notice';
import { STATUS_SIGNS } from '../report/status-select';
import { ROW_MAIN, VirtualList } from '../virtual-list';
import type { RowFocus } from '../virtual-list';
import { useWords } from '../words';
import { useDesk } from './desk-context';
import { useLibraryWords } from './use-library-words';
import { ViewFrame } from './view-frame';
import './notes-view.css';

/** The reader's notes across all reports, the last changed first; each leads to its place. */
export function NotesView() {
  const word = useLibraryWords();
  const { term } = useWords();
  const { database } = useDesk();
  const [asked, setAsked] = useState(0);
  const read = useAllNotes(database, asked);
  const items = useMemo(() => (read?.ok === true ? noteItems(read.value) : []), [read]);
  return (
    <ViewFrame title={word('view_notes')}>
      {read === undefined && <Notice tone="busy" title={word('loading')} />}
      {read?.ok === false && (
        <Notice tone="alert" title={word('notes_failed')} hint={term(`error_${read.error}`)}>
          <button type="button" className="button" onClick={() => setAsked(asked + 1)}>
            {word('retry')}
          </button>
        </Notice>
      )}
      {read?.ok === true && items.length === 0 && (
        <Notice title={word('notes_empty')} hint={word('notes_empty_hint')} />
      )}
      {items.length > 0 && <Notes items={items} />}
    </ViewFrame>
  );
}

function Notes({ items }: { readonly items: readonly NoteItem[] }) {
  const word = useLibraryWords();
  const [query, setQuery] = useState('');
  const asked = useDeferredValue(query);
  const shown = useMemo(() => filteredNotes(items, asked), [items, asked]);
  return (
    <div className="reports">
      <div className="report-filters" role="search">
        <input
          type="search"
          className="report-filters__query"
          aria-label={word('search_notes')}
          placeholder={word('search_notes')}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
        <span className="report-filters__count" role="status">
          {word('notes_shown', { shown: grouped(shown.length), total: grouped(items.length) })}
        </span>
      </div>
      {shown.length === 0 ? (
        <Notice title={word('notes_none_match')} />
      ) : (
        <VirtualList label={word('view_notes')} items={shown} estimatePx={96}>
          {(item, focus) => <NoteLine item={item} focus={focus} />}
        </VirtualList>
      )}
    </div>
  );
}

function NoteLine({ item: { annotation, title }, focus }: { readonly item: NoteItem; readonly focus: RowFocus }) {
  const word = useLibraryWords();
  const { term } = useWords();
  const { id, reportId, subject, target, note, tags, status, updatedAt } = annotation;
  const quote = gist(target.quote.exact, 120);
  return (
    <article className="note-line">
      <a
        className="note-line__quote"
        href={routeHash({ view: 'report', id: reportId, noteId: id })}
        aria-label={word('note_open', { text: quote })}
        {...ROW_MAIN}
        tabIndex={focus.tabIndex}
      >
        <q>{quote}</q>
      </a>
      {note !== '' && <p className="note-line__note">{gist(note, 400)}</p>}
      <p className="note-line__facts">
        <span>{term(`subject_${subject}`)}</span>
        {status !== undefined && <span>{`${STATUS_SIGNS[status]} ${term(`status_${status}`)}`}</span>}
        {tags.map((tag) => (
          <Badge key={tag} tone="tag">
            {tag}
          </Badge>
        ))}
        <span>{title === '' ? reportId : title}</span>
        <span>{updatedAt.slice(0, 10)}</span>
      </p>
    </article>
  );
}
