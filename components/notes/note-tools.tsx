import { createContext, useContext } from 'react';
import type { BulkChange } from '../../lib/model/bulk';
import type { NuoshuDatabase } from '../../lib/store/database';
import type { NotesPage } from '../../lib/view/notes-page';

/** What table, board and bars work with. */
export interface NoteTools {
  readonly page: NotesPage;
  readonly database: NuoshuDatabase;
  /** ISO 8601 day. */
  readonly today: string;
  /**
   * Makes one change to some items, as one step for undo. Answers the ids of the annotations that
   * it changed.
   */
  readonly change: (keys: readonly string[], change: BulkChange) => Promise<readonly string[]>;
}

const Context = createContext<NoteTools | undefined>(undefined);

/** Gives the notes' parts inside it what they work with. */
export const NoteToolsProvider = Context.Provider;

/** The tools around. Outside of a provider it throws: a mistake of the programmer. */
export function useNoteTools(): NoteTools {
  const tools = useContext(Context);
  if (tools === undefined) throw new Error('useNoteTools outside of NoteToolsProvider');
  return tools;
}
