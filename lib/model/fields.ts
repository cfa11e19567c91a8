import type { AnnotationFields } from './annotation';

/** A field's value where it can be absent; JSON has no `undefined`, so `null` stands for it. */
type Clearable<T> = undefined extends T ? Exclude<T, undefined> | null : T;

/** The fields of an annotation as JSON data. */
export type FieldValues = {
  readonly [K in keyof AnnotationFields]-?: Clearable<AnnotationFields[K]>;
};
export type FieldName = keyof FieldValues;

/** An edit: the fields that it sets; `null` clears one. */
export type EditedFields = Partial<FieldValues>;

/** Makes something of each field. */
export const eachField = <T extends Readonly<Partial<Record<FieldName, unknown>>>>(
  make: <K extends FieldName>(name: K) => T[K],
): { readonly [K in FieldName]: T[K] } => ({
  note: make('note'),
  tags: make('tags'),
  status: make('status'),
  statusOn: make('statusOn'),
  statusBy: make('statusBy'),
  evidence: make('evidence'),
  disputed: make('disputed'),
  pinned: make('pinned'),
  weight: make('weight'),
  owner: make('owner'),
  correction: make('correction'),
});

const ABSENT: FieldValues = {
  note: '',
  tags: [],
  status: null,
  statusOn: null,
  statusBy: null,
  evidence: null,
  disputed: false,
  pinned: null,
  weight: null,
  owner: null,
  correction: null,
};

/** The names of all fields, in the order in which they are logged. */
export const FIELD_NAMES: readonly FieldName[] = Object.values(
  eachField<Readonly<Record<FieldName, FieldName>>>((name) => name),
);

/**
 * The values of an annotation's fields; of one that nothing was written into where it is
 * `undefined`.
 */
export const valuesOf = (annotation: Partial<AnnotationFields> | undefined): FieldValues => ({
  note: annotation?.note ?? ABSENT.note,
  tags: annotation?.tags ?? ABSENT.tags,
  status: annotation?.status ?? null,
  statusOn: annotation?.statusOn ?? null,
  statusBy: annotation?.statusBy ?? null,
  evidence: annotation?.evidence ?? null,
  disputed: annotation?.disputed ?? ABSENT.disputed,
  pinned: annotation?.pinned ?? null,
  weight: annotation?.weight ?? null,
  owner: annotation?.owner ?? null,
  correction: annotation?.correction ?? null,
});

/** Whether nothing is written into an annotation. */
export const isBlank = (annotation: AnnotationFields): boolean =>
  JSON.stringify(valuesOf(annotation)) === JSON.stringify(ABSENT);

/** An annotation with some fields set; the others stay. Tags are sorted, each once. */
export function withFields<A extends AnnotationFields>(annotation: A, fields: EditedFields): A {
  const set = <T>(next: T | null | undefined, now: T | undefined): T | undefined =>
    next === null ? undefined : (next ?? now);
  return {
    ...annotation,
    note: fields.note ?? annotation.note,
    tags: fields.tags === undefined ? annotation.tags : [...new Set(fields.tags)].sort(),
    status: set(fields.status, annotation.status),
    statusOn: set(fields.statusOn, annotation.statusOn),
    statusBy: set(fields.statusBy, annotation.statusBy),
    evidence: set(fields.evidence, annotation.evidence),
    disputed: fields.disputed ?? annotation.disputed,
    pinned: set(fields.pinned, annotation.pinned),
    weight: set(fields.weight, annotation.weight),
    owner: set(fields.owner, annotation.owner),
    correction: set(fields.correction, annotation.correction),
  };
}

/** The fields of an edit that another one did not set to the same value. */
export const fieldsBeside = (fields: EditedFields, others: EditedFields): EditedFields =>
  definedOf(
    eachField<EditedFields>((name) => (fields[name] === others[name] ? undefined : fields[name])),
  );

/** An edit without the fields that are `undefined`. */
export const definedOf = (fields: EditedFields): EditedFields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
