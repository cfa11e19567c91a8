import { useId } from 'react';
import type { SyncHold } from '../../lib/model/sync';
import { grouped } from '../../lib/view/quantity';
import { routeHash } from '../../lib/view/route';
import { gist } from '../../lib/wording/facts';
import { useSyncWords } from './use-sync-words';

const SHOWN_UNITS = 120;

/** Notes that would go by a merge, each with the way to it. */
export function LosingNotes({ hold: { lost, notes } }: { readonly hold: SyncHold }) {
  const word = useSyncWords();
  const id = useId();
  const more = lost - notes.length;
  return (
    <>
      <p className="sync__strong" id={id}>
        {word('hold_list')}
      </p>
      <ul className="sync__losing" tabIndex={0} aria-labelledby={id}>
        {notes.map(({ id: noteId, reportId, quote, note }) => (
          <li key={noteId}>
            <a href={routeHash({ view: 'report', id: reportId, noteId })}>
              <q>{gist(quote, SHOWN_UNITS)}</q>
            </a>
            {note !== '' && <p className="sync__hint">{gist(note, SHOWN_UNITS)}</p>}
          </li>
        ))}
      </ul>
      {more > 0 && <p className="sync__hint">{word('hold_more', { count: grouped(more) })}</p>}
    </>
  );
}
