import { useSyncExternalStore } from 'react';
import type { TagColour } from '../../model/tag-colour';
import {
  readTagColours,
  tagKey,
  watchTagColours,
  writeTagColours,
} from '../../settings/tag-colours';
import type { TagColours } from '../../model/tag-colour';
import { parentOf } from '../tag-tree';

/* One for all chips of a page: they are many. */
let colours: TagColours = {};
let isWatched = false;
const hearers = new Set<() => void>();

function take(chosen: TagColours): void {
  colours = chosen;
  for (const hear of hearers) hear();
}

function subscribe(hear: () => void): () => void {
  hearers.add(hear);
  if (!isWatched) {
    isWatched = true;
    watchTagColours(take);
    void readTagColours().then(take, () => undefined);
  }
  return () => hearers.delete(hear);
}

const current = (): TagColours => colours;

/** The colour of a tag, or else of the tag that it stands in; `undefined` where none was chosen. */
export function useTagColour(): (tag: string) => TagColour | undefined {
  const chosen = useSyncExternalStore(subscribe, current);
  return (tag) => {
    for (let name: string | undefined = tag; name !== undefined; name = parentOf(name)) {
      const colour = chosen[tagKey(name)];
      if (colour !== undefined) return colour;
    }
    return undefined;
  };
}

/** Gives tags their colours, or takes them away; those of other tags stay. */
export async function colourTags(
  changed: ReadonlyMap<string, TagColour | undefined>,
): Promise<void> {
  const next = { ...(await readTagColours()) };
  for (const [tag, colour] of changed) {
    if (colour === undefined) Reflect.deleteProperty(next, tagKey(tag));
    else next[tagKey(tag)] = colour;
  }
  take(next);
  await writeTagColours(next);
}
