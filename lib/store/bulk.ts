import { isStatedFigure, statusesFor } from '../model/annotation';
import type { BulkChange } from '../model/bulk';
import { isBlank, valuesOf, withFields } from '../model/fields';
import type { EditedFields } from '../model/fields';
import { MAX_TAGS } from '../model/limits';
import type { AnnotationRow } from '../model/store';
import { swapped, undoOf } from '../model/undo';
import type { UndoStep } from '../model/undo';
import { beginAnnotation, dated, isEmptied } from './annotations';
import type { Edit } from './annotations';
import { eraseRows } from './bin';
import type { StoreEnvironment } from './change-log';
import type { NuoshuDatabase } from './database';
import { editing, writeAnnotations } from './edits';
import type { RowPair, Saved } from './edits';
import { wallDay, wallInstant } from '../merge/clock';
import { isReadableAnnotation } from './readable';
import { withRoom } from './room';
import { undone } from './undo';

/**
 * What one change does to many annotations: those that are there, by id, and those that it begins.
 */
export interface BulkEdit {
  readonly ids: readonly string[];
  readonly begun: readonly Omit<Edit, 'fields'>[];
  readonly change: BulkChange;
}

/**
 * What became of many annotations: how each change is taken back, and the addresses of those that
 * changed.
 */
export interface BulkSaved {
  readonly undo: readonly UndoStep[];
  readonly reportIds: readonly string[];
  /** How many took no status, as the one that was given says nothing of what they are. */
  readonly unfit: number;
}

/**
 * Makes one change to many annotations, all or none, and logs each. Those that are unknown, damaged
 * or in the bin stay as they are; so does what is the same already. Where the disk is full, what no
 * note needs makes room first.
 */
export function changeAnnotations(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  { ids, begun, change }: BulkEdit,
): Promise<BulkSaved> {
  const nowMs = environment.nowMs();
  const work = async (): Promise<BulkSaved> => {
    const stored = await storedRows(database, [...ids, ...begun.map(({ id }) => id)]);
    const living = [...stored.values()].filter((row) => row.deletedAt === undefined);
    const fresh = begun.filter(({ id }) => !stored.has(id));
    const begin = (one: BulkEdit['begun'][number]): AnnotationRow =>
      beginAnnotation(one, wallInstant(nowMs));
    const pairs = [
      ...living.map((before) => ({ before, after: changedRow(before, change, nowMs) })),
      ...fresh.map((one) => ({ before: undefined, after: changedRow(begin(one), change, nowMs) })),
    ];
    /* Nothing is begun for a change that leaves nothing there. */
    const filled = pairs.filter(({ before, after }) => before !== undefined || !isBlank(after));
    const unfit = [...living, ...fresh.map(begin)].filter(
      (row) => !isFitting(row, change.status),
    ).length;
    return saved(await writing(database, environment, filled), unfit);
  };
  return withRoom(database, () => editing(database, work));
}

/**
 * Saves edits of many annotations, all or none, and logs each field that changed. Those in the bin
 * or of another report stay as they are. One that is begun here is known by its step.
 */
export function saveAnnotations(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  edits: readonly Edit[],
): Promise<BulkSaved> {
  const nowMs = environment.nowMs();
  const work = async (): Promise<BulkSaved> => {
    const stored = await storedRows(
      database,
      edits.map(({ id }) => id),
    );
    const pairs = edits.flatMap((edit): readonly RowPair[] => {
      const before = stored.get(edit.id);
      if (before?.deletedAt !== undefined) return [];
      if (before !== undefined && before.reportId !== edit.reportId) return [];
      const row = before ?? beginAnnotation(edit, wallInstant(nowMs));
      const after = dated(row, withFields(row, edit.fields), wallDay(nowMs));
      return [{ before, after: leftOf(row, after, nowMs), said: edit.fields }];
    });
    return saved(await writing(database, environment, pairs));
  };
  return withRoom(database, () => editing(database, work));
}

/** A step to be applied, with what was understood where it begins an annotation anew. */
export interface PlacedStep {
  readonly step: UndoStep;
  readonly begin?: Omit<Edit, 'fields'>;
}

/**
 * Takes many changes back, all or none, each as `applyUndo` does one. An annotation that the change
 * began, and that holds nothing else, is erased; its step begins it anew. What was erased since is
 * passed over.
 */
