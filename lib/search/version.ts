/**
 * Of how chunks are packed: the folding, the notation of numbers, what of an annotation is
 * searched. Raised with each change of it; chunks of another version are built anew.
 */
export const SEARCH_VERSION = 3;
