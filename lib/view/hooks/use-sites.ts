import { useCallback, useEffect, useState } from 'react';
import { onBroadcast } from '../../messages/router';
import { callBackground } from '../../messages/send';
import type { Result } from '../../model/result';
import type { SiteAct, Sites } from '../../model/site';

/** The choices for sites, and the way to change one. */
export interface SitesTool {
  /** `undefined` until they are read. */
  readonly sites: Result<Sites> | undefined;
  readonly set: (host: string, act: SiteAct) => Promise<Result<Sites>>;
}

/**
 * What the reader chose for sites, followed wherever it is changed: also in the browser's own
 * settings.
 */
export function useSites(): SitesTool {
  const [sites, setSites] = useState<Result<Sites>>();
  useEffect(() => {
    let isOver = false;
    const read = async (): Promise<void> => {
      const answer = await callBackground('site.list', {});
      if (!isOver) setSites(answer);
    };
    const stop = onBroadcast('sites.changed', () => void read());
    void read();
    return () => {
      isOver = true;
      stop();
    };
  }, []);
  const set = useCallback(async (host: string, act: SiteAct) => {
    const answer = await callBackground('site.set', { host, act });
    if (answer.ok) setSites(answer);
    return answer;
  }, []);
  return { sites, set };
}
