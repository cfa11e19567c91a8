import { PLEDGE_STATUSES, SUBJECTS } from '../model/annotation';
import { MAX_CONTEXT, MAX_NOTE, MAX_QUOTE, MAX_TAG, MAX_TAGS } from '../model/limits';
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
      prefix: z.string().check(z.maxLength(MAX_CONTEXT)),
      suffix: z.string().check(z.maxLength(MAX_CONTEXT)),
    }),
    position: z.strictObject({ type: z.literal('TextPositionSelector'), start: offset, end: offset }),
  })
  .check(z.refine((target) => target.position.start < target.position.end));

const note = z.string().check(z.maxLength(MAX_NOTE));
/** A tag is one line: line breaks and other control characters would make two lists of tags look alike. */
const tag = z.string().check(z.minLength(1), z.maxLength(MAX_TAG), z.regex(/^\P{Cc}*$/u));
const tags = z.array(tag).check(z.maxLength(MAX_TAGS));
const status = z.nullable(z.enum(PLEDGE_STATUSES));

/** `AnnotationEdit['fields']`. */
export const editedFields = z.strictObject({
  note: z.optional(note),
  tags: z.optional(tags),
  status: z.optional(status),
  disputed: z.optional(z.boolean()),
});

/** `AnnotationEdit`. */
export const annotationEdit = z.strictObject({
  id: uuid,
  subject: z.enum(SUBJECTS),
  target: annotationTarget,
  fields: editedFields,
});

const field = <T>(value: z.ZodMiniType<T>) => z.optional(z.strictObject({ was: value, is: value }));

/** `UndoStep`. */
export const undoStep = z.strictObject({
  id: uuid,
  fields: z.strictObject({
    note: field(note),
    tags: field(tags),
    status: field(status),
    disputed: field(z.boolean()),
    deleted: field(z.boolean()),
  }),
});
