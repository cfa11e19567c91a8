import { useMemo } from 'react';
import { compareWordings } from '../../lib/wording/changed-wording';
import type { AnchorMatch } from '../../lib/model/annotation';
import type { Quote, Span } from '../../lib/model/span';
import type { FigureChange } from '../../lib/wording/figure-change';
import { useWords } from '../words';
import { WordingParts } from './wording-parts';
import './outcome.css';

/** What became of a passage, in a word; `undefined` while it is looked for. */
export function OutcomeWord({ match }: { readonly match: AnchorMatch | undefined }) {
  const { say, term } = useWords();
  const outcome = match?.outcome ?? 'looking';
  return (
    <span className={`outcome outcome--${outcome}`}>
      {match === undefined ? say('note_looking') : term(`outcome_${match.outcome}`)}
    </span>
  );
}

/**
 * A passage as it was and as it is now, the differences marked, and what its figures changed by.
 * Not interactive.
 */
export function ChangedPassage({
  exact,
  match: { found = exact, reversed },
}: {
  readonly exact: string;
  readonly match: AnchorMatch;
}) {
  const { say } = useWords();
  const { before, after, figures } = useMemo(() => compareWordings(exact, found), [exact, found]);
  return (
    <span className="outcome-change">
      {reversed && <span className="outcome-change__reversed">{say('outcome_reversed')}</span>}
      {figures.map((figure, index) => (
        <FigureLine key={index} figure={figure} />
      ))}
      <span className="outcome-change__versions">
        <span className="outcome-change__version">{say('note_was')}</span>
        <del>
          <WordingParts parts={before} />
        </del>
        <span className="outcome-change__version">{say('note_now')}</span>
        <ins>
          <WordingParts parts={after} />
        </ins>
      </span>
    </span>
  );
}

function FigureLine({
  figure: { before, after, isSame, difference, share },
}: {
  readonly figure: FigureChange;
}) {
  const { say } = useWords();
  return (
    <span className={`outcome-change__figure${isSame ? '' : ' outcome-change__figure--other'}`}>
      <span>{`${before} → ${after}`}</span>
      {isSame && <span className="outcome-change__difference">{say('outcome_same_value')}</span>}
      {difference !== undefined && <span className="outcome-change__difference">{difference}</span>}
      {share !== undefined && <span className="outcome-change__difference">{share}</span>}
    </span>
  );
}

interface PlacesProps {
  readonly places: readonly Quote[];
  readonly onJump: (span: Span) => void;
  readonly tabIndex?: number;
}

/** The places that an uncertain passage may have, each to be shown on the page. */
export function PossiblePlaces({ places, onJump, tabIndex }: PlacesProps) {
  const { say } = useWords();
  return (
    <ul className="outcome-places" aria-label={say('outcome_places')}>
      {places.map(({ start, end, text }) => (
        <li key={start}>
          <button
            type="button"
            className="outcome-places__place"
            aria-label={say('jump', { text })}
            tabIndex={tabIndex}
            onClick={() => onJump({ start, end })}
          >
            <span className="outcome-places__word">{say('outcome_places')}</span>
            {text}
          </button>
        </li>
      ))}
    </ul>
  );
}
