import { useState } from 'react';
import { callBackground } from '../../lib/messages/send';
import type { Annotation } from '../../lib/model/annotation';
import type { ErrorCode } from '../../lib/model/result';
import { gist } from '../../lib/wording/facts';
import { useWords } from '../words';
import './bin.css';

/** An annotation in the bin. */
export type Binned = Annotation & { readonly deletedAt: string };

interface BinProps {
  /** The latest first. */
  readonly deleted: readonly Binned[];
}

/**
 * What was deleted on this page: it stays here until it is taken out, or erased for good on
 * purpose.
 */
export function Bin({ deleted }: BinProps) {
  const { say, term } = useWords();
  const [error, setError] = useState<ErrorCode>();
  if (deleted.length === 0) return undefined;
  const restore = (id: string): void => {
    void callBackground('bin.restore', { id }).then((answer) =>
      setError(answer.ok ? undefined : answer.error),
    );
  };
  const erase = (id: string): void => {
    void callBackground('bin.erase', { id }).then((answer) =>
      setError(answer.ok ? undefined : answer.error),
    );
  };
  return (
    <details className="bin">
      <summary>{say('bin', { count: deleted.length })}</summary>
      {error !== undefined && (
        <p className="error-text" role="alert">
          {term(`error_${error}`)}
        </p>
      )}
      <ul className="bin__list">
        {deleted.map((annotation) => (
          <BinRow key={annotation.id} annotation={annotation} restore={restore} erase={erase} />
        ))}
      </ul>
    </details>
  );
}

interface BinRowProps {
  readonly annotation: Binned;
  readonly restore: (id: string) => void;
  readonly erase: (id: string) => void;
}

function BinRow({ annotation, restore, erase }: BinRowProps) {
  const { say } = useWords();
  const [isAsking, setAsking] = useState(false);
  const { id, note, tags, target, deletedAt } = annotation;
  const name = gist(target.quote.exact);
  return (
    <li className="bin__row">
      <q className="bin__quote">{name}</q>
      {note !== '' && <p className="bin__note">{gist(note, 200)}</p>}
      <p className="bin__facts">
        {[say('binned_on', { date: deletedAt.slice(0, 10) }), ...tags].join(' · ')}
      </p>
      <p className="bin__actions">
        <button
          type="button"
          className="button button--small"
          aria-label={`${say('bin_restore')}: ${name}`}
          onClick={() => restore(id)}
        >
          {say('bin_restore')}
        </button>
        {isAsking ? (
          <>
            <button type="button" className="button button--small" onClick={() => setAsking(false)}>
              {say('cancel')}
            </button>
            <button
              type="button"
              className="button button--small bin__erase"
              onClick={() => erase(id)}
            >
              {say('bin_erase_confirm')}
            </button>
          </>
        ) : (
          <button
            type="button"
            className="button button--small button--quiet"
            aria-label={`${say('bin_erase')}: ${name}`}
            onClick={() => setAsking(true)}
          >
            {say('bin_erase')}
          </button>
        )}
      </p>
    </li>
  );
}
