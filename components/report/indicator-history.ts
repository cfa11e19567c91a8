import { createContext, useContext } from 'react';
import type { NuoshuDatabase } from '../../lib/store/database';

/** Where a row finds the figures of other reports, and how it leads to all of them. */
export interface IndicatorHistory {
  readonly database: NuoshuDatabase;
  /** Shows a place of the desk, by its fragment. */
  readonly open: (hash: string) => void;
}

const Context = createContext<IndicatorHistory | undefined>(undefined);

/** Has the rows inside it show their indicator over the years. */
export const IndicatorHistoryProvider = Context.Provider;

/** Where the figures of other reports are; `undefined` where nothing of them is shown. */
export const useIndicatorHistory = (): IndicatorHistory | undefined => useContext(Context);
