import { STATUSES, SUBJECTS } from '../model/annotation';
import {
  MAX_CONTEXT,
  MAX_EVIDENCE,
  MAX_LINE,
  MAX_NOTE,
  MAX_NOTES_WERE,
  MAX_QUOTE,
  MAX_TAG,
  MAX_TAGS,
} from '../model/limits';
import { correction } from './correction';
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

export const offset = z.number().check(z.int(), z.nonnegative());

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
    position: z.strictObject({
      type: z.literal('TextPositionSelector'),
      start: offset,
      end: offset,
    }),
  })
  .check(z.refine((target) => target.position.start < target.position.end));

const note = z.string().check(z.maxLength(MAX_NOTE));
/**
 * A tag is one line: line breaks and other control characters would make two lists of tags look
 * alike.
 */
export const tagName = z
  .string()
  .check(z.minLength(1), z.maxLength(MAX_TAG), z.regex(/^\P{Cc}*$/u));
const tags = z.array(tagName).check(z.maxLength(MAX_TAGS));
/** One line in the reader's words. */
const line = z.string().check(z.maxLength(MAX_LINE), z.regex(/^\P{Cc}*$/u));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const evidence = z
  .array(
    z.strictObject({
      id: uuid,
      url: webAddress,
      text: z.string().check(z.maxLength(MAX_QUOTE)),
      on: z.optional(day),
      target: z.optional(annotationTarget),
    }),
  )
  .check(z.maxLength(MAX_EVIDENCE));

const status = z.enum(STATUSES);
const weight = z.union([z.literal(1), z.literal(2), z.literal(3)]);

/** The fields of an annotation as they are stored. */
export const STORED_FIELDS = {
  note,
  tags,
  status: z.optional(status),
  statusOn: z.optional(day),
  statusBy: z.optional(line),
  evidence: z.optional(evidence),
  disputed: z.boolean(),
  pinned: z.optional(z.boolean()),
  weight: z.optional(weight),
  owner: z.optional(line),
  correction: z.optional(correction),
};

const FIELDS = {
  note,
  tags,
  status: z.nullable(status),
  statusOn: z.nullable(day),
  statusBy: z.nullable(line),
  evidence: z.nullable(evidence),
  disputed: z.boolean(),
  pinned: z.nullable(z.boolean()),
  weight: z.nullable(weight),
  owner: z.nullable(line),
  correction: z.nullable(correction),
};

/** `AnnotationEdit['fields']`. */
export const editedFields = z.partial(z.strictObject(FIELDS));

/** `AnnotationEdit`. */
export const annotationEdit = z.strictObject({
  id: uuid,
  subject: z.enum(SUBJECTS),
  target: annotationTarget,
  fields: editedFields,
});

/** The notes that an edit's note may go on from. */
export const notesWere = z.optional(
  z.array(note).check(z.minLength(1), z.maxLength(MAX_NOTES_WERE)),
);

/** `AnnotationSave`. */
export const annotationSave = z.strictObject({ ...annotationEdit.shape, notesWere });

/** `BulkChange`. */
export const bulkChange = z.partial(
  z.strictObject({
    addTags: tags,
    removeTags: tags,
    status: FIELDS.status,
    pinned: FIELDS.pinned,
    weight: FIELDS.weight,
    isDeleted: z.literal(true),
  }),
);

/** An annotation that nothing was written into yet. */
export const begunAnnotation = z.strictObject({
  id: uuid,
  subject: z.enum(SUBJECTS),
  target: annotationTarget,
});

/** The name of a saved filter. */
export const filterName = line.check(z.minLength(1));

const field = <T>(value: z.ZodMiniType<T>) => z.optional(z.strictObject({ was: value, is: value }));

/** `UndoStep`. */
export const undoStep = z.strictObject({
  id: uuid,
  fields: z.strictObject({
    note: field(FIELDS.note),
    tags: field(FIELDS.tags),
    status: field(FIELDS.status),
    statusOn: field(FIELDS.statusOn),
    statusBy: field(FIELDS.statusBy),
    evidence: field(FIELDS.evidence),
    disputed: field(FIELDS.disputed),
    pinned: field(FIELDS.pinned),
    weight: field(FIELDS.weight),
    owner: field(FIELDS.owner),
    correction: field(FIELDS.correction),
    deleted: field(z.boolean()),
  }),
  begun: z.optional(z.strictObject({ subject: z.enum(SUBJECTS), target: annotationTarget })),
});
