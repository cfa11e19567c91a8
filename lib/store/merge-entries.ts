import type { Entry } from '../model/entry';
import type { AnnotationRow, ChangeRow, FilterRow } from '../model/store';
import { byDot } from '../merge/ancestry';
import { annotationOf } from '../merge/annotation';
import { canonicalLog } from '../merge/canonical';
import { parseDot } from '../merge/clock';
import { filterOf } from '../merge/filter';
import { ERASED } from '../merge/fold';
import { rescueId } from '../merge/rescue';
import { logKey, logsOf, takeOverClock } from './change-log';
import type { StoreEnvironment } from './change-log';
import type { NuoshuDatabase } from './database';
import { ownDots } from './device';
import { writeAnnotations } from './edits';
import { noteForgotten } from './forgotten';
import { withQuoted } from './quoted';
import { isReadableAnnotation } from './readable';
import { settleChoices } from './report-choices';
import { withRoom } from './room';
import { dropFromSearchChunks, updateSearchChunks } from './search-chunks';
import { addMissingTags, dropUnusedTags } from './tags';
import { first } from './turns';

/** What merging did, or would do, to what the reader sees. */
export interface MergeOutcome {
  /** Entries that were not known. */
  readonly news: number;
  /**
   * Annotations that were shown and are so no more, as they were; those that are shown now and were
   * not.
   */
  readonly lost: readonly AnnotationRow[];
  readonly gained: number;
  /** Addresses of annotations that are now another. */
  readonly reportIds: readonly string[];
  /** Settings that may be others now. */
  readonly settings: readonly string[];
}

/** A thing before and after a merge. */
interface MergedThing {
  readonly entity: string;
  readonly entityId: string;
  readonly log: readonly ChangeRow[];
  /** The log as it now is. */
  readonly merged: readonly Entry[];
  readonly news: readonly Entry[];
}

/**
 * Takes entries of other devices into the log, whatever is known of them already, and writes the
 * rows that they come to, in one transaction. Entries of things that this version does not know are
 * kept. `via` names the device whose files they stand in. An annotation that was erased elsewhere
 * while this device wrote on it, neither knowing of the other, is begun anew with what it held: who
 * erased it had not seen that. With `keep` everything that would go stays: it is written anew, so
 * that the other devices have it again as well.
 */
export function mergeEntries(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  {
    entries,
    via,
    keep = false,
  }: { readonly entries: readonly Entry[]; readonly via?: string; readonly keep?: boolean },
): Promise<MergeOutcome> {
  const { annotations, tags, filters, reports, changes, meta, searchChunks } = database;
  const tables = [annotations, tags, filters, reports, changes, meta, searchChunks];
  const work = async (): Promise<MergeOutcome> => {
    const things = await mergedThings(database, entries);
    await writeLogs(database, things, via);
    await takeOverClock(database, environment, dotsOf(entries));
    const outcome = await writeRows(database, environment, things);
    if (keep) await keepLost(database, environment, outcome.lost);
    await writeFilters(database, things);
    if (things.some(({ entity }) => entity === 'report')) await settleChoices(database);
    return outcome;
  };
  return withRoom(database, () => first(database, () => database.transaction('rw', tables, work)));
}

/** What merging entries would do; nothing is written. */
export async function previewMerge(
  database: NuoshuDatabase,
  entries: readonly Entry[],
): Promise<MergeOutcome> {
  const things = await mergedThings(database, entries);
  const pairs = await annotationPairs(database, things);
  return outcomeOf(
    pairs,
    things,
    erasedUnseen(pairs, await ownDots(database)).flatMap(({ before }) => before ?? []),
  );
}

function* dotsOf(entries: readonly Entry[]): Generator<string> {
  for (const { dot } of entries) yield dot;
}

async function mergedThings(
  database: NuoshuDatabase,
  entries: readonly Entry[],
): Promise<readonly MergedThing[]> {
  const incoming = Map.groupBy(
    entries.filter(({ dot }) => parseDot(dot) !== undefined),
    ({ entity, entityId }) => logKey(entity, entityId),
  );
  const logs = await logsOf(
    database,
    [...incoming.values()].flatMap(([first]) => first ?? []),
  );
  return [...incoming].flatMap(([key, news]): readonly MergedThing[] => {
    const [first] = news;
    if (first === undefined) return [];
    const log = logs.get(key) ?? [];
    const known = new Map(log.map((row) => [row.dot, row]));
    const merged = [...canonicalLog([...log, ...news]).values()].sort(byDot);
    const changed = merged.filter((entry) => !isSame(known.get(entry.dot), entry));
    if (changed.length === 0 && merged.length === log.length) return [];
    return [{ entity: first.entity, entityId: first.entityId, log, merged, news: changed }];
  });
}

/** What is stored says nothing else but where it came from. */
const isSame = (row: ChangeRow | undefined, entry: Entry): boolean =>
  row !== undefined &&
  (row === entry ||
    (String(row.over) === String(entry.over) &&
      String(row.old) === String(entry.old) &&
      JSON.stringify(row.fields) === JSON.stringify(entry.fields)));

