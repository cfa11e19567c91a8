import { useState } from 'react';
import { callBackground } from '../../lib/messages/send';
import type { ErrorCode } from '../../lib/model/result';
import { routeHash } from '../../lib/view/route';
import { useWords } from '../words';
import { useWelcomeWords } from './use-welcome-words';

/** Puts the sample report on the desk, or finds it there, and goes to it. */
export function SampleButton({ isPrimary = false }: { readonly isPrimary?: boolean }) {
  const word = useWelcomeWords();
  const { term } = useWords();
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<ErrorCode>();
  const open = (): void => {
    setIsBusy(true);
    setError(undefined);
    void callBackground('sample.keep', {}).then((kept) => {
      setIsBusy(false);
      if (kept.ok) location.hash = routeHash({ view: 'report', id: kept.value.id });
      else setError(kept.error);
    });
  };
  return (
    <>
      <button
        type="button"
        className={isPrimary ? 'button button--primary' : 'button'}
        disabled={isBusy}
        onClick={open}
      >
        {word(isBusy ? 'sample_opening' : 'sample_open')}
      </button>
      {error !== undefined && (
        <p className="error-text" role="alert">
          {word('sample_failed', { reason: term(`error_${error}`) })}
        </p>
      )}
    </>
  );
}
