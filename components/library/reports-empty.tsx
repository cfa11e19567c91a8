import { useLibraryWords } from './use-library-words';

/** What stands where no report is kept yet: what to do, in three sentences. */
export function ReportsEmpty() {
  const word = useLibraryWords();
  return (
    <section className="reports-empty">
      <p className="reports-empty__title">{word('empty')}</p>
      <ol className="reports-empty__steps">
        <li>{word('empty_open')}</li>
        <li>{word('empty_note')}</li>
        <li>{word('empty_then')}</li>
      </ol>
      <a
        className="button button--primary reports-empty__go"
        href="https://www.gov.cn/"
        target="_blank"
        rel="noreferrer"
      >
        {word('empty_go')}
      </a>
    </section>
  );
}
