import type { DeskState } from '../../lib/desk/protocol';
import type { BulkNews } from '../../lib/view/hooks/use-bulk';
import { grouped } from '../../lib/view/quantity';
import { useWords } from '../words';
import { useNotesWords } from './use-notes-words';

interface NotesNewsProps {
  readonly state: DeskState;
  /** How many fit; `undefined` while that is not known. */
  readonly count: number | undefined;
  readonly bulk: BulkNews;
  /** Something else to say. */
  readonly said: string;
}

/**
 * How many items there are, how far the index is, and what became of the last change: read out as
 * it changes.
 */
export function NotesNews({ state, count, bulk, said }: NotesNewsProps) {
  const word = useNotesWords();
  const { term } = useWords();
  const { progress, outcome } = bulk;
  const { phase, done, total } = state;
  const parts = { done: grouped(done), total: grouped(total) };
  const changed = grouped(outcome?.ids.length ?? 0);
  return (
    <div className="notes-news">
      <p role="status" className="notes-news__bulk">
        {said}
        {progress !== undefined &&
          word('bulk_working', { done: grouped(progress.done), total: grouped(progress.total) })}
        {outcome?.error !== undefined &&
          word('bulk_failed', { count: changed, reason: term(`error_${outcome.error}`) })}
        {outcome !== undefined &&
          outcome.error === undefined &&
          word('bulk_done', { count: changed })}{' '}
        {outcome !== undefined &&
          outcome.skipped > 0 &&
          word('bulk_skipped', { count: grouped(outcome.skipped) })}{' '}
        {outcome !== undefined &&
          outcome.unfit > 0 &&
          word('bulk_unfit', { count: grouped(outcome.unfit) })}
      </p>
      {phase === 'loading' && <p>{word('indexing', parts)}</p>}
      {phase === 'partly' && <p>{word('indexing_pledges', parts)}</p>}
      <p className="notes-news__count" role="status">
        {count !== undefined && word('shown', { count: grouped(count) })}
      </p>
    </div>
  );
}
