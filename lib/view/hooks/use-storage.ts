import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { KeptReport } from '../../model/store';
import type { Result } from '../../model/result';
import { askToPersist, hasUnlimitedStorage, usedBytes } from '../../platform/storage';
import { attemptStore } from '../../store/attempt';
import type { NuoshuDatabase } from '../../store/database';
import { keptReports } from '../../store/kept-reports';
import { protectionOf } from '../protection';
import type { Protection } from '../protection';

/**
 * What is kept of each address, as the store has it now; `undefined` until it is read. `asked`
 * reads it anew.
 */
export const useKeptReports = (
  database: NuoshuDatabase,
  asked: number,
): Result<readonly KeptReport[]> | undefined =>
  useLiveQuery(() => attemptStore(() => keptReports(database)), [database, asked]);

/** How the data is protected and how much of it there is, once the browser has said so. */
export interface BrowserStorage {
  readonly protection: Protection;
  readonly usedBytes?: number;
}

/**
 * Asks the browser; where there are notes, also to keep them for good. Asked again whenever `asked`
 * grows.
 */
export function useBrowserStorage(hasNotes: boolean, asked: number): BrowserStorage | undefined {
  const [known, setKnown] = useState<BrowserStorage>();
  useEffect(() => {
    let isOver = false;
    const isUnlimited = hasUnlimitedStorage();
    const persisted = hasNotes ? askToPersist() : Promise.resolve(false);
    void Promise.all([persisted, usedBytes()]).then(([isPersisted, used]) => {
      if (!isOver)
        setKnown({ protection: protectionOf({ isPersisted, isUnlimited }), usedBytes: used });
    });
    return () => {
      isOver = true;
    };
  }, [hasNotes, asked]);
  return known;
}
