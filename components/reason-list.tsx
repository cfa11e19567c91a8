import type { Verdict } from '../lib/model/page';
import { spokenReasons } from '../lib/view/reasons';
import { useWords } from './words';
import './reason-list.css';

/** Why the detector judged as it did, folded away until asked for. */
export function ReasonList({ verdict }: { readonly verdict?: Verdict }) {
  const { say } = useWords();
  if (verdict === undefined) return undefined;
  const reasons = spokenReasons(verdict.reasons);
  return (
    <details className="reason-list">
      <summary className="reason-list__summary">
        {say('why')}
        {verdict.isReport && (
          <span className="reason-list__score">
            {say('certainty', { percent: certainty(verdict) })}
          </span>
        )}
      </summary>
      {reasons.length === 0 ? (
        <p className="reason-list__none">{say('no_reasons')}</p>
      ) : (
        <ul className="reason-list__reasons">
          {reasons.map(({ code, speaksFor, evidence }, index) => (
            <li key={index} className="reason-list__reason">
              <span
                className={`reason-list__side reason-list__side--${speaksFor ? 'for' : 'against'}`}
                role="img"
                aria-label={say(speaksFor ? 'speaks_for' : 'speaks_against')}
              >
                {speaksFor ? '+' : '−'}
              </span>
              <ReasonWords words={say(`reason_${code}`)} evidence={evidence} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

const PLACE = '{evidence}';

/**
 * The reason, with what it was found in: inside the sentence where that has a place for it, quoted
 * behind it elsewhere.
 */
function ReasonWords({
  words,
  evidence = '',
}: {
  readonly words: string;
  readonly evidence?: string;
}) {
  if (words.includes(PLACE)) return <span>{words.replace(PLACE, () => evidence)}</span>;
  return (
    <span>
      {words}
      {evidence !== '' && <q className="reason-list__evidence">{evidence}</q>}
    </span>
  );
}

/**
 * How sure the detector is of a report, in percent. A judgement from signs is never certain; a "no"
 * has no degrees.
 */
const certainty = ({ score }: Verdict): number => Math.min(99, Math.round(100 * score));
