import { storage } from 'wxt/utils/storage';

/** How much room the rows of a list take. */
export const DENSITIES = ['roomy', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];

const item = storage.defineItem<string>('local:listDensity', { fallback: 'roomy', version: 1 });

const densityOf = (stored: string): Density =>
  DENSITIES.find((known) => known === stored) ?? 'roomy';

/** The density as it was chosen last; whatever is unknown in storage is roomy. */
export const readDensity = async (): Promise<Density> => densityOf(await item.getValue());

/** Remembers it. */
export const writeDensity = (density: Density): Promise<void> => item.setValue(density);

/** Hears each change, in whichever list it was made. Answers a function that stops it. */
export const watchDensity = (hear: (density: Density) => void): (() => void) =>
  item.watch((stored) => hear(densityOf(stored)));
