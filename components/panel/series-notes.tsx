import type { Annotation } from '../../lib/model/annotation';
import { otherNotes } from '../../lib/view/series';
import type { SeriesPage } from '../../lib/view/series';
import { gist } from '../../lib/wording/facts';
import { useWords } from '../words';
import { useSeriesContext } from './series-context';
import { SeriesLink } from './series-link';
import './series-notes.css';

/**
 * What the reader added on the report's other pages, page by page; it is changed where it stands.
 */
export function SeriesNotes() {
  const { say } = useWords();
  const { series } = useSeriesContext();
  const pages = series === undefined ? [] : otherNotes(series);
  if (pages.length === 0) return undefined;
  return (
    <section className="series-notes" aria-label={say('series_notes')}>
      {pages.map((page) => (
        <NotesOfPage key={page.number} page={page} />
      ))}
    </section>
  );
}

function NotesOfPage({ page }: { readonly page: SeriesPage }) {
  const { say } = useWords();
  return (
    <>
      <h2 className="series-notes__heading">{say('series_page', { page: page.number })}</h2>
      <ul className="series-notes__list">
        {page.notes.map((note) => (
          <NoteOfPage key={note.id} page={page} note={note} />
        ))}
      </ul>
    </>
  );
}

interface NoteOfPageProps {
  readonly page: SeriesPage;
  readonly note: Annotation;
}

function NoteOfPage({
  page,
  note: { id, subject, status, disputed, tags, note, target },
}: NoteOfPageProps) {
  const { say, term } = useWords();
  const quote = gist(target.quote.exact);
  const facts = [
    term(`subject_${subject}`),
    status && term(`status_${status}`),
    disputed ? say('disputed') : undefined,
    ...tags,
  ].filter((fact) => fact !== undefined);
  return (
    <li className="series-notes__note">
      <SeriesLink page={page} noteId={id} about={quote} className="series-notes__quote">
        <q>{quote}</q>
      </SeriesLink>
      {note !== '' && <p className="series-notes__words">{gist(note, 400)}</p>}
      <p className="series-notes__facts">{facts.join(' · ')}</p>
    </li>
  );
}
