import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import { useSearch } from '../../lib/view/hooks/use-search';
import { parseRoute, routeHash } from '../../lib/view/route';
import type { SearchPage } from '../../lib/view/search-page';
import { useDesk } from '../library/desk-context';
import { useLibraryWords } from '../library/use-library-words';
import { ViewFrame } from '../library/view-frame';
import { SearchBox } from './search-box';
import { SearchNews } from './search-news';
import { SearchResults } from './search-results';
import { moveThroughHits } from './use-hit-keys';
import './search.css';

interface SearchViewProps {
  readonly page: SearchPage;
  /** What the address asks; without it the query before stays. */
  readonly query?: string;
}

/** The search over notes and kept texts. */
export function SearchView({ page, query }: SearchViewProps) {
  const word = useLibraryWords();
  const box = useRef<HTMLInputElement>(null);
  /* Behind the frame's own effect, which gives the focus to the heading. */
  useEffect(() => {
    box.current?.focus();
    box.current?.select();
  }, []);
  return (
    <ViewFrame title={word('view_search')}>
      <SearchParts page={page} query={query} box={box} />
    </ViewFrame>
  );
}

interface SearchPartsProps extends SearchViewProps {
  readonly box: RefObject<HTMLInputElement | null>;
}

function SearchParts({ page, query, box }: SearchPartsProps) {
  const { database, today } = useDesk();
  const search = useSearch({ page, database, today });
  const [typed, setTyped] = useQuery(page, query);
  return (
    <div
      className="search"
      role="search"
      onKeyDown={(event) => moveThroughHits(event, box.current)}
    >
      <div className="search__head">
        <SearchBox
          box={box}
          typed={typed}
          onType={setTyped}
          onAsk={(asked) => ask(page, asked)}
          onEnter={() => void page.askNow()}
        />
        <SearchNews search={search} />
      </div>
      <SearchResults
        page={page}
        search={search}
        onTry={(example) => {
          setTyped(example);
          ask(page, example);
          box.current?.focus();
        }}
      />
    </div>
  );
}

/** Asks, and lets the address say so without a step for the way back at each letter. */
function ask(page: SearchPage, query: string): void {
  page.ask(query);
  history.replaceState(history.state, '', routeHash({ view: 'search', query }));
}

/**
 * What is typed: at first what the address or the page asks, and again when the reader goes to
 * another address.
 */
function useQuery(page: SearchPage, query: string | undefined): [string, (typed: string) => void] {
  const [first] = useState(() => query ?? page.look().query);
  const [typed, setTyped] = useState(first);
  useEffect(() => ask(page, first), [page, first]);
  useEffect(() => {
    const hear = (): void => {
      const route = parseRoute(location.hash);
      if (route.view !== 'search') return;
      setTyped(route.query ?? '');
      page.ask(route.query ?? '');
    };
    window.addEventListener('hashchange', hear);
    return () => window.removeEventListener('hashchange', hear);
  }, [page]);
  return [typed, setTyped];
}
