import type { SyncHold } from '../../lib/model/sync';
import { grouped } from '../../lib/view/quantity';
import { routeHash } from '../../lib/view/route';
import { gist } from '../../lib/wording/facts';
import { useSyncWords } from './use-sync-words';

interface HoldPartProps {
  readonly hold: SyncHold;
  readonly isBusy: boolean;
  readonly onDecide: (keep: boolean) => void;
}

const SHOWN_UNITS = 120;

/** A merge that would take much away: what would go, and the reader's word on it. */
export function HoldPart({ hold: { lost, gained, living, notes }, isBusy, onDecide }: HoldPartProps) {
  const word = useSyncWords();
  const more = lost - notes.length;
  return (
    <section className="sync__part sync__part--hold" aria-labelledby="sync-hold">
      <h2 id="sync-hold" className="sync__heading" tabIndex={-1}>
        {word('hold')}
      </h2>
      <p role="alert">
        {word('hold_words', { lost: grouped(lost), gained: grouped(gained), living: grouped(living) })}
      </p>
      <p className="sync__strong" id="sync-losing">
        {word('hold_list')}
      </p>
      <ul className="sync__losing" tabIndex={0} aria-labelledby="sync-losing">
        {notes.map(({ id, reportId, quote, note }) => (
          <li key={id}>
            <a href={routeHash({ view: 'report', id: reportId, noteId: id })}>
              <q>{gist(quote, SHOWN_UNITS)}</q>
            </a>
            {note !== '' && <p className="sync__hint">{gist(note, SHOWN_UNITS)}</p>}
          </li>
        ))}
      </ul>
      {more > 0 && <p className="sync__hint">{word('hold_more', { count: grouped(more) })}</p>}
      <p className="sync__actions">
        <button type="button" className="button button--primary" disabled={isBusy} onClick={() => onDecide(true)}>
          {word('hold_keep')}
        </button>
        <button type="button" className="button sync__danger" disabled={isBusy} onClick={() => onDecide(false)}>
          {word('hold_take', { lost: grouped(lost) })}
        </button>
      </p>
    </section>
  );
}
