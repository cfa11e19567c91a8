import type { ErrorCode } from '../../lib/model/result';
import { useWords } from '../words';
import './save-failure.css';

interface SaveFailureProps {
  readonly error: ErrorCode;
  readonly retry: () => void;
}

/** Why something was not saved, and the way to try again. */
export function SaveFailure({ error, retry }: SaveFailureProps) {
  const { say, term } = useWords();
  return (
    <p className="save-failure" role="alert">
      {term(`error_${error}`)}
      <button type="button" className="button button--small" onClick={retry}>
        {say('retry')}
      </button>
    </p>
  );
}
