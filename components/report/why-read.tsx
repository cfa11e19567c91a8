import { useState } from 'react';
import type { TimeSource } from '../../lib/model/extraction';
import type { Result } from '../../lib/model/result';
import type { Decided, Why, WhyPart } from '../../lib/model/why';
import { useWords } from '../words';
import { useWhyWords } from './use-why-words';
import './why-read.css';

interface WhyProps {
  /** Has the text read once more and tells why a finding is read as it is. */
  readonly ask: () => Promise<Result<Why>>;
  /** What tells its time; absent where nothing does. */
  readonly time: TimeSource | undefined;
  /** What is asked about, for screen readers. */
  readonly about: string;
}

/**
 * A button that opens the reasons for a reading: each question with its answer and what in the text
 * gave it.
 */
export function WhyRead({ ask, time, about }: WhyProps) {
  const word = useWhyWords();
  const [isOpen, setOpen] = useState(false);
  const [answer, setAnswer] = useState<Result<Why> | 'asked'>();
  const toggle = (): void => {
    setOpen(!isOpen);
    if (isOpen || answer === 'asked' || answer?.ok === true) return;
    setAnswer('asked');
    void ask().then(setAnswer);
  };
  const isTold = typeof answer === 'object' && answer.ok;
  return (
    <div className="why">
      <button
        type="button"
        className="why__toggle"
        aria-expanded={isOpen}
        aria-label={`${word('title')} ${about}`}
        onClick={toggle}
      >
        {word('title')}
      </button>
      {isOpen && (
        <p role="status" className={isTold ? 'why__heard' : 'why__aside'}>
          <StandOfAnswer answer={answer} />
        </p>
      )}
      {isOpen && isTold && <Reasons why={answer.value} time={time} />}
    </div>
  );
}

/** What is said to whoever hears the page, while the answer comes and when it is there. */
function StandOfAnswer({ answer }: { readonly answer: Result<Why> | 'asked' | undefined }) {
  const word = useWhyWords();
  const { term } = useWords();
  if (typeof answer !== 'object') return word('reading');
  if (answer.ok) return word('told');
  return answer.error === 'not-found' ? word('unknown') : term(`error_${answer.error}`);
}

function Reasons({ why: { parts }, time }: Pick<WhyProps, 'time'> & { readonly why: Why }) {
  const word = useWhyWords();
  const telling = tellingParts(parts);
  return (
    <div className="why__parts">
      {alike(telling).map(({ texts, decisions }) => (
        <div key={texts[0]} className="why__part">
          {parts.length > 1 &&
            texts.map((text) => (
              <p key={text} className="why__clause">
                {text}
              </p>
            ))}
          {decisions.length === 0 ? <p>{word('table')}</p> : <Answers decisions={decisions} />}
        </div>
      ))}
      {telling.length < parts.length && <p className="why__aside">{word('others')}</p>}
      {time !== undefined && (
        <dl className="why__answers">
          <div className="why__answer">
            <dt>{word('of_time')}</dt>
            <dd>{word(`time_${time}`)}</dd>
          </div>
        </dl>
      )}
    </div>
  );
}

/** The clauses that can be checked; all where none can. */
function tellingParts(parts: readonly WhyPart[]): readonly WhyPart[] {
  const checked = parts.filter(({ decisions }) =>
    decisions.some(({ of, value }) => of === 'specificity' && value !== 'directional'),
  );
  return checked.length > 0 ? checked : parts;
}

interface Alike extends Pick<WhyPart, 'decisions'> {
  readonly texts: readonly string[];
}

/** Clauses of which the same is told, told once. */
function alike(parts: readonly WhyPart[]): readonly Alike[] {
  const groups = new Map<string, Alike>();
  for (const { text, decisions } of parts) {
    const key = JSON.stringify(decisions);
    const { texts } = groups.get(key) ?? { texts: [] };
    groups.set(key, { texts: [...new Set([...texts, text])], decisions });
  }
  return [...groups.values()];
}

function Answers({ decisions }: { readonly decisions: readonly Decided[] }) {
  const word = useWhyWords();
  const value = useValueWords();
  return (
    <dl className="why__answers">
      {decisions.filter(isTold).map((decided) => (
        <div key={decided.of} className="why__answer">
          <dt>{word(`of_${decided.of}`)}</dt>
          <dd>{word('answer', { value: value(decided), reason: word(reasonKey(decided)) })}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Whether something falls is told only where it does. */
const isTold = ({ of, value }: Decided): boolean => of !== 'sign' || value === -1;

function reasonKey(decided: Decided) {
  switch (decided.of) {
    case 'kind':
      return `kind_${decided.because}` as const;
    case 'sign':
      return `sign_${decided.because}` as const;
    case 'status':
      return `status_${decided.because}` as const;
    case 'indicator':
      return `indicator_${decided.because}` as const;
    case 'specificity':
      return `specificity_${decided.because}` as const;
    case 'strength':
      return `strength_${decided.because}` as const;
  }
}

/** The answer itself in the words that the rows use. */
function useValueWords(): (decided: Decided) => string {
  const { say, term } = useWords();
  const word = useWhyWords();
  return (decided) => {
    switch (decided.of) {
      case 'kind':
        return term(`kind_${decided.value}`);
      case 'sign':
        return word(decided.value === -1 ? 'falls' : 'rises');
      case 'status':
        return term(`metricStatus_${decided.value}`);
      case 'indicator':
        return decided.value ?? say('no_indicator');
      case 'specificity':
        return term(`specificity_${decided.value}`);
      case 'strength':
        return term(`strength_${decided.value}`);
    }
  };
}
