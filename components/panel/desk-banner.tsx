import { useSyncExternalStore } from 'react';
import type { WritingDesk } from '../../lib/writing/writing-desk';
import { useWords } from '../words';

/** Says that notes could not be saved, wherever their rows are now, and offers to try again. */
export function DeskBanner({ desk }: { readonly desk: WritingDesk }) {
  const { say } = useWords();
  const count = useSyncExternalStore(desk.subscribe, desk.failures);
  if (count === 0) return undefined;
  return (
    <p className="side-panel__banner" role="alert">
      {say('drafts_failed', { count })}
      <button type="button" className="button button--small" onClick={() => void desk.flush()}>
        {say('retry')}
      </button>
    </p>
  );
}
