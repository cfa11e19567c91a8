import type { Entry } from '../model/entry';
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

const dot = z.string().check(z.regex(/^[0-9a-z]{9}-[0-9a-z]{4}-[0-9a-z]{1,32}-[0-9a-z]{1,8}$/));
const dots = z.array(dot).check(z.maxLength(10_000));

/** `Entry`. */
export const logEntry = z.strictObject({
  dot,
  entity: z.string().check(z.minLength(1), z.maxLength(40)),
  entityId: z.string().check(z.minLength(1), z.maxLength(8_192)),
  fields: z.record(z.string(), z.json()),
  over: dots,
  old: dots,
  at: z.optional(z.string().check(z.maxLength(40))),
});

/** An entry as typed, or `undefined` where it is not one. */
export function checkedEntry(value: unknown): Entry | undefined {
  const parsed = logEntry.safeParse(value);
  return parsed.success ? parsed.data : undefined;
}
