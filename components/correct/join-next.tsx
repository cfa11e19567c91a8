import { useEffect, useEffectEvent, useState } from 'react';
import type { BackgroundCalls } from '../../lib/messages/map';
import { callBackground } from '../../lib/messages/send';
import type { Metric, Pledge } from '../../lib/model/extraction';
import { gist } from '../../lib/wording/facts';
import { useReportTools } from '../report/report-tools';
import type { ReportTools } from '../report/report-tools';
import { useCorrectingWords } from './use-correcting-words';

interface JoinNextProps {
  /** What is shown at the place, corrected or not. */
  readonly found: Metric | Pledge;
  /** Hears that they are one: what stood here alone is no more. */
  readonly joined?: () => void;
}

type Joint = BackgroundCalls['finding.joint']['response'];

/** What was answered, and of what: a place of what the page held then. */
interface Answer {
  readonly joint: Joint | undefined;
  readonly place: string;
  readonly describe: ReportTools['describe'];
}

/** Makes one of a finding and the next of its kind; nothing where they do not stand together. */
export function JoinNext({ found, joined }: JoinNextProps) {
  const word = useCorrectingWords();
  const { desk, describe } = useReportTools();
  const [answer, setAnswer] = useState<Answer>();
  const [hasFailed, setFailed] = useState(false);
  const { start, end } = found;
  const subject = 'kind' in found ? 'metric' : 'pledge';
  const place = `${subject} ${start} ${end}`;
  const ask = useEffectEvent(async (): Promise<Joint | undefined> => {
    const here = await describe({ start, end });
    if (!here.ok) return undefined;
    const { textHash, source } = here.value;
    const told = await callBackground('finding.joint', { textHash, subject, start, end });
    /* The page's own address, as its other annotations have it. */
    return told.ok ? { ...told.value, target: { ...told.value.target, source } } : undefined;
  });
  useEffect(() => {
    let isStale = false;
    void ask().then((joint) => {
      if (!isStale) setAnswer({ joint, place, describe });
    });
    return () => {
      isStale = true;
    };
  }, [place, describe]);
  const joint = answer?.place === place && answer.describe === describe ? answer.joint : undefined;
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
