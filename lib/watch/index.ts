export { readWatchList } from './read-list';
export type { RefusedLine, WatchList } from './read-list';
export { watchFinder, watchMatcher, watchSpans } from './matcher';
export type { WatchMatcher } from './matcher';
export { cleanWatchWord, watchId } from './word';
export { offeredWord, watchedAs } from './offered';
