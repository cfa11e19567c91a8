/** The colours that a tag can have; each passes contrast in light and in dark (`tag-chip.css`). */
export const TAG_COLOURS = [
  'red',
  'orange',
  'green',
  'teal',
  'blue',
  'violet',
  'pink',
  'grey',
] as const;
export type TagColour = (typeof TAG_COLOURS)[number];

/** Colours by the key of a tag's name (`tagKey`). */
export type TagColours = Readonly<Record<string, TagColour>>;

/** What one device tells the others of a tag whose colour was taken away. */
export const NO_TAG_COLOUR = 'none';

/** Whether a stored word is a colour of this version. */
export const isTagColour = (value: unknown): value is TagColour =>
  TAG_COLOURS.some((colour) => colour === value);

/**
 * Colours together with those of another device or a backup, tag by tag: a tag of which they say
 * nothing, or nothing that this version knows, keeps what it has.
 */
export function mergedColours(
  have: TagColours,
  given: Readonly<Record<string, unknown>>,
): TagColours {
  const merged = new Map(Object.entries(have));
  for (const [key, colour] of Object.entries(given)) {
    if (isTagColour(colour)) merged.set(key, colour);
    else if (colour === NO_TAG_COLOUR) merged.delete(key);
  }
  return Object.fromEntries(merged);
}