async function writeLogs(
  database: NuoshuDatabase,
  things: readonly MergedThing[],
  via?: string,
): Promise<void> {
  const gone: number[] = [];
  const forgotten: number[] = [];
  const changed: ChangeRow[] = [];
  const added: ChangeRow[] = [];
  for (const { log, merged, news } of things) {
    const kept = new Set(merged.map(({ dot }) => dot));
    const known = new Map(log.map((row) => [row.dot, row]));
    const leaving = log
      .filter(({ dot }) => !kept.has(dot))
      .flatMap(({ seq, via: from }) => (seq === undefined ? [] : { seq, from }));
    gone.push(...leaving.map(({ seq }) => seq));
    /* What was erased must leave this device's files as well. */
    if (news.some(({ fields }) => ERASED in fields))
      forgotten.push(...leaving.flatMap(({ seq, from }) => (from === undefined ? seq : [])));
    for (const entry of news) {
      const row = known.get(entry.dot);
      if (row === undefined) added.push({ ...entry, ...(via !== undefined && { via }) });
      else changed.push({ ...row, ...entry });
    }
  }
  await database.changes.bulkDelete(gone);
  await noteForgotten(database, forgotten);
  await database.changes.bulkPut(changed);
  await database.changes.bulkAdd(added);
}

/** An annotation's row before and after; `undefined` where there is none. */
interface RowChange {
  readonly before: AnnotationRow | undefined;
  readonly after: AnnotationRow | undefined;
  readonly thing: MergedThing;
}

async function annotationPairs(
  database: NuoshuDatabase,
  things: readonly MergedThing[],
): Promise<readonly RowChange[]> {
  const own = things.filter(({ entity }) => entity === 'annotation');
  const rows: unknown[] = await database.annotations.bulkGet(own.map(({ entityId }) => entityId));
  return own.map((thing, at): RowChange => {
    const before = rows[at];
    return {
      before: isReadableAnnotation(before) ? before : undefined,
      after: annotationOf(thing.merged),
      thing,
    };
  });
}

async function writeRows(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  things: readonly MergedThing[],
): Promise<MergeOutcome> {
  const pairs = await annotationPairs(database, things);
  const rows = pairs.flatMap(({ after }) => (after === undefined ? [] : withQuoted(after)));
  const gone = pairs.flatMap(({ before, after }) =>
    before !== undefined && after === undefined ? [before] : [],
  );
  await database.annotations.bulkPut(rows);
  await updateSearchChunks(database, rows);
  await addMissingTags(database, environment, [...new Set(rows.flatMap(({ tags }) => tags))]);
  const ids = gone.map(({ id }) => id);
  await database.annotations.bulkDelete(ids);
  await dropFromSearchChunks(database, ids);
  await dropUnusedTags(
    database,
    gone.flatMap(({ tags }) => tags),
  );
  const unseen = erasedUnseen(pairs, await ownDots(database));
  await beginAnew(database, environment, unseen);
  return outcomeOf(
    pairs,
    things,
    unseen.flatMap(({ before }) => before ?? []),
  );
}

/** Those living annotations on which this device wrote something that their eraser had not seen. */
const erasedUnseen = (
  pairs: readonly RowChange[],
  isOwn: (dot: string) => boolean,
): readonly RowChange[] =>
  pairs.filter(({ before, after, thing }) => {
    if (before === undefined || before.deletedAt !== undefined || after !== undefined) return false;
    return thing.merged.some(({ dot, fields }) => !(ERASED in fields) && isOwn(dot));
  });

/** Begins annotations under another id; a copy of this profile may have done so before. */
async function beginAnew(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  pairs: readonly RowChange[],
): Promise<void> {
  const rows = pairs.flatMap(({ before, thing }) =>
    before === undefined ? [] : { ...before, id: rescueId(thing.entityId, thing.merged) },
  );
  const known = await logsOf(
    database,
    rows.map(({ id }) => ({ entity: 'annotation', entityId: id })),
  );
  const fresh = rows.filter(({ id }) => !known.has(logKey('annotation', id)));
  await writeAnnotations(
    database,
    environment,
    fresh.map((after) => ({ before: undefined, after })),
  );
}

function outcomeOf(
  pairs: readonly RowChange[],
  things: readonly MergedThing[],
  saved: readonly AnnotationRow[],
): MergeOutcome {
  const isShown = (row: AnnotationRow | undefined): boolean =>
    row !== undefined && row.deletedAt === undefined;
  const lost = pairs.flatMap(({ before, after }) =>
    before !== undefined && isShown(before) && !isShown(after) && !saved.includes(before)
      ? [before]
      : [],
  );
  const changed = pairs.flatMap(({ before, after }) => [before?.reportId, after?.reportId]);
  return {
    news: things.reduce((sum, { news }) => sum + news.length, 0),
    lost,
    gained: pairs.filter(({ before, after }) => !isShown(before) && isShown(after)).length,
    reportIds: [...new Set(changed.filter((id) => id !== undefined))],
    settings: things.flatMap(({ entity, entityId }) => (entity === 'setting' ? [entityId] : [])),
  };
}

async function writeFilters(
  database: NuoshuDatabase,
  things: readonly MergedThing[],
): Promise<void> {
  const rows: FilterRow[] = [];
  const gone: string[] = [];
  for (const { entity, entityId, merged } of things) {
    if (entity !== 'filter') continue;
    const row = filterOf(merged);
    if (row === undefined) gone.push(entityId);
    else rows.push(row);
  }
  await database.filters.bulkPut(rows);
  await database.filters.bulkDelete(gone);
}

/**
 * Annotations that a merge took away: those in the bin come out of it, those that were erased are
 * begun under an id of their own.
 */
async function keepLost(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  lost: readonly AnnotationRow[],
): Promise<void> {
  const rows: unknown[] = await database.annotations.bulkGet(lost.map(({ id }) => id));
  const pairs = lost.map((row, at) => {
    const now = rows[at];
    if (isReadableAnnotation(now)) return { before: now, after: { ...now, deletedAt: undefined } };
    return { before: undefined, after: { ...row, id: environment.newId() } };
  });
  await writeAnnotations(database, environment, pairs);
}
