import { createContext, useContext } from 'react';
import type { SeriesView } from '../../lib/view/series';

/** The pages of the report that the panel shows one of. */
export interface SeriesTools {
  /** Absent for a report on one page. */
  readonly series?: SeriesView;
  /** Opens another page of it in the tab that the panel follows. */
  readonly open: (url: string) => void;
}

const SeriesContext = createContext<SeriesTools>({ open: () => undefined });

/** Gives the series to everything inside. */
export const SeriesProvider = SeriesContext.Provider;

/** The series of the nearest provider. */
export const useSeriesTools = (): SeriesTools => useContext(SeriesContext);
