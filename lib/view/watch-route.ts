import { WATCH_GROUPS } from '../model/watch';
import type { WatchGroup } from '../model/watch';

/** What a word can be of, and that it is of nothing. */
export type WatchChoice = WatchGroup | 'none';

/** The kept reports in which watch words stand: all of them, those of a group, or one by its id. */
export interface WatchRoute {
  readonly view: 'watch';
  readonly group?: WatchChoice;
  readonly word?: string;
}

/** In the order in which they are offered. */
export const WATCH_CHOICES: readonly WatchChoice[] = [...WATCH_GROUPS, 'none'];

const PATH = /^watch(?:\?(.*))?$/;

/** The fragment of the route; `readWatchRoute` reads it back. */
export function watchHash({ group, word }: WatchRoute): string {
  const words = new URLSearchParams();
  if (group !== undefined) words.set('group', group);
  if (word !== undefined) words.set('word', word);
  return words.size === 0 ? '#/watch' : `#/watch?${words}`;
}

/** The route that a path names; `undefined` for the path of another view. */
export function readWatchRoute(path: string): WatchRoute | undefined {
  const found = PATH.exec(path);
  if (found === null) return undefined;
  const words = new URLSearchParams(found[1]);
  const group = WATCH_CHOICES.find((one) => one === words.get('group'));
  const word = words.get('word') ?? '';
  return {
    view: 'watch',
    ...(group !== undefined && { group }),
    ...(/^[\w-]+$/.test(word) && { word }),
  };
}
