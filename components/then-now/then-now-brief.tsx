import { figuresIn, hasSource, lineFigures } from '../../lib/view/then-now';
import type { ThenNow } from '../../lib/view/then-now';
import { PeersPlot } from './peers-plot';
import { Ladder, RecordLine, ThenNowLine } from './then-now-parts';
import { useThenNowWords } from './use-then-now-words';

/** So many indicators fit a glance. */
const MOST = 2;

/** A report's main indicators at a glance: the first ones, and where the very first stands. */
export function ThenNowBrief({ found }: { readonly found: ThenNow }) {
  const word = useThenNowWords();
  const left = found.rows.length - MOST;
  const isSourced = hasSource(
    found.rows
      .slice(0, MOST)
      .flatMap((row, index) => (index === 0 ? figuresIn(row) : lineFigures(row))),
  );
  return (
    <section className="then-now then-now--brief" aria-label={word('title')}>
      {found.rows.slice(0, MOST).map((row, index) => (
        <div key={row.indicator} className="then-now__indicator">
          <h2 className="then-now__name">{word(`headline_${row.indicator}`)}</h2>
          <ThenNowLine row={row} />
          {index === 0 && (
            <>
              <Ladder row={row} />
              {row.peers !== undefined && <PeersPlot peers={row.peers} />}
              <RecordLine row={row} />
            </>
          )}
        </div>
      ))}
      <p className="then-now__note">
        {left > 0 && `${word('more', { count: left })} `}
        {word('note', { count: found.governments })}
        {isSourced && ` ${word('note_source')}`}
      </p>
    </section>
  );
}
