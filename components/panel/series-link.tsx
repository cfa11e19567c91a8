import type { ReactNode } from 'react';
import type { SeriesPage } from '../../lib/view/series';
import { useWords } from '../words';
import { useSeriesContext } from './series-context';

interface SeriesLinkProps {
  readonly page: SeriesPage;
  /** The note there that it leads to. */
  readonly noteId?: string;
  /** What it leads to besides the page, for who cannot see where it stands. */
  readonly about?: string;
  readonly className: string;
  readonly children: ReactNode;
}

/**
 * A link to another page of the report. It opens in the tab that the panel follows, or as the
 * browser is told to.
 */
export function SeriesLink({
  page: { number, url },
  noteId,
  about,
  className,
  children,
}: SeriesLinkProps) {
  const { say } = useWords();
  const { open } = useSeriesContext();
  const name = say('series_open', { page: number });
  return (
    <a
      className={className}
      href={url}
      target="_blank"
      rel="noreferrer"
      aria-label={about === undefined ? name : `${name}: ${about}`}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        open(url, noteId);
      }}
    >
      {children}
    </a>
  );
}
