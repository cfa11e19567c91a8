import { eachField, valuesOf, withFields } from '../model/fields';
import type { FieldName, FieldValues } from '../model/fields';
import { MAX_NOTE } from '../model/limits';
import { isPartOf, joinNotes, mergeNotes } from '../model/note-merge';
import type { AnnotationRow, ChangeRow } from '../model/store';
import { sameField } from '../model/undo';
import { beginAnnotation, dated, findAnnotation } from './annotations';
import type { Edit } from './annotations';
import type { StoreEnvironment } from './change-log';
import type { NuoshuDatabase } from './database';
import { editing, WHOLE, writeAnnotation } from './edits';
import { parseHlc, wallDay, wallInstant } from './hlc';
import { withRoom } from './room';

/** An edit that comes later than it was made. */
export interface LateEdit extends Edit {
  readonly madeAtMs: number;
  /** What its maker had sent before it, stored or not. */
  readonly sent: readonly Edit['fields'][];
}

/**
 * What became of a late edit: `done` means that nothing of it is missing now. `erased`: the reader erased the annotation
 * for good meanwhile. `no-room`: both notes together would be too long for one. `misplaced`: the annotation belongs to
 * another page.
 */
export type LateOutcome = 'done' | 'erased' | 'no-room' | 'misplaced';

/**
 * Writes an edit that was made earlier and could not be saved then. Each field is decided by the log: one that nobody
 * changed since gets the edit's value; one that was changed since keeps what it has, and a note keeps both texts, tags
 * all of both. A note is decided by what it was begun from, not by when it was last typed in: somebody else may have changed the
 * note in the middle. A field that held the edit's value since then was saved already. An annotation deleted since stays in the
 * bin, with the text in it. Repeating it changes nothing.
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

async function changesSince(database: NuoshuDatabase, id: string, sinceMs: number): Promise<readonly ChangeRow[]> {
  const log = await database.changes.where('[entity+entityId]').equals(['annotation', id]).sortBy('hlc');
  return log.filter(({ hlc }) => (parseHlc(hlc)?.timeMs ?? 0) >= sinceMs).flatMap(eachOfWhole);
}

/** What was brought in as a whole set all of its fields. */
function eachOfWhole(change: ChangeRow): readonly ChangeRow[] {
  const { field, value } = change;
  if (field !== WHOLE || typeof value !== 'object' || value === null) return [change];
  return Object.entries(value).map(([name, one]: [string, unknown]) => ({ ...change, field: name, value: one }));
}

function joined(stored: AnnotationRow, late: LateEdit, later: readonly ChangeRow[]): AnnotationRow {
  const { fields, sent } = late;
  const now = valuesOf(stored);
  const decide = <T>(name: FieldName, { mine, is, join, isIn = sameField, isSure = true }: Joining<T>): T => {
    const values = later.filter(({ field }) => field === name).map(({ value }) => value ?? null);
    if (mine === undefined || values.some((value) => isIn(mine, value))) return is;
    const others = values.filter((value) => !sent.some((before) => sameField(before[name], value)));
    return others.length === 0 && isSure ? mine : join(is, mine);
  };
  /* Who changed one of the reader's judgements since keeps all of it. */
  const plain = <K extends FieldName>(name: K): FieldValues[K] =>
    decide<FieldValues[K]>(name, { mine: fields[name], is: now[name], join: keepLater });
  const wasDeletedSince = later.some(({ field, value }) => field === 'deletedAt' && value !== undefined);
  const tags = fields.tags && unique(fields.tags);
  const decided = {
    ...eachField<FieldValues>(plain),
    note: decide('note', { mine: fields.note, is: now.note, isIn: isPartOf, ...joiningNotes(late) }),
    tags: decide('tags', { mine: tags, is: now.tags, join: joinTags }),
    evidence: decide('evidence', { mine: fields.evidence, is: now.evidence, join: joinEvidence }),
  };
  return { ...withFields(stored, decided), deletedAt: wasDeletedSince ? stored.deletedAt : undefined };
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

/** Two notes become one by what the later one was begun from; where that is unknown both stay, if somebody wrote since. */
function joiningNotes({ notesWere, sent }: LateEdit): Pick<Joining<string>, 'join' | 'isSure'> {
  if (notesWere === undefined) return { join: joinNotes };
  const was = [...notesWere, ...sent.flatMap(({ note }) => note ?? []).reverse()];
  return { join: (is, mine) => mergeNotes({ was, is, mine }), isSure: false };
}

const unique = (tags: readonly string[]): readonly string[] => [...new Set(tags)].sort();
const joinTags = (now: readonly string[], mine: readonly string[]): readonly string[] => unique([...now, ...mine]);
const joinEvidence = (now: FieldValues['evidence'], mine: FieldValues['evidence']): FieldValues['evidence'] => {
  const known = new Set((now ?? []).map(({ id }) => id));
  return [...(now ?? []), ...(mine ?? []).filter(({ id }) => !known.has(id))];
};
const keepLater = <T>(now: T): T => now;
