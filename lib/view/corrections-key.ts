import type { Annotation } from '../model/annotation';

/** What changes whenever a correction does; empty where nothing is corrected. */
export const correctionsKey = (annotations: readonly Annotation[]): string =>
  annotations
    .filter(({ correction }) => correction !== undefined)
    .map(({ id, updatedAt }) => `${id} ${updatedAt}`)
    .sort()
    .join(' ');
