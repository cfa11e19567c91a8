import type { ErrorCode } from '../../lib/model/result';
import { useWords } from '../words';
import { CopyButton } from './copy-button';
import './save-failure.css';

interface SaveFailureProps {
  readonly error: ErrorCode;
  readonly retry: () => void;
  /** What was written, to be copied elsewhere; nothing where there are no words. */
  readonly text?: string;
}

/** Why something was not saved, and the ways out: to try again, and to copy what was written. */
export function SaveFailure({ error, retry, text = '' }: SaveFailureProps) {
  const { say, term } = useWords();
  return (
    <p className="save-failure" role="alert">
      <span>{term(`error_${error}`)}</span>
      <span className="save-failure__ways">
        <button type="button" className="button button--small" onClick={retry}>
          {say('retry')}
        </button>
        {text !== '' && <CopyButton text={text} />}
      </span>
    </p>
  );
}
