import { useEffect, useEffectEvent, useState } from 'react';
import type { BackgroundCalls } from '../../lib/messages/map';
import { callBackground } from '../../lib/messages/send';
import type { Metric, Pledge } from '../../lib/model/extraction';
import { gist } from '../../lib/wording/facts';
import { useReportTools } from '../report/report-tools';
import { useCorrectingWords } from './use-correcting-words';

interface JoinNextProps {
  /** What is shown at the place, corrected or not. */
  readonly found: Metric | Pledge;
  /** Hears that they are one: what stood here alone is no more. */
  readonly joined?: () => void;
}

type Joint = BackgroundCalls['finding.joint']['response'];

/** Makes one of a finding and the next of its kind; nothing where they do not stand together. */
export function JoinNext({ found, joined }: JoinNextProps) {
  const word = useCorrectingWords();
  const { desk } = useReportTools();
  const [joint, setJoint] = useState<Joint>();
  const [hasFailed, setFailed] = useState(false);
  const { describe } = useReportTools();
  const { start, end } = found;
  const subject = 'kind' in found ? 'metric' : 'pledge';
  const ask = useEffectEvent(async (): Promise<Joint | undefined> => {
    const here = await describe({ start, end });
    if (!here.ok) return undefined;
    const { textHash, source } = here.value;
    const answer = await callBackground('finding.joint', { textHash, subject, start, end });
    /* The page's own address, as its other annotations have it. */
    return answer.ok ? { ...answer.value, target: { ...answer.value.target, source } } : undefined;
  });
  useEffect(() => {
    let isStale = false;
    void ask().then((next) => {
      if (!isStale) setJoint(next);
    });
    return () => {
      isStale = true;
    };
  }, [subject, start, end]);
  if (joint === undefined) return undefined;
  const { target, next, correction } = joint;
  const join = async (): Promise<void> => {
    const saved = await desk.annotate({ subject, target, fields: { correction } });
    setFailed(!saved.ok);
    if (saved.ok) joined?.();
  };
  return (
    <>
      <button
        type="button"
        className="button button--small"
        data-action="join"
        aria-label={word('join_what', { text: gist(next) })}
        title={gist(next)}
        onClick={() => void join()}
      >
        {word('join')}
      </button>
      {hasFailed && (
        <span className="error-text" role="alert">
          {word('failed')}
        </span>
      )}
    </>
  );
}
