import type { Snippet } from '../../lib/search/index';
import { cutWords } from '../../lib/view/hit-words';
import { routeHash } from '../../lib/view/route';
import { useLibraryWords } from '../library/use-library-words';
import { MarkedWords } from './marked-words';
import { HIT } from './use-hit-keys';

interface HitPlacesProps {
  /** The report's. */
  readonly id: string;
  /** `undefined` until they are read. */
  readonly snippets: readonly Snippet[] | undefined;
}

/** Places of a kept report in their words; each leads there. */
export function HitPlaces({ id, snippets }: HitPlacesProps) {
  const word = useLibraryWords();
  return (
    <>
      {snippets === undefined && <p className="search-hit__facts">{word('find_opening')}</p>}
      <ul>
        {snippets?.map((snippet) => (
          <li key={snippet.start}>
            <a
              className="search-hit__place"
              href={routeHash({ view: 'report', id, at: placeOf(snippet) })}
              {...HIT}
            >
              <MarkedWords words={cutWords(snippet)} />
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Where the first found word of a place stands. */
export const placeOf = ({ start, marks }: Snippet): number => start + (marks[0]?.start ?? 0);
