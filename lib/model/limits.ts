/** What the store takes. Lengths are in UTF-16 units. */
export const MAX_NOTE = 100_000;
/** Notes that an unsaved one may go on from. */
export const MAX_NOTES_WERE = 4;
export const MAX_TAG = 100;
export const MAX_TAGS = 100;
/** What is one line in the reader's words: who says so, who is to do it. */
export const MAX_LINE = 200;
/** A saved filter, as JSON. */
export const MAX_FILTER = 20_000;
/** A fragment that leads to a place on the desk: that of a quote holds its words. */
export const MAX_FRAGMENT = 20_000;
/** Annotations that one call changes. */
export const MAX_BULK = 500;
/** Sites of one kind that a backup brings. */
export const MAX_SITES = 10_000;
/** Pieces of evidence of one judgement. */
export const MAX_EVIDENCE = 100;
/** The longest passage that can be annotated. */
export const MAX_QUOTE = 20_000;
/** The longest stretch of a text that is kept on either side of a quote. */
export const MAX_CONTEXT = 256;
/** The longest flat text that is read: a page ten times as long as the longest reports. */
export const MAX_TEXT = 10_000_000;
/**
 * The longest text whose figures are held against each other: that is done at one go, during which
 * nothing else is answered.
 */
export const MAX_AUDITED = 80_000;
/** Watch words that can be added; devices that each had as many have more together. */
export const MAX_WATCH_WORDS = 500;
export const MAX_WATCH_WORD = 60;
/** Places of one watch word in one text that are listed; all are counted. */
export const MAX_WATCH_PLACES = 1_000;
