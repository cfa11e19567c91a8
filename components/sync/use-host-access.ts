import { useEffect, useMemo, useState } from 'react';
import type { SyncPlace } from '../../lib/model/sync';
import { askForOrigin, mayReach, onAllowedChanged } from '../../lib/platform/sites';

/** Whether the browser lets the host of a place be reached. */
export interface HostAccess {
  /** `undefined` where the place is a folder. */
  readonly host: string | undefined;
  readonly isMissing: boolean;
  /**
   * Asks the reader, by the browser's own question; `allowed` hears of a yes. To be the first call
   * of a click's handler.
   */
  readonly ask: (allowed: () => void) => void;
}

/** Follows the permission for the host of a place. */
export function useHostAccess(place: SyncPlace): HostAccess {
  const address = place.kind === 'webdav' ? place.address : undefined;
  const url = useMemo(() => (address === undefined ? undefined : new URL(address)), [address]);
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    if (url === undefined) return undefined;
    let isOver = false;
    const look = (): void =>
      void mayReach(url).then(
        (may) => {
          if (!isOver) setMissing(!may);
        },
        () => undefined,
      );
    look();
    const stop = onAllowedChanged(look);
    return () => {
      isOver = true;
      stop();
    };
  }, [url]);
  return {
    host: url?.host,
    isMissing: url !== undefined && isMissing,
    ask: (allowed) => {
      if (url === undefined) return;
      void askForOrigin(url).then(
        (may) => {
          setMissing(!may);
          if (may) allowed();
        },
        () => undefined,
      );
    },
  };
}
