import { useId, useState } from 'react';
import type { Span } from '../../lib/model/span';
import { figuresIn, hasSource } from '../../lib/view/then-now';
import type { ThenNow, ThenNowRow } from '../../lib/view/then-now';
import { PeersPlot } from './peers-plot';
import { Ladder, RecordLine, ThenNowLine } from './then-now-parts';
import { useThenNowWords } from './use-then-now-words';

interface ThenNowCardProps {
  /** `undefined` while it is looked for, `none` where there is nothing. */
  readonly found: ThenNow | 'none' | undefined;
  /** Something will be found: it takes its place before it is there. */
  readonly isLikely: boolean;
  readonly jump: (span: Span) => void;
}

/**
 * A report's main indicators: what was aimed at last year, what came of it, what is aimed at now,
 * and how others aim.
 */
export function ThenNowCard({ found, isLikely, jump }: ThenNowCardProps) {
  const word = useThenNowWords();
  const id = useId();
  if (found === 'none' || (found === undefined && !isLikely)) return undefined;
  return (
    <section className="then-now" aria-labelledby={id} aria-busy={found === undefined}>
      <h2 className="then-now__title" id={id}>
        {word('title')}
      </h2>
      {found === undefined ? (
        <p className="then-now__note">{word('loading')}</p>
      ) : (
        <>
          {found.rows.map((row, index) => (
            <Indicator key={row.indicator} row={row} isOpen={index === 0} jump={jump} />
          ))}
          <p className="then-now__note">
            {!found.isKnown && `${word('note_unknown')} `}
            {word('note', { count: found.governments })}
            {hasSource(found.rows.flatMap(figuresIn)) && ` ${word('note_source')}`}
          </p>
        </>
      )}
    </section>
  );
}

interface IndicatorProps {
  readonly row: ThenNowRow;
  readonly isOpen: boolean;
  readonly jump: (span: Span) => void;
}

function Indicator({ row, isOpen: isOpenFirst, jump }: IndicatorProps) {
  const word = useThenNowWords();
  const [isOpen, setOpen] = useState(isOpenFirst);
  const more = useId();
  const hasMore = row.ladder.length > 0 || row.peers !== undefined || row.record !== undefined;
  const name = word(`headline_${row.indicator}`);
  return (
    <div className="then-now__indicator">
      <div className="then-now__head">
        <h3 className="then-now__name">{name}</h3>
        {hasMore && (
          <button
            type="button"
            className="button button--small button--quiet"
            aria-expanded={isOpen}
            aria-controls={more}
            aria-label={word('beside_of', { indicator: name })}
            onClick={() => setOpen(!isOpen)}
          >
            {word('beside')} <span aria-hidden="true">{isOpen ? '▴' : '▾'}</span>
          </button>
        )}
      </div>
      <ThenNowLine row={row} jump={jump} />
      <div id={more} hidden={!isOpen}>
        {isOpen && (
          <>
            <Ladder row={row} jump={jump} />
            {row.peers !== undefined && <PeersPlot peers={row.peers} />}
            <RecordLine row={row} />
          </>
        )}
      </div>
    </div>
  );
}
