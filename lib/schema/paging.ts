import { webAddress } from './annotation';
import { z } from './zod';

/** More than a reader ever sends. */
const MAX_LINKS = 100;
const MAX_CALLS = 10;
const MAX_WORDS = 100;
const MAX_CALL = 400;

/**
 * `Paging`. What the links lead to is judged by `pageSeries`, which takes nothing but the page's
 * own family of addresses.
 */
export const paging = z.strictObject({
  links: z
    .array(z.strictObject({ address: webAddress, words: z.string().check(z.maxLength(MAX_WORDS)) }))
    .check(z.maxLength(MAX_LINKS)),
  calls: z.array(z.string().check(z.maxLength(MAX_CALL))).check(z.maxLength(MAX_CALLS)),
});
