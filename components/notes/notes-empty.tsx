import { routeHash } from '../../lib/view/route';
import { useNotesWords } from './use-notes-words';

/** What to do where there is nothing yet. */
export function NotesEmpty() {
  const word = useNotesWords();
  return (
    <section className="reports-empty">
      <h2 className="reports-empty__title">{word('empty')}</h2>
      <ol className="reports-empty__steps">
        <li>{word('empty_read')}</li>
        <li>{word('empty_note')}</li>
        <li>{word('empty_then')}</li>
      </ol>
      <a className="button reports-empty__go" href={routeHash({ view: 'reports' })}>
        {word('empty_go')}
      </a>
    </section>
  );
}
