import { useEffect, useRef } from 'react';
import { useWords } from '../words';
import { FailureWords } from './failure-words';
import type { SetUpStep } from './use-set-up';
import { useSyncWords } from './use-sync-words';

interface SetUpFootProps {
  readonly at: SetUpStep;
  readonly onBack: () => void;
}

/** What came of the last try, and the way on and back. */
export function SetUpFoot({ at, onBack }: SetUpFootProps) {
  const word = useSyncWords();
  const isTrying = at.step === 'trying';
  return (
    <>
      <SetUpProblem at={at} />
      <p className="sync__actions">
        <button type="submit" className="button button--primary" disabled={isTrying}>
          {word('start')}
        </button>
        <button type="button" className="button" onClick={onBack}>
          {word('back')}
        </button>
        <span role="status">{isTrying && word('starting')}</span>
      </p>
    </>
  );
}

/** Why sync was not set up; it comes into sight, as the form may be longer than the window. */
export function SetUpProblem({ at }: Pick<SetUpFootProps, 'at'>) {
  const word = useSyncWords();
  const { term } = useWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [at]);
  if (at.step === 'entering' || at.step === 'trying') return undefined;
  return (
    <div className="sync__warning" role="alert" ref={box}>
      {at.step === 'denied' && <p>{word('host_denied', { host: at.host })}</p>}
      {at.step === 'broken' && (
        <>
          <p className="sync__strong">{word('setup_failed')}</p>
          <p>{term(`error_${at.error}`)}</p>
        </>
      )}
      {at.step === 'failed' && <FailureWords title={word('setup_failed')} {...at} />}
    </div>
  );
}
