import { useEffect, useState, useSyncExternalStore } from 'react';
import type { DeskClient } from '../../desk/client';
import type { DeskAsk, DeskPage, DeskState } from '../../desk/protocol';

/** How far the desk's index is. */
export const useDeskState = (client: DeskClient): DeskState =>
  useSyncExternalStore(client.subscribe, client.state);

/**
 * The answer to a question, asked anew when it or the index changes; the last one stays until the
 * next is there. `undefined` until the first. The question has to be the same object as long as it
 * asks the same.
 */
export function useDeskPage(client: DeskClient, lane: string, ask: DeskAsk): DeskPage | undefined {
  const { phase, version } = useDeskState(client);
  const [page, setPage] = useState<DeskPage>();
  /* While annotations are read every question waits for the last of them. */
  const asked = phase === 'loading' ? 0 : version;
  useEffect(() => {
    let isWanted = true;
    void client.ask(lane, ask).then((answer) => {
      if (isWanted && answer !== undefined) setPage(answer);
    });
    return () => {
      isWanted = false;
    };
  }, [client, lane, ask, asked]);
  return page;
}
