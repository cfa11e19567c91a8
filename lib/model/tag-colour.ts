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

/** Whether a stored word is a colour of this version. */
export const isTagColour = (value: unknown): value is TagColour =>
  TAG_COLOURS.some((colour) => colour === value);
