import type { Quote } from '../../lib/model/span';
import type { QuotableSentence } from '../../lib/view/quotable';
import { gist } from '../../lib/wording/facts';
import { useQuotingWords } from '../report/use-quoting-words';
import { MarkedWords } from '../search/marked-words';

interface SentenceHitsProps {
  readonly sentences: readonly QuotableSentence[];
  readonly onTake: (quote: Quote) => void;
  readonly onSee: (quote: Quote) => void;
}

/** The sentences that were found: each is shown in the full text, or taken over. */
export function SentenceHits({ sentences, onTake, onSee }: SentenceHitsProps) {
  const word = useQuotingWords();
  return (
    <ul className="sentence-hits">
      {sentences.map(({ quote, marks }) => (
        <li key={quote.start} className="sentence-hits__hit">
          <button
            type="button"
            className="sentence-hits__see"
            aria-label={word('see', { text: gist(quote.text, 60) })}
            onClick={() => onSee(quote)}
          >
            <MarkedWords words={{ text: quote.text, marks }} />
          </button>
          <button
            type="button"
            className="button button--small button--primary"
            aria-label={word('take_of', { text: gist(quote.text, 60) })}
            onClick={() => onTake(quote)}
          >
            {word('take')}
          </button>
        </li>
      ))}
    </ul>
  );
}
