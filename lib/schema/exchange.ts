import { DOCUMENT_TYPES, LEVELS } from '../model/extraction';
import { SUBJECTS, WEIGHTS } from '../model/annotation';
import { annotationTarget, editedFields, sha256, uuid, webAddress } from './annotation';
import { correction } from './correction';
import { z } from './zod';

/** What a schema answers; `path` leads to the first value that does not fit. */
export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly path: readonly PropertyKey[] };

function check<T>(schema: z.ZodMiniType<T>, value: unknown): Checked<T> {
  const parsed = schema.safeParse(value);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : { ok: false, path: parsed.error.issues[0]?.path ?? [] };
}

const text = z.string();
const instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/));
const day = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));
const period = z.string().check(z.regex(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/));
const uuidUrn = z.string().check(z.regex(/^urn:uuid:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));

const target = z.object({
  selector: z.tuple([
    z.object({ type: z.literal('TextQuoteSelector'), exact: text, prefix: text, suffix: text }),
    z.object({ type: z.literal('TextPositionSelector'), start: z.number(), end: z.number() }),
  ]),
  'nuoshu:source': text,
  'nuoshu:textHash': text,
});

const evidence = z.object({
  id: uuidUrn,
  'nuoshu:address': text,
  'nuoshu:text': text,
  'nuoshu:on': z.optional(day),
  'nuoshu:target': z.optional(target),
});

const item = z.object({
  id: uuidUrn,
  type: z.literal('Annotation'),
  created: instant,
  modified: instant,
  body: z.optional(
    z.array(
      z.object({
        type: z.literal('TextualBody'),
        purpose: z.enum(['commenting', 'tagging', 'assessing']),
        value: text,
      }),
    ),
  ),
  target,
  'nuoshu:reportId': webAddress,
  'nuoshu:subject': z.enum(SUBJECTS),
  'nuoshu:disputed': z.boolean(),
  'nuoshu:pinned': z.optional(z.boolean()),
  'nuoshu:weight': z.optional(z.literal([...WEIGHTS])),
  'nuoshu:owner': z.optional(text),
  'nuoshu:statusOn': z.optional(day),
  'nuoshu:statusBy': z.optional(text),
  'nuoshu:evidence': z.optional(z.array(evidence)),
  'nuoshu:correction': z.optional(correction),
});

/** A file that was read stands at no address. */
const addressOrNone = z.union([webAddress, z.literal('')]);

const report = z.object({
  'nuoshu:reportId': addressOrNone,
  'nuoshu:address': addressOrNone,
  'nuoshu:title': text,
  'nuoshu:documentType': z.enum(DOCUMENT_TYPES),
  'nuoshu:issuer': z.optional(text),
  'nuoshu:level': z.optional(z.enum(LEVELS)),
  'nuoshu:region': z.optional(z.array(text)),
  'nuoshu:publishedOn': z.optional(text),
  'nuoshu:reviewPeriod': z.optional(period),
  'nuoshu:planPeriod': z.optional(period),
  'nuoshu:textHash': sha256,
  'nuoshu:extractor': text,
  'nuoshu:capturedAt': instant,
  'nuoshu:readOn': day,
});

const collection = z.object({
  'nuoshu:reports': z.array(z.unknown()),
  first: z.object({ items: z.array(z.unknown()) }),
});

/** One annotation as `annotationsJsonLd` writes it. */
export type CollectionItem = z.infer<typeof item>;
export type CollectionTarget = z.infer<typeof target>;
export type CollectionReport = z.infer<typeof report>;

/** A collection as `annotationsJsonLd` writes it. */
export interface Collection {
  readonly reports: readonly CollectionReport[];
  readonly items: readonly CollectionItem[];
}

/** Reads a collection; what it does not know is left out. */
export function checkedCollection(value: unknown): Checked<Collection> {
  const whole = check(collection, value);
  if (!whole.ok) return whole;
  const reports = checkEach(report, whole.value['nuoshu:reports'], ['nuoshu:reports']);
  if (!reports.ok) return reports;
  const items = checkEach(item, whole.value.first.items, ['first', 'items']);
  return items.ok ? { ok: true, value: { reports: reports.value, items: items.value } } : items;
}

/** One after the other, so that of a million bad ones only the first is looked at. */
function checkEach<T>(
  schema: z.ZodMiniType<T>,
  values: readonly unknown[],
  path: readonly PropertyKey[],
): Checked<readonly T[]> {
  const good: T[] = [];
  for (const [index, value] of values.entries()) {
    const checked = check(schema, value);
    if (!checked.ok) return { ok: false, path: [...path, index, ...checked.path] };
    good.push(checked.value);
  }
  return { ok: true, value: good };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The namespace that the `@context` of a JSON-LD document gives to a prefix. */
export function namespaceOf(value: unknown, prefix: string): string | undefined {
  const contexts: unknown = isRecord(value) ? value['@context'] : undefined;
  if (!Array.isArray(contexts)) return undefined;
  for (const context of contexts) {
    const namespace =
      isRecord(context) && Object.hasOwn(context, prefix) ? context[prefix] : undefined;
    if (typeof namespace === 'string') return namespace;
  }
  return undefined;
}

const hypothesisSelector = z.object({
  type: text,
  exact: z.optional(text),
  prefix: z.optional(text),
  suffix: z.optional(text),
});
const hypothesisAnnotation = z.object({
  id: text,
  created: z.optional(text),
  updated: z.optional(text),
  uri: text,
  text: z.optional(text),
  tags: z.optional(z.array(text)),
  references: z.optional(z.array(text)),
  target: z.optional(z.array(z.object({ selector: z.optional(z.array(hypothesisSelector)) }))),
});

/** One annotation of Hypothesis' API. */
export type HypothesisAnnotation = z.infer<typeof hypothesisAnnotation>;

/**
 * Annotations of Hypothesis: a list, an answer of its API (`rows`), or what its client exports
 * (`annotations`).
 */
export function checkedHypothesis(
  value: unknown,
): Checked<readonly HypothesisAnnotation[]> | undefined {
  if (Array.isArray(value)) return checkEach(hypothesisAnnotation, value, []);
  if (!isRecord(value)) return undefined;
  for (const name of ['rows', 'annotations']) {
    const rows: unknown = Object.hasOwn(value, name) ? value[name] : undefined;
    if (Array.isArray(rows)) return checkEach(hypothesisAnnotation, rows, [name]);
  }
  return undefined;
}

/** The path to the first of some fields of an annotation that the store would not take. */
export function badField(fields: unknown): readonly PropertyKey[] | undefined {
  const checked = check(editedFields, fields);
  return checked.ok ? undefined : checked.path;
}

/** Whether the store would take a target. */
export const isTarget = (value: unknown): boolean => annotationTarget.safeParse(value).success;

/** Whether a text is a UUID as annotations have it. */
export const isUuid = (value: string): boolean => uuid.safeParse(value).success;
