import type { AnchorMatch, Annotation } from '../../lib/model/annotation';
import type { CardLink } from '../../lib/view/card-link';
import { ChangedPassage, OutcomeWord, PossiblePlaces } from '../report/outcome';

interface CardOutcomeProps {
  readonly match: AnchorMatch;
  readonly annotation: Annotation;
  readonly link: CardLink;
}

/** What became of the passage since it was annotated; nothing where it stands as it did. */
export function CardOutcome({ match, annotation, link }: CardOutcomeProps) {
  const { outcome, found, alternatives } = match;
  if (outcome === 'same') return undefined;
  return (
    <div className="card__outcome">
      <OutcomeWord match={match} />
      {found !== undefined && (
        <ChangedPassage exact={annotation.target.quote.exact} match={match} />
      )}
      {alternatives !== undefined && (
        <PossiblePlaces
          places={alternatives}
          onJump={({ start, end }) => link.tell({ kind: 'jump', start, end })}
        />
      )}
    </div>
  );
}
