import { eachField, FIELD_NAMES, valuesOf, withFields } from '../model/fields';
import type { FieldName, FieldValues } from '../model/fields';
import { MAX_NOTE } from '../model/limits';
import { isPartOf, joinNotes, mergeNotes } from '../model/note-merge';
import type { Entry } from '../model/entry';
import type { AnnotationRow } from '../model/store';
import { sameField } from '../model/undo';
import { beginAnnotation, dated, findAnnotation } from './annotations';
import type { Edit } from './annotations';
import type { StoreEnvironment } from './change-log';
import type { NuoshuDatabase } from './database';
import { editing, writeAnnotation } from './edits';
import { byDot } from '../merge/ancestry';
import { annotationOf } from '../merge/annotation';
import { timeOf, wallDay, wallInstant } from '../merge/clock';
import { ERASED } from '../merge/fold';
import { withRoom } from './room';

/** An edit that comes later than it was made. */
export interface LateEdit extends Edit {
  readonly madeAtMs: number;
  /** What its maker had sent before it, stored or not. */
  readonly sent: readonly Edit['fields'][];
}

/**
 * What became of a late edit: `done` means that nothing of it is missing now. `erased`: the reader
 * erased the annotation for good meanwhile. `no-room`: both notes together would be too long for
 * one. `misplaced`: the annotation belongs to another page.
 */
export type LateOutcome = 'done' | 'erased' | 'no-room' | 'misplaced';

/**
 * Writes an edit that was made earlier and could not be saved then. Each field is decided by the
 * log: one that nobody changed since gets the edit's value; one that was changed since keeps what
 * it has, and a note keeps both texts, tags all of both. A note is decided by what it was begun
 * from, not by when it was last typed in: somebody else may have changed the note in the middle. A
 * field that held the edit's value since then was saved already. An annotation deleted since stays
 * in the bin, with the text in it. Repeating it changes nothing.
 */
export function applyLateEdit(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  late: LateEdit,
): Promise<LateOutcome> {
  const work = async (): Promise<LateOutcome> => {
    const before = await findAnnotation(database, late.id);
    if (before !== undefined && before.reportId !== late.reportId) return 'misplaced';
    const later = await changesSince(database, late.id, late.madeAtMs);
    /* One that is there again was taken back and done again. */
    if (before === undefined && later.some(({ field }) => field === 'erasedAt')) return 'erased';
    const stored = before ?? beginAnnotation(late, wallInstant(late.madeAtMs));
    const after = dated(stored, joined(stored, late, later), wallDay(late.madeAtMs));
    if (after.note.length > MAX_NOTE) return 'no-room';
    await writeAnnotation(database, environment, { before, after });
    return 'done';
  };
  return withRoom(database, () => editing(database, work));
}

/** One field of an entry, as edits name them. */
interface FieldChange {
  readonly field: string;
  readonly value: unknown;
}

/**
 * What was written since, field by field, by the writers' clocks; a list, or a judgement, as it was
 * after each entry.
 */
async function changesSince(
  database: NuoshuDatabase,
  id: string,
  sinceMs: number,
): Promise<readonly FieldChange[]> {
  const log = (
    await database.changes.where('[entity+entityId]').equals(['annotation', id]).toArray()
  ).sort(byDot);
  return log.flatMap((entry, at) =>
    writtenAt(entry) < sinceMs ? [] : statesAfter(log.slice(0, at + 1), entry),
  );
}

/** By the writer's wall clock. */
const writtenAt = ({ at, dot }: Entry): number => (at === undefined ? timeOf(dot) : Date.parse(at));