export function applyUndos(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  placed: readonly PlacedStep[],
): Promise<BulkSaved> {
  const nowMs = environment.nowMs();
  const work = async (): Promise<BulkSaved> => {
    const ids = placed.map(({ step }) => step.id);
    const stored = await storedRows(database, ids);
    const plans = placed.map((one) => planOf(stored.get(one.step.id), one, nowMs));
    const erased = plans.flatMap(({ erase }) => erase ?? []);
    const written = await writing(
      database,
      environment,
      plans.flatMap(({ write }) => write ?? []),
    );
    if (erased.length > 0) await eraseRows(database, environment, erased);
    return saved([
      ...written,
      ...erased.map((annotation) => ({ annotation, undo: swapped(begunStep(annotation)) })),
    ]);
  };
  return withRoom(database, () => editing(database, work));
}

/** What a step does to a row: it is written, erased, or neither. */
interface Plan {
  readonly write?: RowPair;
  readonly erase?: AnnotationRow;
}

function planOf(
  before: AnnotationRow | undefined,
  { step, begin }: PlacedStep,
  nowMs: number,
): Plan {
  if (before === undefined) {
    if (begin === undefined) return {};
    return {
      write: { before, after: undone(beginAnnotation(begin, wallInstant(nowMs)), step, nowMs) },
    };
  }
  const after = undone(before, step, nowMs);
  if (step.begun === undefined) return { write: { before, after } };
  /* What was written there besides stays where it is. */
  const isEmptied = after.deletedAt !== undefined && isBlank(after);
  return isEmptied
    ? { erase: before }
    : { write: { before, after: { ...after, deletedAt: before.deletedAt } } };
}

/** Writes annotations; those that are begun here are known by their steps. */
async function writing(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  pairs: readonly RowPair[],
): Promise<readonly Saved[]> {
  const written = await writeAnnotations(database, environment, pairs);
  return written.map((one, at) => {
    const pair = pairs[at];
    return pair === undefined || pair.before !== undefined
      ? one
      : { ...one, undo: begunStep(pair.after) };
  });
}

/** Takes back that an annotation was begun, with what was written into it then. */
const begunStep = (row: AnnotationRow): UndoStep => ({
  id: row.id,
  fields: { ...undoOf(valuesOf(undefined), valuesOf(row)), deleted: { was: true, is: false } },
  begun: { subject: row.subject, target: row.target },
});

function changedRow(row: AnnotationRow, change: BulkChange, nowMs: number): AnnotationRow {
  const { addTags = [], removeTags = [], isDeleted, ...fields } = change;
  const tags = [...new Set([...row.tags, ...addTags])].filter((tag) => !removeTags.includes(tag));
  /* One that is full of tags takes no more, and keeps nobody else from theirs. */
  const kept = tags.length > MAX_TAGS ? row.tags : tags;
  /* 属实 says nothing of a promise, and 已兑现 nothing of a figure that is stated as reached. */
  const status = isFitting(row, fields.status) ? fields.status : undefined;
  const edit: EditedFields = { ...fields, status, tags: kept };
  const after = dated(row, withFields(row, edit), wallDay(nowMs));
  return isDeleted === true
    ? { ...after, deletedAt: wallInstant(nowMs) }
    : leftOf(row, after, nowMs);
}

/** A verdict that is taken back takes an annotation with it in which nothing else was written. */
const leftOf = (before: AnnotationRow, after: AnnotationRow, nowMs: number): AnnotationRow =>
  isEmptied(before, after) ? { ...after, deletedAt: wallInstant(nowMs) } : after;

const isFitting = ({ subject, finding }: AnnotationRow, status: BulkChange['status']): boolean =>
  status === undefined ||
  status === null ||
  statusesFor(isStatedFigure(subject, finding?.metricStatus)).includes(status);

async function storedRows(
  database: NuoshuDatabase,
  ids: readonly string[],
): Promise<ReadonlyMap<string, AnnotationRow>> {
  const rows: unknown[] = await database.annotations.bulkGet([...new Set(ids)]);
  return new Map(rows.filter(isReadableAnnotation).map((row) => [row.id, row]));
}

function saved(written: readonly Saved[], unfit = 0): BulkSaved {
  const changed = written.filter(({ undo }) => undo !== undefined);
  return {
    undo: changed.flatMap(({ undo }) => undo ?? []),
    reportIds: [...new Set(changed.map(({ annotation }) => annotation.reportId))],
    unfit,
  };
}
