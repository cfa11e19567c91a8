import type { SyncFailure, SyncPlace } from '../../lib/model/sync';
import { useSyncWords } from './use-sync-words';

interface FailureWordsProps {
  /** What could not be done, where that is not sync itself. */
  readonly title?: string;
  readonly failure: SyncFailure;
  /** A status or a file: for who helps the reader. */
  readonly detail?: string;
  /** What was to be reached: the reader can look themselves. */
  readonly place: SyncPlace;
}

/** Why sync stopped, and the way out. */
export function FailureWords({ title, failure, detail, place }: FailureWordsProps) {
  const word = useSyncWords();
  const name = word(`failure_${failure}`);
  return (
    <>
      <p className="sync__strong">{title === undefined ? name : `${title} · ${name}`}</p>
      <p>{word(`fix_${failure}`)}</p>
      {failure === 'unreachable' && place.kind === 'webdav' && (
        <OpenAddress address={place.address} />
      )}
      {detail !== undefined && detail !== '' && (
        <p className="sync__detail">{word('wrong_detail', { detail })}</p>
      )}
    </>
  );
}

/** Only in a tab the browser says what is wrong with a certificate. */
function OpenAddress({ address }: { readonly address: string }) {
  const word = useSyncWords();
  const { origin } = new URL(address);
  return (
    <p>
      <a href={`${origin}/`} target="_blank" rel="noreferrer">
        {word('open_address', { address: origin })}
      </a>
    </p>
  );
}
