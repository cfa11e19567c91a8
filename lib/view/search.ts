import { fold } from '../text/fold';

/**
 * Text as it is searched: width, script and case folded, so that `２．８８億` is found by `2.88亿`.
 * Not of the same length as the input; for matching only.
 */
export const searchable = (...parts: readonly (string | undefined)[]): string =>
  fold(parts.filter((part) => part !== undefined && part !== '').join('\n')).toLowerCase();

/**
 * The words of a query, folded; all of them must occur. None for an empty query, which finds
 * everything.
 */
export const queryTerms = (query: string): readonly string[] =>
  searchable(query)
    .split(/\s+/)
    .filter((term) => term !== '');

/** Whether every term occurs in a text made by `searchable`. */
export const matchesTerms = (text: string, terms: readonly string[]): boolean =>
  terms.every((term) => text.includes(term));
