import { useEffect } from 'react';
import { onNews } from '../../lib/messages/news';
import type { WritingDesk } from '../../lib/writing/writing-desk';

/**
 * Has what is written saved when its page is hidden or closed, too, and when the extension starts
 * anew.
 */
export function useFlushOnLeaving(desk: WritingDesk): void {
  useEffect(() => {
    const flush = (): void => void desk.flush();
    const stopped = new AbortController();
    window.addEventListener('pagehide', flush, { signal: stopped.signal });
    document.addEventListener('visibilitychange', flush, { signal: stopped.signal });
    const stopHearing = onNews('desk.flush', flush);
    return () => {
      stopped.abort();
      stopHearing();
    };
  }, [desk]);
}
