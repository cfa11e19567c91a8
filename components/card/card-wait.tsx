import type { ErrorCode } from '../../lib/model/result';
import { useWords } from '../words';

interface CardWaitProps {
  /** Why the reader's notes were not read; `undefined` while they are. */
  readonly error?: ErrorCode;
  readonly retry: () => void;
}

/**
 * Stands in for the card's body while the reader's notes are fetched, or where they could not be.
 */
export function CardWait({ error, retry }: CardWaitProps) {
  const { say, term } = useWords();
  if (error === undefined) {
    return (
      <p className="card__wait" aria-live="polite">
        {say('loading')}
      </p>
    );
  }
  return (
    <p className="card__wait" role="alert">
      {`${say('notes_failed')} ${term(`error_${error}`)} `}
      <button type="button" className="button button--small" onClick={retry}>
        {say('retry')}
      </button>
    </p>
  );
}
