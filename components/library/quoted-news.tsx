import type { Span } from '../../lib/model/span';
import type { QuotedPlace } from '../../lib/view/hooks/use-quoted-place';
import { routeHash } from '../../lib/view/route';
import { ChangedPassage, PossiblePlaces } from '../report/outcome';
import { useQuotingWords } from '../report/use-quoting-words';
import '../banner.css';

interface QuotedNewsProps {
  readonly quoted: QuotedPlace;
  readonly onJump: (span: Span) => void;
}

/**
 * Says what became of words that were quoted from a report, where its text has changed since;
 * nothing where it has not.
 */
export function QuotedNews({ quoted: { quote, match, hasOwnVersion }, onJump }: QuotedNewsProps) {
  const word = useQuotingWords();
  const { outcome, found, alternatives } = match;
  if (found === undefined && outcome !== 'gone' && outcome !== 'unsure') return undefined;
  return (
    <div className="banner banner--calm quoted-news" role="status" aria-label={word('place_label')}>
      {outcome === 'gone' && <p>{word('place_gone')}</p>}
      {outcome === 'unsure' && (
        <div>
          {word('place_unsure')}
          <PossiblePlaces places={alternatives ?? []} onJump={onJump} />
        </div>
      )}
      {found !== undefined && (
        <div>
          {word('place_other')} <ChangedPassage exact={quote.quote.exact} match={match} />
        </div>
      )}
      {hasOwnVersion && (
        <a
          className="button button--small"
          href={routeHash({ view: 'report', id: quote.source, quote, version: quote.textHash })}
        >
          {word('place_own')}
        </a>
      )}
    </div>
  );
}
