import type { IncomingItem, PlainReport } from '../model/incoming';
import type { Entry } from '../model/entry';
import { UNREAD } from '../model/store';
import type { AnnotationRow, ReportRow } from '../model/store';
import { annotationChanges, annotationOf } from '../merge/annotation';
import { canonicalLog } from '../merge/canonical';
import { filterChanges } from '../merge/filter';
import { reportOf } from '../merge/report';
import { swapped } from '../model/undo';
import type { UndoStep } from '../model/undo';
import { eraseRows, withdrawRows } from './bin';
import { appendChanges, logKey, logsOf, takeOverClock } from './change-log';
import type { StoreEnvironment } from './change-log';
import type { NuoshuDatabase } from './database';
import { writeAnnotations } from './edits';
import type { RowPair } from './edits';
import { withQuoted } from './quoted';
import { isReadableAnnotation, isReadableReport } from './readable';
import { logChoices, reportKey, settleChoices } from './report-choices';
import type { ChoiceEdit } from './report-choices';
import { withRoom } from './room';
import { updateSearchChunks } from './search-chunks';
import { addMissingTags } from './tags';
import { first } from './turns';
import { undone } from './undo';
import { putLogs } from './take-over-logs';
import { markUnread } from './unread';

/** A part of an import, and which way it goes. */
export interface IncomingPart {
  readonly batchId: string;
  readonly index: number;
  readonly items: readonly IncomingItem[];
}

/**
 * Under this key the database says which part of which import was written last: with the part, or
 * not at all.
 */
const PROGRESS = 'incoming';

/**
 * Writes a part of an import, all or nothing, once: a part that was written before is passed over,
 * also where the background was stopped before it could say so. What is there already stays: a
 * report that was seen later, a text, a tag, a filter, an annotation with that id; a field that was
 * changed since the reader agreed to its change. Answers the part as far as it was written;
 * `undefined` for one that was written before.
 */
export async function enterPart(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  part: IncomingPart,
): Promise<readonly IncomingItem[] | undefined> {
  const reports = of(part, 'report').map(({ report }) => report);
  const keyed = await Promise.all(
    reports.map(async (report) => ({ report, key: await reportKey(report.id) })),
  );
  return once(database, part, 'in', async () => {
    await putLogs(
      database,
      environment,
      of(part, 'log').map(({ entries }) => entries),
    );
    await putReports(database, environment, keyed);
    await putTexts(database, part);
    await putNamed(database, environment, part);
    const ids = await putAnnotations(database, environment, part);
    return part.items.filter(
      (item) =>
        (item.kind !== 'annotation' || ids.has(item.annotation.id)) &&
        (item.kind !== 'change' || ids.has(item.change.id)),
    );
  });
}

/**
 * Takes a part of an import back, all or nothing, once. Annotations that it brought go for good,
 * unless they were changed since; those that it brought with their logs and that other devices have
 * been given meanwhile go into the bin, there too; fields that it changed are again as they were,
 * unless they were changed since. Reports, texts and filters stay, as do tags in use.
 */
export async function leavePart(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  part: IncomingPart,
): Promise<void> {
  await once(database, part, 'out', async () => {
    const brought = new Map(
      of(part, 'annotation').map(({ annotation }) => [annotation.id, annotation.updatedAt]),
    );
    const rows = await database.annotations.bulkGet([...brought.keys()]);
    const same = rows.filter((row) => row !== undefined && row.updatedAt === brought.get(row.id));
    const logged = new Set(
      of(part, 'annotation').flatMap(({ annotation, log }) => (log ? annotation.id : [])),
    );
    const there = same.filter((row) => row !== undefined);
    const [own, others] = [
      there.filter(({ id }) => !logged.has(id)),
      there.filter(({ id }) => logged.has(id)),
    ];
    await eraseRows(database, environment, own);
    await withdrawRows(database, environment, others);
    const steps = of(part, 'change').map(({ change }) => swapped(change));
    /* A note that was deleted since is there to be restored, without what is taken back. */
    await writeAnnotations(
      database,
      environment,
      await pairsOf(database, environment, steps, { alsoBinned: true }),
    );
  });
}

