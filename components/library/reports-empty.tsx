import { routeHash } from '../../lib/view/route';
import { useFilesWords } from '../files/use-files-words';
import { SampleButton } from '../welcome/sample-button';
import { useWelcomeWords } from '../welcome/use-welcome-words';
import { useLibraryWords } from './use-library-words';

/**
 * What stands where no report is kept yet: what to do, in three sentences, and a sample to try it
 * on.
 */
export function ReportsEmpty() {
  const word = useLibraryWords();
  const welcome = useWelcomeWords();
  const files = useFilesWords();
  return (
    <section className="reports-empty">
      <p className="reports-empty__title">{word('empty')}</p>
      <ol className="reports-empty__steps">
        <li>{word('empty_open')}</li>
        <li>{word('empty_note')}</li>
        <li>{word('empty_then')}</li>
      </ol>
      <div className="reports-empty__ways">
        <a
          className="button button--primary reports-empty__go"
          href="https://www.gov.cn/"
          target="_blank"
          rel="noreferrer"
        >
          {word('empty_go')}
        </a>
        <SampleButton />
        <a className="button reports-empty__go" href={routeHash({ view: 'files' })}>
          {files('restore')}
        </a>
      </div>
      <p className="reports-empty__sample">{welcome('sample_hint')}</p>
    </section>
  );
}