function statesAfter(log: readonly Entry[], { fields }: Entry): readonly FieldChange[] {
  const names = Object.keys(fields);
  const special = names.flatMap((field) =>
    field === ERASED || field === 'deletedAt' ? [{ field, value: fields[field] ?? undefined }] : [],
  );
  const row = annotationOf(log);
  if (row === undefined) return special;
  const values = valuesOf(row);
  const isSet = (name: FieldName): boolean =>
    names.some((field) => field === LOGGED_AS[name] || field.startsWith(`${LOGGED_AS[name]}:`));
  return [
    ...special,
    ...FIELD_NAMES.filter(isSet).map((field) => ({ field, value: values[field] })),
  ];
}

/** Which fields of the log hold what readers edit. */
const LOGGED_AS: Readonly<Record<FieldName, string>> = {
  note: 'note',
  tags: 'tag',
  status: 'judged',
  statusOn: 'judged',
  statusBy: 'judged',
  evidence: 'evidence',
  disputed: 'disputed',
  pinned: 'pinned',
  weight: 'weight',
  owner: 'owner',
  correction: 'correction',
};

function joined(
  stored: AnnotationRow,
  late: LateEdit,
  later: readonly FieldChange[],
): AnnotationRow {
  const { fields, sent } = late;
  const now = valuesOf(stored);
  const decide = <T>(
    name: FieldName,
    { mine, is, join, isIn = sameField, isSure = true }: Joining<T>,
  ): T => {
    const values = later.filter(({ field }) => field === name).map(({ value }) => value ?? null);
    if (mine === undefined || values.some((value) => isIn(mine, value))) return is;
    const others = values.filter((value) => !sent.some((before) => sameField(before[name], value)));
    return others.length === 0 && isSure ? mine : join(is, mine);
  };
  /* Who changed one of the reader's judgements since keeps all of it. */
  const plain = <K extends FieldName>(name: K): FieldValues[K] =>
    decide<FieldValues[K]>(name, { mine: fields[name], is: now[name], join: keepLater });
  const wasDeletedSince = later.some(
    ({ field, value }) => field === 'deletedAt' && value !== undefined,
  );
  const tags = fields.tags && unique(fields.tags);
  const decided = {
    ...eachField<FieldValues>(plain),
    note: decide('note', {
      mine: fields.note,
      is: now.note,
      isIn: isPartOf,
      ...joiningNotes(late),
    }),
    tags: decide('tags', { mine: tags, is: now.tags, join: joinTags }),
    evidence: decide('evidence', { mine: fields.evidence, is: now.evidence, join: joinEvidence }),
  };
  return {
    ...withFields(stored, decided),
    deletedAt: wasDeletedSince ? stored.deletedAt : undefined,
  };
}

interface Joining<T> {
  readonly mine: T | undefined;
  readonly is: T;
  /** What becomes of both. */
  readonly join: (now: T, mine: T) => T;
  /** Whether `mine` takes the place of what is there where nobody changed that since. */
  readonly isSure?: boolean;
  /** Whether a value of the log shows that `mine` was saved. */
  readonly isIn?: (mine: T, value: unknown) => boolean;
}

/**
 * Two notes become one by what the later one was begun from; where that is unknown both stay, if
 * somebody wrote since.
 */
function joiningNotes({ notesWere, sent }: LateEdit): Pick<Joining<string>, 'join' | 'isSure'> {
  if (notesWere === undefined) return { join: joinNotes };
  const was = [...notesWere, ...sent.flatMap(({ note }) => note ?? []).reverse()];
  return { join: (is, mine) => mergeNotes({ was, is, mine }), isSure: false };
}

const unique = (tags: readonly string[]): readonly string[] => [...new Set(tags)].sort();
const joinTags = (now: readonly string[], mine: readonly string[]): readonly string[] =>
  unique([...now, ...mine]);
const joinEvidence = (
  now: FieldValues['evidence'],
  mine: FieldValues['evidence'],
): FieldValues['evidence'] => {
  const known = new Set((now ?? []).map(({ id }) => id));
  return [...(now ?? []), ...(mine ?? []).filter(({ id }) => !known.has(id))];
};
const keepLater = <T>(now: T): T => now;
