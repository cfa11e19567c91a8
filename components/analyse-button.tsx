import { useState } from 'react';
import { callBackground } from '../lib/messages/send';
import type { ErrorCode } from '../lib/model/result';
import type { TabInfo } from '../lib/platform/tabs';
import { useWords } from './words';

interface AnalyseButtonProps {
  readonly tab?: TabInfo;
  readonly label: string;
  readonly onDone: () => void;
}

/** Has the reader run in a tab although nothing detected a report there. */
export function AnalyseButton({ tab, label, onDone }: AnalyseButtonProps) {
  const { say, term } = useWords();
  const [isBusy, setIsBusy] = useState(false);
  const [error, setError] = useState<ErrorCode>();
  const analyse = async (tabId: number): Promise<void> => {
    setIsBusy(true);
    const answer = await callBackground('tab.analyse', { tabId });
    setIsBusy(false);
    setError(answer.ok ? undefined : answer.error);
    onDone();
  };
  if (tab === undefined) return undefined;
  return (
    <>
      <button
        type="button"
        className="button button--primary"
        disabled={isBusy}
        onClick={() => void analyse(tab.id)}
      >
        {isBusy ? say('analysing') : label}
      </button>
      {error !== undefined && (
        <p className="error-text" role="alert">
          {term(`error_${error}`)}
        </p>
      )}
    </>
  );
}
