import { useMemo, useState } from 'react';
import type { WatchWord } from '../../lib/model/watch';
import type { Snippet } from '../../lib/search/index';
import { plainTitle } from '../../lib/text/plain-title';
import { useWatchSnippets } from '../../lib/view/hooks/use-watched';
import { grouped } from '../../lib/view/quantity';
import { routeHash } from '../../lib/view/route';
import type { WatchedPage } from '../../lib/view/watched-page';
import type { WatchedRow } from '../../lib/view/watched-reports';
import { useLibraryWords } from '../library/use-library-words';
import { HitPlaces, placeOf } from '../search/hit-places';
import { HIT, moveThroughHits } from '../search/use-hit-keys';
import { useWatchSay } from './use-watch-say';

interface WatchedListProps {
  readonly page: WatchedPage;
  readonly chosen: readonly WatchWord[];
  readonly found: readonly WatchedRow[];
}

/** How many reports are shown at first and with each step. */
const STEP = 20;

/** The reports in which the chosen words stand; each leads to the first of its places. */
export function WatchedList({ page, chosen, found }: WatchedListProps) {
  const word = useLibraryWords();
  const say = useWatchSay();
  const [most, setMost] = useState(STEP);
  const shown = useMemo(() => found.slice(0, most), [found, most]);
  const ids = useMemo(() => shown.map(({ id }) => id), [shown]);
  const snippets = useWatchSnippets(page, chosen, ids);
  const left = found.length - shown.length;
  return (
    <section
      className="search__part"
      aria-label={say('reports')}
      onKeyDown={(event) => moveThroughHits(event, null)}
    >
      <ul>
        {shown.map((row) => (
          <WatchedHit
            key={row.id}
            row={row}
            snippets={snippets.get(row.id)}
            isOne={chosen.length === 1}
          />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className="button search__more" onClick={() => setMost(most + STEP)}>
          {word('find_more_reports', { count: Math.min(STEP, left) })}
        </button>
      )}
    </section>
  );
}

interface WatchedHitProps {
  readonly row: WatchedRow;
  /** `undefined` until they are read. */
  readonly snippets: readonly Snippet[] | undefined;
  /** One word is chosen: its name need not be said again. */
  readonly isOne: boolean;
}

function WatchedHit({ row: { id, report, counts, count }, snippets, isOne }: WatchedHitProps) {
  const word = useLibraryWords();
  const say = useWatchSay();
  const title = plainTitle(report?.title ?? '');
  const first = snippets?.[0];
  return (
    <li className="search-hit">
      <h2 className="search-hit__report watched__report">
        <a
          className="search-hit__open title-lines"
          href={routeHash({ view: 'report', id, ...(first && { at: placeOf(first) }) })}
          {...HIT}
        >
          {title === '' ? word('untitled') : title}
        </a>
        <span className="watched__places">{say('places', { count: grouped(count) })}</span>
      </h2>
      <p className="search-hit__facts">
        {report?.issuer !== undefined && report.issuer !== '' && <span>{report.issuer}</span>}
        {report?.publishedOn !== undefined && (
          <span>{word('published_on', { date: report.publishedOn })}</span>
        )}
        {!isOne &&
          counts.map((one) => (
            <span key={one.word.id}>
              {one.word.word} {grouped(one.count)}
            </span>
          ))}
      </p>
      <HitPlaces id={id} snippets={snippets} />
    </li>
  );
}
