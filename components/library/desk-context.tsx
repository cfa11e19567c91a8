import { createContext, useContext } from 'react';
import type { WaitingEdit } from '../../lib/messages/map';
import type { NuoshuDatabase } from '../../lib/store/database';
import type { FilesDatabase } from '../../lib/store/incoming';
import type { Desk } from '../../lib/view/desk';
import type { PledgeTallies } from '../../lib/view/pledge-tallies';

/** What every view of the desk works with. */
export interface DeskContext {
  readonly database: NuoshuDatabase;
  /** Imports on their way, and the folder of the backups. */
  readonly files: FilesDatabase;
  readonly desk: Desk;
  readonly tallies: PledgeTallies;
  /** ISO 8601 day. */
  readonly today: string;
  /** What waits to be saved, of all pages. */
  readonly waiting: readonly WaitingEdit[];
}

const Context = createContext<DeskContext | undefined>(undefined);

/** Gives the views inside it what they work with. */
export const DeskProvider = Context.Provider;

/** What the desk around works with. Outside of one it throws: a mistake of the programmer. */
export function useDesk(): DeskContext {
  const desk = useContext(Context);
  if (desk === undefined) throw new Error('useDesk outside of DeskProvider');
  return desk;
}
