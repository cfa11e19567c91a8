import { openLibrary } from '../../lib/messages/library';
import type { Span } from '../../lib/model/span';
import { routeHash } from '../../lib/view/route';
import { sourceLink } from '../../lib/view/then-now';
import type { SourcedFigure } from '../../lib/view/then-now';
import { sayAmount } from '../../lib/wording/followed';
import { useWords } from '../words';
import { useThenNowWords } from './use-then-now-words';

interface FigureValueProps {
  readonly figure: SourcedFigure;
  /** What it is of, for screen readers. */
  readonly about: string;
  /** Shows a place of the report at hand; where it is absent its figures lead nowhere. */
  readonly jump?: (span: Span) => void;
}

/** A figure that leads to where it stands: in the page, in a kept report, or at its source. */
export function FigureValue({ figure, about, jump }: FigureValueProps) {
  const word = useThenNowWords();
  const { language } = useWords();
  const { from } = figure;
  const amount = sayAmount(figure, language);
  const text = `${about} ${amount}`;
  if (from.kind === 'reference') {
    const { href, words } = sourceLink(from.source);
    return href === undefined ? (
      <span title={words}>{amount}</span>
    ) : (
      <a
        className="then-now__figure"
        href={href}
        target="_blank"
        rel="noreferrer"
        title={words}
        aria-label={word('see_source', { text, source: words })}
      >
        {amount}
      </a>
    );
  }
  if (from.kind === 'own' && jump === undefined) return <span>{amount}</span>;
  const { start, end } = from;
  const go = (): void => {
    if (from.kind === 'own') jump?.({ start, end });
    else void openLibrary(routeHash({ view: 'report', id: from.reportId, at: start }));
  };
  return (
    <button
      type="button"
      className="then-now__figure"
      aria-label={word(from.kind === 'own' ? 'see_own' : 'see_kept', { text })}
      title={word(from.kind)}
      onClick={go}
    >
      {amount}
    </button>
  );
}
