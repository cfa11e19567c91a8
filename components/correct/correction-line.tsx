import { isLost } from '../../lib/corrections/index';
import type { AnchorMatch } from '../../lib/model/annotation';
import { isRefusal } from '../../lib/model/correction';
import type { Correction } from '../../lib/model/correction';
import type { Metric, Pledge } from '../../lib/model/extraction';
import { originalWords, sayCorrection } from '../../lib/wording/correction';
import { wordsOf } from '../../lib/wording/words';
import { Badge } from '../badge';
import { useWords } from '../words';
import { useCorrectingWords } from './use-correcting-words';

interface CorrectionLineProps {
  readonly correction: Correction;
  /** What is shown there; its mark says whether the correction counts. */
  readonly found?: Metric | Pledge;
  /** Where its words stand now, as far as that is known. */
  readonly match?: AnchorMatch;
  readonly withdraw: () => void;
}

/** What a correction says now, struck beside it what was read, and the way back. */
export function CorrectionLine({ correction, found, match, withdraw }: CorrectionLineProps) {
  const word = useCorrectingWords();
  const { language } = useWords();
  const words = wordsOf(language);
  const said = sayCorrection(correction, words);
  const state = found?.corrected?.state ?? (match && isLost(match) ? 'doubtful' : 'applied');
  const original = isRefusal(correction) ? undefined : originalWords(correction, words);
  return (
    <p className={`correction-line correction-line--${state}`}>
      <Badge tone={state === 'doubtful' ? 'warning' : 'plain'}>
        {word(state === 'applied' ? 'corrected' : state)}
      </Badge>
      {state === 'doubtful' ? (
        <span>{word('doubtful_hint', { what: said })}</span>
      ) : (
        <>
          <ins>{said}</ins>
          {original !== undefined && (
            <>
              {' '}
              <span className="correction-line__was">{word('original')}</span> <del>{original}</del>
            </>
          )}
        </>
      )}
      <button
        type="button"
        className="button button--small"
        data-action="withdraw"
        onClick={withdraw}
      >
        {word('undo_correction')}
      </button>
    </p>
  );
}