function once<T>(
  database: NuoshuDatabase,
  { batchId, index }: IncomingPart,
  direction: 'in' | 'out',
  work: () => Promise<T>,
): Promise<T | undefined> {
  const {
    reports,
    snapshots,
    findings,
    facts,
    annotations,
    tags,
    filters,
    changes,
    meta,
    searchChunks,
  } = database;
  const tables = [
    reports,
    snapshots,
    findings,
    facts,
    annotations,
    tags,
    filters,
    changes,
    meta,
    searchChunks,
  ];
  const value = `${batchId} ${direction} ${String(index).padStart(6, '0')}`;
  const write = (): Promise<T | undefined> =>
    database.transaction('rw', tables, async () => {
      const before = (await meta.get(PROGRESS))?.value ?? '';
      if (before.startsWith(`${batchId} ${direction} `) && before >= value) return undefined;
      const done = await work();
      await meta.put({ key: PROGRESS, value });
      return done;
    });
  return withRoom(database, () => first(database, write));
}

const of = <K extends IncomingItem['kind']>({ items }: IncomingPart, kind: K) =>
  items.filter((item): item is Extract<IncomingItem, { kind: K }> => item.kind === kind);

async function putReports(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  incoming: readonly { readonly report: PlainReport; readonly key: string }[],
): Promise<void> {
  if (incoming.length === 0) return;
  const { reports, facts, findings } = database;
  const kept: unknown[] = await reports.bulkGet(incoming.map(({ report }) => report.id));
  const logs = await logsOf(
    database,
    incoming.map(({ key }) => ({ entity: 'report', entityId: key })),
  );
  /* What was decided here, or came with its log, holds: the row of a backup says no more. */
  const isDecided = (key: string): boolean =>
    reportOf(logs.get(logKey('report', key)) ?? []) !== undefined;
  const merged = incoming.map(({ report, key }, at) =>
    mergedReport(
      kept[at],
      isDecided(key) ? { ...report, wasAskedFor: undefined, joinedTo: undefined } : report,
    ),
  );
  await reports.bulkPut(merged);
  await logChoices(
    database,
    environment,
    incoming.flatMap(({ report, key }, at): readonly ChoiceEdit[] => {
      const [before, after] = [kept[at], merged[at]];
      if (after === undefined || isDecided(key)) return [];
      const writtenMs = Date.parse(report.firstSeenAt);
      return [
        {
          id: after.id,
          key,
          before: isReadableReport(before) ? before : undefined,
          after,
          writtenMs,
        },
      ];
    }),
  );
  if (incoming.some(({ key }) => isDecided(key))) await settleChoices(database);
  /* What was found in another text is not found in this one. */
  const ids = merged.flatMap(({ id, extractor }) => (extractor === UNREAD ? [id] : []));
  if (ids.length > 0) await markUnread(database);
  await facts.bulkDelete(ids);
  for (const id of ids)
    await findings.where('[reportId+index]').between([id, 0], [id, Infinity]).delete();
}

function mergedReport(kept: unknown, report: PlainReport): ReportRow {
  const unread: ReportRow = { ...report, extractor: UNREAD, metricCount: 0, pledgeCount: 0 };
  if (!isReadableReport(kept)) return unread;
  const isNews = report.lastSeenAt > kept.lastSeenAt && report.textHash !== kept.textHash;
  const earlier = report.firstSeenAt < kept.firstSeenAt ? report.firstSeenAt : kept.firstSeenAt;
  return {
    ...(isNews ? unread : kept),
    firstSeenAt: earlier,
    wasAskedFor: kept.wasAskedFor ?? report.wasAskedFor,
    joinedTo: kept.joinedTo ?? (kept.id === report.joinedTo ? undefined : report.joinedTo),
  };
}

async function putTexts({ snapshots }: NuoshuDatabase, part: IncomingPart): Promise<void> {
  const texts = of(part, 'text').map(({ text }) => text);
  if (texts.length === 0) return;
  const keys = texts.map(({ reportId, textHash }): [string, string] => [reportId, textHash]);
  const kept = new Set(
    (await snapshots.where('[reportId+textHash]').anyOf(keys).primaryKeys()).map(String),
  );
  const fresh = texts.filter((_, at) => !kept.has(String(keys[at])));
  await snapshots.bulkPut(fresh.map((text) => ({ ...text, units: text.text.length })));
}

