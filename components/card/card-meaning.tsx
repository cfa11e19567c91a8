import type { CardPlace } from '../../lib/messages/card-link';
import { gist } from '../../lib/wording/facts';
import { meaningOf } from '../../lib/wording/meaning';
import { wordsOf } from '../../lib/wording/words';
import { useWords } from '../words';
import './card-meaning.css';
import { useCardWords } from './use-card-words';

const MAX_SHOWN = 300;

/**
 * What stands here: of a figure what it is of and when, then the figure, then what changed; of a
 * promise its words, and in one line how far it can be checked.
 */
export function CardMeaning({ place }: { readonly place: CardPlace }) {
  const { language } = useWords();
  const word = useCardWords();
  const { what, days, figure, worded, lines } = meaningOf(place, wordsOf(language));
  return (
    <div className="card-meaning">
      {what !== undefined && (
        <p className="card-meaning__what">
          {what}
          {days !== undefined && <small>{days}</small>}
        </p>
      )}
      {figure === undefined ? (
        <p className={`card__quote card__quote--${place.subject}`}>{gist(place.text, MAX_SHOWN)}</p>
      ) : (
        <p className="card-meaning__figure">{figure}</p>
      )}
      {worded !== undefined && (
        <p className="card-meaning__line">{word('worded', { text: gist(worded) })}</p>
      )}
      {lines.map((line) => (
        <p key={line} className="card-meaning__line">
          {line}
        </p>
      ))}
    </div>
  );
}
