import { MAX_WATCH_WORD, MAX_WATCH_WORDS } from '../model/limits';
import { TAG_COLOURS } from '../model/tag-colour';
import { WATCH_GROUPS } from '../model/watch';
import { cleanWatchWord } from '../watch/index';
import { z } from './zod';

/** Edits of one call: all words renamed. */
export const MAX_WATCH_EDITS = 2 * MAX_WATCH_WORDS;

/** `WatchEdit`. */
export const watchEdit = z.strictObject({
  word: z.string().check(
    z.maxLength(MAX_WATCH_WORD),
    z.refine((word) => cleanWatchWord(word) === word),
  ),
  group: z.optional(z.enum(WATCH_GROUPS)),
  colour: z.optional(z.enum(TAG_COLOURS)),
  isDeleted: z.optional(z.literal(true)),
  isNewOnly: z.optional(z.literal(true)),
});
