import { useMemo, useState } from 'react';
import type { WatchWord } from '../../lib/model/watch';
import { useWatchWords } from '../../lib/view/hooks/use-watch-words';
import { useWatched } from '../../lib/view/hooks/use-watched';
import type { Watched } from '../../lib/view/hooks/use-watched';
import { routeHash } from '../../lib/view/route';
import type { WatchRoute } from '../../lib/view/watch-route';
import type { WatchedPage } from '../../lib/view/watched-page';
import { chosenWords, reportsPerWord, watchedRows } from '../../lib/view/watched-reports';
import type { WatchedOrder } from '../../lib/view/watched-reports';
import { useDesk } from '../library/desk-context';
import { useLibraryWords } from '../library/use-library-words';
import { ViewFrame } from '../library/view-frame';
import { Notice } from '../notice';
import { useWords } from '../words';
import { useWatchSay } from './use-watch-say';
import { WatchedList } from './watched-list';
import { WatchedNews } from './watched-news';
import { WatchedWords } from './watched-words';
import '../search/search.css';
import './watched-view.css';

interface WatchedViewProps {
  readonly page: WatchedPage;
  readonly route: WatchRoute;
}

/** In which kept reports the reader's watch words stand. */
export function WatchedView({ page, route }: WatchedViewProps) {
  const say = useWatchSay();
  const word = useLibraryWords();
  const { term } = useWords();
  const { database } = useDesk();
  const words = useWatchWords(database);
  const watched = useWatched(page, database, words);
  return (
    <ViewFrame title={word('view_watch')} shown={`${route.group ?? ''} ${route.word ?? ''}`}>
      {words === undefined && <Notice tone="busy" title={say('loading')} />}
      {words?.ok === false && (
        <Notice tone="alert" title={say('failed', { reason: term(`error_${words.error}`) })} />
      )}
      {words?.ok === true && words.value.length === 0 && (
        <Notice title={say('none')} hint={say('hint')}>
          <a className="button" href={MANAGE}>
            {say('add')}
          </a>
        </Notice>
      )}
      {words?.ok === true && words.value.length > 0 && (
        <WatchedParts page={page} route={route} words={words.value} watched={watched} />
      )}
    </ViewFrame>
  );
}

const MANAGE = routeHash({ view: 'settings', part: 'watch' });
const NO_REPORTS: NonNullable<Watched['rows']> = new Map();

interface WatchedPartsProps extends WatchedViewProps {
  readonly words: readonly WatchWord[];
  readonly watched: Watched;
}

function WatchedParts({ page, route, words, watched: { look, rows } }: WatchedPartsProps) {
  const say = useWatchSay();
  const word = useLibraryWords();
  const { term } = useWords();
  const [order, setOrder] = useState<WatchedOrder>('newest');
  const { answer, error, isLooking } = look;
  const { group, word: id } = route;
  const chosen = useMemo(() => chosenWords(words, { group, word: id }), [words, group, id]);
  const perWord = useMemo(() => answer && reportsPerWord(answer), [answer]);
  const found = useMemo(
    () => answer && watchedRows(answer, { words: chosen, rows: rows ?? NO_REPORTS }, order),
    [answer, chosen, rows, order],
  );
  const isEmpty = rows?.size === 0;
  return (
    <>
      <div className="watched__head">
        <WatchedWords
          words={words}
          route={route}
          perWord={perWord}
          order={order}
          onOrder={setOrder}
          manage={MANAGE}
        />
        <WatchedNews chosen={chosen} words={words} found={found} look={look} isEmpty={isEmpty} />
      </div>
      <div className="search__results view__scroll" tabIndex={-1} aria-busy={isLooking}>
        {error !== undefined && (
          <Notice tone="alert" title={say('find_failed', { reason: term(`error_${error}`) })}>
            <button type="button" className="button" onClick={() => void page.refreshTexts()}>
              {word('retry')}
            </button>
          </Notice>
        )}
        {isEmpty && <Notice title={say('no_texts')} hint={say('no_texts_hint')} />}
        {found !== undefined && found.length > 0 && (
          /* Another choice begins at its first reports. */
          <WatchedList
            key={chosen.map((one) => one.id).join()}
            page={page}
            chosen={chosen}
            found={found}
          />
        )}
      </div>
    </>
  );
}
