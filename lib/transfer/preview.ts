import type { IgnoredReason } from '../exchange/in/imported';
import type { FieldChange, ImportAddition, ImportChange, ImportPlan } from '../exchange/in/plan';
import type { Subject } from '../model/annotation';
import { FIELD_NAMES, valuesOf } from '../model/fields';
import type { AnnotationRow } from '../model/store';

/** Which list of a preview. */
export type PreviewList = 'added' | 'changed' | 'ignored';

/**
 * One entry of a preview. Words are cut to what a row shows; a field that the entry sets names what
 * it was before.
 */
export interface PreviewRow {
  /** Its place in the file. */
  readonly where: string;
  /** Of a change: the annotation's. */
  readonly id?: string;
  readonly reportId?: string;
  readonly subject?: Subject;
  readonly quote?: string;
  readonly fields: readonly FieldChange[];
  /** The file's state is older than what is kept here. */
  readonly isOlder?: boolean;
  readonly isBinned?: boolean;
  readonly why?: IgnoredReason;
}

const MOST_UNITS = 400;

/** Some entries of a list. `byId` finds the annotation that a change is of. */
export function previewRows(
  plan: ImportPlan,
  list: PreviewList,
  [from, to]: readonly [number, number],
  byId: (id: string) => AnnotationRow | undefined,
): readonly PreviewRow[] {
  switch (list) {
    case 'added':
      return plan.added.slice(from, to).map(additionRow);
    case 'changed':
      return plan.changed.slice(from, to).map((change) => changeRow(change, byId(change.id)));
    case 'ignored':
      return plan.ignored.slice(from, to).map(({ where, why }) => ({ where, why, fields: [] }));
  }
}

function additionRow({ where, annotation }: ImportAddition): PreviewRow {
  const values = valuesOf(annotation);
  const blank = valuesOf(undefined);
  const fields = FIELD_NAMES.flatMap((name): FieldChange[] =>
    JSON.stringify(values[name]) === JSON.stringify(blank[name])
      ? []
      : [cut({ name, was: blank[name], is: values[name] })],
  );
  return {
    where,
    ...placeOf(annotation),
    fields,
    ...(annotation.deletedAt !== undefined && { isBinned: true }),
  };
}

const changeRow = (
  { where, id, isOlder, fields }: ImportChange,
  kept: AnnotationRow | undefined,
): PreviewRow => ({
  where,
  id,
  ...(kept && placeOf(kept)),
  isOlder,
  fields: fields.map(cut),
});

const placeOf = ({ reportId, subject, target }: AnnotationRow) => ({
  reportId,
  subject,
  quote: target.quote.exact.slice(0, MOST_UNITS),
});

const cut = ({ name, was, is }: FieldChange): FieldChange => ({
  name,
  was: short(was),
  is: short(is),
});

const short = (value: FieldChange['is']): FieldChange['is'] =>
  typeof value === 'string' && value.length > MOST_UNITS ? `${value.slice(0, MOST_UNITS)}…` : value;
