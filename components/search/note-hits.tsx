import { useMemo } from 'react';
import type { SearchAnswer } from '../../lib/search/index';
import { parseQuery } from '../../lib/search/index';
import { useFoundNotes } from '../../lib/view/hooks/use-search';
import { STEP } from '../../lib/view/search-page';
import { grouped } from '../../lib/view/quantity';
import { useDesk } from '../library/desk-context';
import { useLibraryWords } from '../library/use-library-words';
import { NoteHitRow } from './note-hit-row';

interface NoteHitsProps {
  readonly answer: SearchAnswer;
  readonly shown: number;
  readonly onMore: () => void;
}

/**
 * The notes that were found: those where the reader's own words have it first, the newest first
 * among them.
 */
export function NoteHits({ answer, shown, onMore }: NoteHitsProps) {
  const word = useLibraryWords();
  const { database } = useDesk();
  const { notes, noteCount, query } = answer;
  const ids = useMemo(() => notes.slice(0, shown).map(({ id }) => id), [notes, shown]);
  const rows = useFoundNotes(database, ids);
  const asked = useMemo(() => parseQuery(query), [query]);
  return (
    <section className="search__part" aria-labelledby="search-notes">
      <h2 id="search-notes" className="search__heading">
        {word('find_notes')} <span className="search__count">{grouped(noteCount)}</span>
      </h2>
      <ul>
        {rows.map((row) => (
          <NoteHitRow key={row.key} row={row} query={asked} />
        ))}
      </ul>
      {notes.length > shown && (
        <button type="button" className="button search__more" onClick={onMore}>
          {word('find_more_notes', { count: Math.min(STEP, notes.length - shown) })}
        </button>
      )}
      {notes.length <= shown && noteCount > notes.length && (
        <p className="search__most">{word('find_most', { count: grouped(notes.length) })}</p>
      )}
    </section>
  );
}
