import { storage } from 'wxt/utils/storage';
import { nameKey } from '../model/name-key';
import { mergedColours } from '../model/tag-colour';
import type { TagColours } from '../model/tag-colour';

const item = storage.defineItem<Readonly<Record<string, unknown>>>('local:tagColours', {
  fallback: {},
  version: 1,
});

/** What this version knows of stored colours; the rest is left out. */
const known = (stored: Readonly<Record<string, unknown>>): TagColours => mergedColours({}, stored);

/** The colours that the reader gave to tags. */
export const readTagColours = async (): Promise<TagColours> => known(await item.getValue());

/** Keeps the colours, all of them. */
export const writeTagColours = (colours: TagColours): Promise<void> => item.setValue(colours);

/** Takes over colours of another device or a backup, tag by tag; those of other tags stay. */
export async function restoreTagColours(colours: unknown): Promise<void> {
  if (typeof colours !== 'object' || colours === null) return;
  const given = Object.fromEntries(Object.entries(colours));
  await writeTagColours(mergedColours(await readTagColours(), given));
}

/** Hears of colours that are chosen on any page. */
export const watchTagColours = (hear: (colours: TagColours) => void): (() => void) =>
  item.watch((stored) => hear(known(stored)));

/**
 * A tag's name as colours are kept by. Names of tags stand in the database alone, which content
 * scripts cannot read as they can this storage.
 */
export const tagKey = nameKey;
