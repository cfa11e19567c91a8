import { useState } from 'react';
import { callBackground } from '../../lib/messages/send';
import type { ErrorCode } from '../../lib/model/result';
import type { Twin } from '../../lib/store/twins';
import { useWords } from '../words';

interface TwinBannerProps {
  readonly reportId: string;
  readonly twins: readonly Twin[];
}

/**
 * Says that this very text is also at another address where the reader has notes, and offers to
 * join the two.
 */
export function TwinBanner({ reportId, twins }: TwinBannerProps) {
  const { say, term } = useWords();
  const [error, setError] = useState<ErrorCode>();
  const join = async (id: string): Promise<void> => {
    const joined = await callBackground('report.join', { from: id, into: reportId });
    if (!joined.ok) setError(joined.error);
    else setError(joined.value.joined ? undefined : 'not-found');
  };
  /* Either of the two may be the one that was joined to the other. */
  const part = async (id: string): Promise<void> => {
    for (const source of [id, reportId]) {
      const parted = await callBackground('report.unjoin', { source });
      setError(parted.ok ? undefined : parted.error);
      if (!parted.ok) return;
    }
  };
  const shown = twins.filter(({ notes, isJoined }) => isJoined || notes > 0);
  return shown.map(({ id, url, notes, hasSameText, isJoined }) => (
    <p key={id} className="banner banner--calm">
      <span>
        {isJoined
          ? say('twin_joined', { url })
          : say(hasSameText ? 'twin' : 'twin_declared', { url, count: notes })}
      </span>
      {isJoined || hasSameText ? (
        <button
          type="button"
          className="button button--small"
          onClick={() => void (isJoined ? part(id) : join(id))}
        >
          {say(isJoined ? 'twin_unjoin' : 'twin_join')}
        </button>
      ) : (
        <a className="button button--small" href={url} target="_blank" rel="noreferrer">
          {say('twin_open')}
        </a>
      )}
      {error !== undefined && <span role="alert">{term(`error_${error}`)}</span>}
    </p>
  ));
}
