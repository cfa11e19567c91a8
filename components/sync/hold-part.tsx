import type { SyncHold } from '../../lib/model/sync';
import { grouped } from '../../lib/view/quantity';
import { LosingNotes } from './losing-notes';
import { useSyncWords } from './use-sync-words';

interface HoldPartProps {
  readonly hold: SyncHold;
  readonly isBusy: boolean;
  readonly onDecide: (keep: boolean) => void;
}

/** A merge that would take much away: what would go, and the reader's word on it. */
export function HoldPart({ hold, isBusy, onDecide }: HoldPartProps) {
  const word = useSyncWords();
  const { lost, gained, living } = hold;
  return (
    <section className="sync__part sync__part--hold" aria-labelledby="sync-hold">
      <h2 id="sync-hold" className="sync__heading" tabIndex={-1}>
        {word('hold')}
      </h2>
      <p role="alert">
        {word('hold_words', {
          lost: grouped(lost),
          gained: grouped(gained),
          living: grouped(living),
        })}
      </p>
      <LosingNotes hold={hold} />
      <p className="sync__actions">
        <button
          type="button"
          className="button button--primary"
          disabled={isBusy}
          onClick={() => onDecide(true)}
        >
          {word('hold_keep')}
        </button>
        <button
          type="button"
          className="button sync__danger"
          disabled={isBusy}
          onClick={() => onDecide(false)}
        >
          {word('hold_take', { lost: grouped(lost) })}
        </button>
      </p>
    </section>
  );
}
