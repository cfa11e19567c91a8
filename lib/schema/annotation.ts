import { PLEDGE_STATUSES, SUBJECTS } from '../model/annotation';
import { MAX_NOTE, MAX_QUOTE, MAX_TAG, MAX_TAGS } from '../model/limits';
import { z } from './zod';

const MAX_ADDRESS = 8_192;

/** A web address that a report may stand under. */
export const webAddress = z.string().check(z.maxLength(MAX_ADDRESS), z.regex(/^https?:\/\//));

/** A SHA-256 in lower-case hex. */
export const sha256 = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** 128 random bits in lower-case hex. */
export const cardToken = z.string().check(z.regex(/^[0-9a-f]{32}$/));

/** A UUID of any version. */
export const uuid = z.string().check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));

const offset = z.number().check(z.int(), z.nonnegative());

/** `AnnotationTarget`. */
export const annotationTarget = z
  .strictObject({
    source: webAddress,
    textHash: sha256,
    quote: z.strictObject({
      type: z.literal('TextQuoteSelector'),
      exact: z.string().check(z.minLength(1), z.maxLength(MAX_QUOTE)),
      prefix: z.string().check(z.maxLength(64)),
      suffix: z.string().check(z.maxLength(64)),
    }),
    position: z.strictObject({ type: z.literal('TextPositionSelector'), start: offset, end: offset }),
  })
  .check(z.refine((target) => target.position.start < target.position.end));

/** `AnnotationEdit`. */
export const annotationEdit = z.strictObject({
  id: uuid,
  subject: z.enum(SUBJECTS),
  target: annotationTarget,
  fields: z.strictObject({
    note: z.optional(z.string().check(z.maxLength(MAX_NOTE))),
    tags: z.optional(z.array(z.string().check(z.minLength(1), z.maxLength(MAX_TAG))).check(z.maxLength(MAX_TAGS))),
    status: z.optional(z.nullable(z.enum(PLEDGE_STATUSES))),
    disputed: z.optional(z.boolean()),
  }),
});
