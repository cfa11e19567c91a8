import type { Search } from '../../lib/view/hooks/use-search';
import type { SearchPage } from '../../lib/view/search-page';
import { useLibraryWords } from '../library/use-library-words';
import { Notice } from '../notice';
import { useWords } from '../words';
import { NoteHits } from './note-hits';
import { SearchHints } from './search-hints';
import { TextHits } from './text-hits';

interface SearchResultsProps {
  readonly page: SearchPage;
  readonly search: Search;
  readonly onTry: (query: string) => void;
}

/** What was found, or what can be asked where nothing was. */
export function SearchResults({ page, search: { look, reports }, onTry }: SearchResultsProps) {
  const word = useLibraryWords();
  const { term } = useWords();
  const { answer, error, isSearching } = look;
  const isEmpty = answer !== undefined && answer.noteCount === 0 && answer.reports.length === 0;
  return (
    <div className="search__results view__scroll" tabIndex={-1} aria-busy={isSearching}>
      {error !== undefined && (
        <Notice tone="alert" title={word('find_failed')} hint={term(`error_${error}`)}>
          <button type="button" className="button" onClick={() => void page.askNow()}>
            {word('retry')}
          </button>
        </Notice>
      )}
      {isEmpty && (
        <p className="search__nothing">{word('find_nothing', { query: answer.query })}</p>
      )}
      {(isEmpty || (answer === undefined && !isSearching)) && <SearchHints onTry={onTry} />}
      {answer !== undefined && answer.noteCount > 0 && (
        <NoteHits answer={answer} shown={look.shownNotes} onMore={() => page.showMoreNotes()} />
      )}
      {answer !== undefined && answer.reports.length > 0 && (
        <TextHits
          answer={answer}
          look={look}
          reports={reports}
          onMore={() => void page.showMoreReports()}
        />
      )}
    </div>
  );
}
