import type { Entry } from '../model/entry';
import { isEntry } from '../model/entry-shape';
import { MAX_LINE } from '../model/limits';
import { webAddress } from './annotation';
import { z } from './zod';

const line = z.string().check(z.minLength(1), z.maxLength(MAX_LINE), z.regex(/^\P{Cc}*$/u));
const secret = z.string().check(z.minLength(1), z.maxLength(1_000));

/** `SyncEntry`. */
export const syncEntry = z.strictObject({
  place: z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('webdav'),
      address: webAddress,
      user: z.string().check(z.maxLength(MAX_LINE)),
    }),
    z.strictObject({ kind: z.literal('folder'), name: line }),
  ]),
  label: line,
  withTexts: z.boolean(),
  password: z.optional(secret),
  passphrase: z.optional(secret),
});

/** `Entry`: a property that a newer version added stays. */
export const logEntry = z.custom<Entry>(isEntry);
