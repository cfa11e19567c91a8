import type { Annotation, AnnotationTarget, Subject } from '../../model/annotation';
import type { Entry } from '../../model/entry';
import { FIELD_NAMES, valuesOf, withFields } from '../../model/fields';
import type { EditedFields, FieldName, FieldValues } from '../../model/fields';
import type { AnnotationRow } from '../../model/store';
import type { Ignored, ImportedAnnotation, ImportedFile } from './imported';
import { mergedFields } from './merge';
import { createResolver } from './resolve';
import type { KnownReport, Resolved } from './resolve';

/**
 * What is kept now: annotations with those in the bin, and reports with their texts where they are
 * kept.
 */
export interface ImportCurrent {
  readonly annotations: readonly AnnotationRow[];
  readonly reports: readonly KnownReport[];
}

/** What an import needs that no file and no store holds. */
export interface ImportTools {
  /** A fresh UUID. */
  newId(): string;
  /** The time that annotations get whose file says none; an ISO 8601 instant. */
  readonly now: string;
  /** When the file was last written: the time of entries that say none; an ISO 8601 instant. */
  readonly fileAt?: string;
}

/** One field of a change, for showing; `is` is what it will be, for a note both texts. */
export interface FieldChange {
  readonly name: FieldName;
  readonly was: FieldValues[FieldName];
  readonly is: FieldValues[FieldName];
}

/** A change of an annotation that is kept already. */
export interface ImportChange {
  readonly where: string;
  readonly id: string;
  /**
   * The file says that it was last changed before the kept one was: what it holds may be what the
   * reader has replaced.
   */
  readonly isOlder: boolean;
  readonly fields: readonly FieldChange[];
}

/** A new annotation, complete; one that lay in the bin of a backup lies in the bin again. */
export interface ImportAddition {
  readonly where: string;
  readonly annotation: AnnotationRow;
  /** What the log held of it where a backup was made. */
  readonly log?: readonly Entry[];
}

/** What an import would do; nothing of it is done yet. */
export interface ImportPlan {
  readonly added: readonly ImportAddition[];
  readonly changed: readonly ImportChange[];
  /** How many entries say what is kept already, or nothing. */
  readonly same: number;
  readonly ignored: readonly Ignored[];
}

/**
 * What a file would change: merged by default, nothing overwritten unseen. An entry is the kept
 * annotation with its id; one of a metric or pledge, and one without id, also that at the same
 * place. What was deleted stays in the bin.
 */
export function planImport(
  file: ImportedFile,
  current: ImportCurrent,
  { newId, now, fileAt }: ImportTools,
): ImportPlan {
  const byId = new Map(current.annotations.map((annotation) => [annotation.id, annotation]));
  const byPlace = placesOf(current.annotations);
  const { resolve, foundAt, isElsewhere } = createResolver(current.reports);
  const touched = new Set<string>();
  const added: ImportAddition[] = [];
  const changed: ImportChange[] = [];
  const ignored: Ignored[] = [...file.ignored];
  let same = 0;

  const change = (entry: ImportedAnnotation, kept: AnnotationRow): void => {
    const { where } = entry;
    if (entry.row?.deletedAt !== undefined) return void (same += 1);
    if (kept.deletedAt !== undefined) return void ignored.push({ where, why: 'in-bin' });
    if (touched.has(kept.id)) return void ignored.push({ where, why: 'twice' });
    if (isElsewhere(entry.place, kept)) return void ignored.push({ where, why: 'quote-differs' });
    touched.add(kept.id);
    /* What was written about the same place under another id is no older state of it. */
    const isSame = entry.id === undefined || entry.id === kept.id;
    const { edit, ignored: left } = mergedFields(kept, entry, newId);
    ignored.push(...left.map((why) => ({ where, why })));
    const fields = changesOf(kept, edit);
    if (fields.length === 0) same += 1;
    else
      changed.push({
        where,
        id: kept.id,
        isOlder: isSame && (entry.updatedAt ?? fileAt ?? kept.updatedAt) < kept.updatedAt,
        fields,
      });
  };

  const add = (entry: ImportedAnnotation, { reportId, target }: Resolved): void => {
    const { where, subject, id = newId() } = entry;
    const createdAt = instantOf(entry.createdAt) ?? now;
    const updatedAt = instantOf(entry.updatedAt) ?? createdAt;
    const { edit, ignored: left } = mergedFields(undefined, entry, newId);
    ignored.push(...left.map((why) => ({ where, why })));
    const blank: Annotation = {
      id,
      reportId,
      subject,
      target,
      note: '',
      tags: [],
      disputed: false,
      createdAt,
      updatedAt,
    };
    added.push({ where, annotation: withFields(blank, edit) });
    byPlace.set(placeKey(target, subject), { ...blank, id });
    touched.add(id);
  };

  for (const entry of file.annotations) {
    const kept = entry.id === undefined ? undefined : byId.get(entry.id);
    if (kept !== undefined) {
      change(entry, kept);
      continue;
    }
    if (entry.row !== undefined) {
      const { row } = entry;
      const isPlaced = row.subject !== 'passage' && row.deletedAt === undefined;
      const there = isPlaced ? byPlace.get(placeKey(row.target, row.subject)) : undefined;
      if (there === undefined)
        added.push({ where: entry.where, annotation: row, ...(entry.log && { log: entry.log }) });
      else change(entry, there);
      continue;
    }
    if (saysNothing(entry)) {
      same += 1;
      continue;
    }
    const place = resolve(entry.place);
    if (typeof place === 'string') {
      ignored.push({ where: entry.where, why: place });
      continue;
    }
    const subject =
      entry.isSubjectOpen === true ? (foundAt(place) ?? entry.subject) : entry.subject;
    const isByPlace = entry.id === undefined || subject !== 'passage';
    const there = isByPlace ? byPlace.get(placeKey(place.target, subject)) : undefined;
    if (there === undefined) add({ ...entry, subject }, place);
    else change(entry, there);
  }
  return { added, changed, same, ignored };
}

/** A row of a table that nobody filled in: a pledge in the ledger that has no id of its own yet. */
const saysNothing = ({ id, fields, cells }: ImportedAnnotation): boolean =>
  id === undefined && Object.keys(fields).length === 0 && cells?.evidence === undefined;

/** An instant as it is stored; tables write it without seconds, Hypothesis with an offset. */
function instantOf(stated: string | undefined): string | undefined {
  const at = stated === undefined ? NaN : Date.parse(stated);
  return Number.isNaN(at) ? undefined : new Date(at).toISOString();
}

const changesOf = (kept: Annotation, edit: EditedFields): FieldChange[] => {
  const was = valuesOf(kept);
  return FIELD_NAMES.flatMap((name) => {
    const is = edit[name];
    return is === undefined ? [] : [{ name, was: was[name], is }];
  });
};

const placeKey = ({ source, textHash, position }: AnnotationTarget, subject: Subject): string =>
  [source, textHash, position.start, position.end, subject].join(' ');

const placesOf = (annotations: readonly AnnotationRow[]): Map<string, AnnotationRow> =>
  new Map(
    annotations
      .filter(({ deletedAt }) => deletedAt === undefined)
      .map((annotation) => [placeKey(annotation.target, annotation.subject), annotation]),
  );