async function putNamed(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  part: IncomingPart,
): Promise<void> {
  const { tags, filters } = database;
  const [incomingTags, incomingFilters] = [of(part, 'tag'), of(part, 'filter')];
  if (incomingTags.length + incomingFilters.length === 0) return;
  const keptTags = await tags.bulkGet(incomingTags.map(({ tag }) => tag.name));
  const keptFilters = await filters.bulkGet(incomingFilters.map(({ filter }) => filter.id));
  const newTags = incomingTags.flatMap(({ tag }, at) => (keptTags[at] === undefined ? [tag] : []));
  const newFilters = incomingFilters.flatMap(({ filter }, at) =>
    keptFilters[at] === undefined ? [filter] : [],
  );
  await tags.bulkPut(newTags);
  await filters.bulkPut(newFilters);
  await appendChanges(
    database,
    environment,
    newFilters.map((filter) => ({
      entity: 'filter',
      entityId: filter.id,
      fields: filterChanges(undefined, filter),
      writtenMs: Date.parse(filter.deletedAt ?? filter.createdAt),
    })),
  );
}

async function putAnnotations(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  part: IncomingPart,
): Promise<ReadonlySet<string>> {
  const incoming = of(part, 'annotation');
  const kept = await keptIds(
    database,
    incoming.map(({ annotation }) => annotation.id),
  );
  const fresh = incoming.filter(({ annotation }) => !kept.has(annotation.id));
  const known = await logsOf(
    database,
    fresh.map(({ annotation }) => ({ entity: 'annotation', entityId: annotation.id })),
  );
  /* What was erased here comes back as an edit of today: its old log knows no erasing. */
  const isLogged = ({ annotation, log }: (typeof fresh)[number]): boolean =>
    !known.has(logKey('annotation', annotation.id)) && isLogOf(annotation, log ?? []);
  const logged = fresh.filter(isLogged);
  await putLogged(database, environment, logged);
  const steps = of(part, 'change').map(({ change }) => change);
  const changed = await pairsOf(database, environment, steps);
  const saved = await writeAnnotations(database, environment, [
    ...fresh
      .filter((one) => !isLogged(one))
      .map(({ annotation }): RowPair => ({ before: undefined, after: annotation, isDated: true })),
    ...changed,
  ]);
  return new Set([
    ...logged.map(({ annotation }) => annotation.id),
    ...saved.flatMap(({ annotation, undo }) => (undo === undefined ? [] : [annotation.id])),
  ]);
}

/**
 * Which of these annotations are kept. One request, where few others lie between them, as in a
 * backup.
 */
async function keptIds(
  { annotations }: NuoshuDatabase,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  const sorted = [...ids].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return new Set();
  const between = annotations.where('id').between(first, last, true, true);
  const near = await between.limit(MOST_BETWEEN * ids.length + 1).primaryKeys();
  if (near.length <= MOST_BETWEEN * ids.length) return new Set(near);
  const rows = await annotations.bulkGet([...ids]);
  return new Set(ids.filter((_, at) => rows[at] !== undefined));
}

/** How many ids beside each are read in vain rather than looking for each. */
const MOST_BETWEEN = 4;

/** Whether a log is of this annotation alone and comes to what the file states. */
function isLogOf(annotation: AnnotationRow, log: readonly Entry[]): boolean {
  if (!log.every(({ entity, entityId }) => entity === 'annotation' && entityId === annotation.id))
    return false;
  const row = annotationOf(log);
  return row !== undefined && Object.keys(annotationChanges(row, annotation)).length === 0;
}

/** Brings annotations in with their logs: they are as old as their edits. */
async function putLogged(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  logged: readonly { readonly annotation: AnnotationRow; readonly log?: readonly Entry[] }[],
): Promise<void> {
  if (logged.length === 0) return;
  const logs = logged.map(({ log = [] }) => [...canonicalLog(log).values()]);
  const rows = logs.flatMap((log) => annotationOf(log) ?? []).map(withQuoted);
  await database.changes.bulkAdd(logs.flat());
  await database.annotations.bulkPut(rows);
  await updateSearchChunks(database, rows);
  await addMissingTags(database, environment, [...new Set(rows.flatMap(({ tags }) => tags))]);
  await takeOverClock(
    database,
    environment,
    logs.flat().map(({ dot }) => dot),
  );
}

/**
 * Rows before and after steps are taken; a row that is gone, damaged or, unless it is wanted too,
 * in the bin is passed over.
 */
async function pairsOf(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  steps: readonly UndoStep[],
  { alsoBinned = false } = {},
): Promise<readonly RowPair[]> {
  const nowMs = environment.nowMs();
  const rows: unknown[] = await database.annotations.bulkGet(steps.map(({ id }) => id));
  return steps.flatMap((step, at) => {
    const before = rows[at];
    if (!isReadableAnnotation(before) || (before.deletedAt !== undefined && !alsoBinned)) return [];
    return [{ before, after: undone(before, step, nowMs) }];
  });
}
