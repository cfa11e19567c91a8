import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';
import type { Writing } from './use-writing';

/** What is written, and about what, for screen readers. */
export interface Written {
  readonly writing: Writing;
  readonly about: string;
}

/**
 * Draws what a note was before; the desk alone has the log, so that panel and card load no store
 * for it.
 */
export type DrawHistory = (written: Written) => ReactNode;

const Context = createContext<DrawHistory>(() => undefined);

/** Gives the editors inside it the history of notes. */
export const HistoryProvider = Context.Provider;

/** Draws the history of a note; nothing where none is shown. */
export const useHistory = (): DrawHistory => useContext(Context);
