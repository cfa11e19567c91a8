import type { KeptReading } from '../../lib/store/kept-texts';
import { routeHash } from '../../lib/view/route';
import { instantWords } from '../../lib/view/versions';
import { useVersionWords } from '../report/use-version-words';
import { useWords } from '../words';
import '../banner.css';

/** Says that the text shown is not the newest, and leads to that, and to what is other in it. */
export function OldVersionBanner({ reading: { report, text } }: { readonly reading: KeptReading }) {
  const { language } = useWords();
  const word = useVersionWords();
  const { id, textHash } = report;
  const pair = {
    before: { reportId: id, textHash: text.textHash },
    after: { reportId: id, textHash },
  };
  return (
    <div className="banner banner--calm" role="status">
      <p>{word('old', { time: instantWords(text.capturedAt, language) })}</p>
      <p className="old-version__ways">
        <a className="button button--small" href={routeHash({ view: 'report', id })}>
          {word('to_newest')}
        </a>
        <a className="button button--small" href={routeHash({ view: 'compare', id, pair })}>
          {word('to_comparison')}
        </a>
      </p>
    </div>
  );
}
