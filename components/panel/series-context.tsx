import { createContext, useContext } from 'react';
import type { SeriesTools } from '../../lib/view/hooks/use-series-tools';

const SeriesContext = createContext<SeriesTools>({ open: () => undefined });

/** Gives the series to everything inside. */
export const SeriesProvider = SeriesContext.Provider;

/** The series of the nearest provider. */
export const useSeriesContext = (): SeriesTools => useContext(SeriesContext);
