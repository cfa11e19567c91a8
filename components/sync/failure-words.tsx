import type { SyncFailure } from '../../lib/model/sync';
import { useSyncWords } from './use-sync-words';

interface FailureWordsProps {
  /** What could not be done, where that is not sync itself. */
  readonly title?: string;
  readonly failure: SyncFailure;
  /** A status or a file: for who helps the reader. */
  readonly detail?: string;
}

/** Why sync stopped, and the way out. */
export function FailureWords({ title, failure, detail }: FailureWordsProps) {
  const word = useSyncWords();
  const name = word(`failure_${failure}`);
  return (
    <>
      <p className="sync__strong">{title === undefined ? name : `${title} · ${name}`}</p>
      <p>{word(`fix_${failure}`)}</p>
      {detail !== undefined && detail !== '' && <p className="sync__detail">{word('wrong_detail', { detail })}</p>}
    </>
  );
}
