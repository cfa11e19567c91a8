import type { SearchAnswer, Snippet } from '../../lib/search/index';
import type { ReportRow } from '../../lib/model/store';
import { plainTitle } from '../../lib/text/plain-title';
import { grouped } from '../../lib/view/quantity';
import { routeHash } from '../../lib/view/route';
import type { SearchLook } from '../../lib/view/search-page';
import { useLibraryWords } from '../library/use-library-words';
import { HitPlaces } from './hit-places';
import { HIT } from './use-hit-keys';

interface TextHitsProps {
  readonly answer: SearchAnswer;
  readonly look: SearchLook;
  readonly reports: ReadonlyMap<string, ReportRow>;
  readonly onMore: () => void;
}

/** The reports whose kept text has all that was asked, with the first places of it. */
export function TextHits({
  answer,
  look: { snippets, shownReports },
  reports,
  onMore,
}: TextHitsProps) {
  const word = useLibraryWords();
  const left = answer.reports.length - shownReports;
  return (
    <section className="search__part" aria-labelledby="search-texts">
      <h2 id="search-texts" className="search__heading">
        {word('find_texts')} <span className="search__count">{grouped(answer.reports.length)}</span>
      </h2>
      <ul>
        {answer.reports.slice(0, shownReports).map((id) => (
          <TextHit key={id} id={id} report={reports.get(id)} snippets={snippets.get(id)} />
        ))}
      </ul>
      {left > 0 && (
        <button type="button" className="button search__more" onClick={onMore}>
          {word('find_more_reports', { count: Math.min(shownReports, left) })}
        </button>
      )}
    </section>
  );
}

interface TextHitProps {
  readonly id: string;
  readonly report: ReportRow | undefined;
  /** `undefined` until they are read. */
  readonly snippets: readonly Snippet[] | undefined;
}

function TextHit({ id, report, snippets }: TextHitProps) {
  const word = useLibraryWords();
  const title = plainTitle(report?.title ?? '');
  const facts = [
    report?.issuer,
    report?.publishedOn && word('published_on', { date: report.publishedOn }),
  ].filter((fact) => fact !== undefined && fact !== '');
  return (
    <li className="search-hit">
      <h3 className="search-hit__report">
        <a
          className="search-hit__open title-lines"
          href={routeHash({ view: 'report', id })}
          {...HIT}
        >
          {title === '' ? word('untitled') : title}
        </a>
      </h3>
      <HitPlaces id={id} snippets={snippets} />
      {facts.length > 0 && (
        <p className="search-hit__facts">
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
        </p>
      )}
    </li>
  );
}
