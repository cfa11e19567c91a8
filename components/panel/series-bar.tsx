import type { SeriesPage } from '../../lib/view/series';
import { grouped } from '../../lib/view/quantity';
import { useWords } from '../words';
import { useSeriesContext } from './series-context';
import { SeriesLink } from './series-link';
import './series-bar.css';

/**
 * The pages of a report that stands on several: which were read, which were not, and what was read
 * in all.
 */
export function SeriesBar() {
  const { say } = useWords();
  const { series } = useSeriesContext();
  if (series === undefined) return undefined;
  const { pages, metrics, pledges, notes } = series.counts;
  const read = series.pages.filter(({ row }) => row !== undefined);
  const unread = series.pages.filter(({ row }) => row === undefined);
  return (
    <nav className="series-bar" aria-label={say('series')}>
      <p className="series-bar__pages">
        <span>{say('series_known', { count: series.pages.length })}</span>
        <PageGroup label={say('series_read')} pages={read} />
        <PageGroup label={say('series_unread')} pages={unread} />
      </p>
      <p className="series-bar__counts">
        {say('series_counts', {
          pages,
          metrics: grouped(metrics),
          pledges: grouped(pledges),
          notes: grouped(notes),
        })}
      </p>
    </nav>
  );
}

function PageGroup({
  label,
  pages,
}: {
  readonly label: string;
  readonly pages: readonly SeriesPage[];
}) {
  const { say } = useWords();
  if (pages.length === 0) return undefined;
  return (
    <span className="series-bar__group">
      {label}
      {pages.map((page) =>
        page.isCurrent ? (
          <b
            key={page.number}
            className="series-bar__page series-bar__page--here"
            aria-current="page"
            title={say('series_here')}
          >
            {page.number}
          </b>
        ) : (
          <SeriesLink key={page.number} page={page} className="series-bar__page">
            {page.number}
          </SeriesLink>
        ),
      )}
    </span>
  );
}
