import { useSyncExternalStore } from 'react';
import type { WaitingEdit } from '../../lib/messages/map';
import type { WritingDesk } from '../../lib/writing/writing-desk';
import { useWords } from '../words';
import { WaitingEdits } from './waiting-edits';
import '../banner.css';
import './desk-banner.css';

interface DeskBannerProps {
  readonly desk: WritingDesk;
  /** What waits to be saved, of this page and of all others. */
  readonly waiting: readonly WaitingEdit[];
  /** Has what waits saved, if that works now. */
  readonly retry: () => Promise<void>;
}

/**
 * Says that notes could not be saved, wherever they were written, shows them, and offers to copy
 * them and to try again.
 */
export function DeskBanner({ desk, waiting, retry }: DeskBannerProps) {
  const { say } = useWords();
  const failures = useSyncExternalStore(desk.subscribe, desk.failures);
  if (failures === 0 && waiting.length === 0) return undefined;
  const again = (): void => {
    void desk.flush().then(retry);
  };
  return (
    <section className="banner desk-banner" role="alert" aria-label={say('save_failed')}>
      <p className="desk-banner__words">
        {waiting.length === 0
          ? say('drafts_failed', { count: failures })
          : say('waiting', { count: waiting.length })}
        <button type="button" className="button button--small" onClick={again}>
          {say('retry')}
        </button>
      </p>
      {waiting.length > 0 && <WaitingEdits waiting={waiting} />}
    </section>
  );
}
