import type { PromiseExtended } from 'dexie';
import type { Entry } from '../model/entry';
import type { ChangeEntity, ChangeRow } from '../model/store';
import { deviceInDots, formatDot, parseDot } from '../merge/clock';
import type { Clock } from '../merge/clock';
import { nextEntry } from '../merge/write';
import type { Writing } from '../merge/write';
import type { NuoshuDatabase } from './database';
import { noteForgotten } from './forgotten';

/** What the store needs of the world; tests inject fixed ones. */
export interface StoreEnvironment {
  readonly nowMs: () => number;
  readonly newId: () => string;
}

/** What was changed of one thing: its fields as JSON data, `null` for one that was cleared. */
export interface EntityChanges extends Writing {
  readonly entity: ChangeEntity;
}

/**
 * Appends one entry for each thing that was changed, over what the log holds of it. Must run inside
 * a transaction over `changes` and `meta` together with the table it speaks of, so that log and row
 * never part. Of what is erased the rest of its log goes, and this device's files are to forget it
 * as well. Answers the whole log of each thing, as it now is, by its id.
 */
export async function appendChanges(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  subjects: readonly EntityChanges[],
): Promise<ReadonlyMap<string, readonly Entry[]>> {
  if (subjects.length === 0) return new Map();
  const device = await deviceInLog(database, environment);
  const logs = await logsOf(database, subjects);
  const nowMs = environment.nowMs();
  let clock = await lastReading(database);
  const added: Entry[] = [];
  const gone: ChangeRow[] = [];
  const answer = new Map<string, readonly Entry[]>();
  for (const subject of subjects) {
    const { entity, entityId, isErasure } = subject;
    const before = logs.get(logKey(entity, entityId)) ?? [];
    const next = nextEntry(before, subject, { device, nonce: nonceOf(environment), clock, nowMs });
    clock = next.clock;
    added.push(next.entry);
    if (isErasure === true) gone.push(...before);
    answer.set(entityId, isErasure === true ? [next.entry] : [...before, next.entry]);
  }
  await database.changes.bulkAdd(added);
  if (gone.length > 0) {
    await database.changes.bulkDelete(gone.flatMap(({ seq }) => seq ?? []));
    await noteForgotten(
      database,
      gone.flatMap(({ seq, via }) => (via === undefined ? (seq ?? []) : [])),
    );
  }
  if (clock !== undefined)
    await database.meta.put({ key: 'clock', value: readingOf(clock, device) });
  return answer;
}

/** Whose log it is, as one string. */
export const logKey = (entity: string, entityId: string): string =>
  JSON.stringify([entity, entityId]);

/** What the log holds of some things, by `logKey`. */
export async function logsOf(
  database: NuoshuDatabase,
  things: readonly Pick<Entry, 'entity' | 'entityId'>[],
): Promise<ReadonlyMap<string, readonly ChangeRow[]>> {
  const keys = things.map(({ entity, entityId }): [string, string] => [entity, entityId]);
  const rows = await rowsOf(database, keys);
  return Map.groupBy(rows, ({ entity, entityId }) => logKey(entity, entityId));
}

/**
 * What stands under some keys of the log. Many that lie close together, as those of a backup do,
 * are one request for all between them: a cursor that looks for each takes much longer.
 */
function rowsOf(
  { changes }: NuoshuDatabase,
  keys: [string, string][],
): PromiseExtended<ChangeRow[]> {
  const oneByOne = (): PromiseExtended<ChangeRow[]> =>
    changes.where('[entity+entityId]').anyOf(keys).toArray();
  const sorted = [...keys].sort(byKey);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined || keys.length <= FEW) return oneByOne();
  const between = changes.where('[entity+entityId]').between(first, last, true, true);
  const wanted = new Set(keys.map(([entity, entityId]) => logKey(entity, entityId)));
  return between.count().then((count) => {
    if (count > MOST_BESIDE * keys.length) return oneByOne();
    return between
      .toArray()
      .then((rows) => rows.filter((row) => wanted.has(logKey(row.entity, row.entityId))));
  });
}

/**
 * Things that are looked for one by one, and how many entries beside those of one are read in vain
 * rather than that.
 */
const FEW = 20;
const MOST_BESIDE = 4;

/** As an index sorts keys. */
const byKey = (a: readonly [string, string], b: readonly [string, string]): number =>
  a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]) ? -1 : 1;

/**
 * Takes over a clock that is ahead of this device's, so that whatever is written here from now on
 * is later.
 */
export async function takeOverClock(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  dots: Iterable<string>,
): Promise<void> {
  let latest = '';
  for (const dot of dots) if (dot > latest && parseDot(dot) !== undefined) latest = dot;
  const [theirs, ours] = [parseDot(latest), await lastReading(database)];
  if (theirs === undefined || (ours !== undefined && !isLater(theirs, ours))) return;
  const device = await deviceInLog(database, environment);
  await database.meta.put({ key: 'clock', value: readingOf(theirs, device) });
}

const isLater = (a: Clock, b: Clock): boolean =>
  a.timeMs > b.timeMs || (a.timeMs === b.timeMs && a.counter > b.counter);

const readingOf = (clock: Clock, device: string): string =>
  formatDot({ ...clock, device, nonce: '0' });

const nonceOf = ({ newId }: StoreEnvironment): string =>
  newId()
    .toLowerCase()
    .replaceAll(/[^0-9a-z]/g, '')
    .slice(-6);

/** The clock's last reading; where it was damaged, the latest that the log holds. */
async function lastReading(database: NuoshuDatabase): Promise<Clock | undefined> {
  const stored = await database.meta.get('clock');
  if (stored === undefined) return undefined;
  const reading = parseDot(String(stored.value));
  if (reading !== undefined) return reading;
  let latest = '';
  await database.changes.each(({ dot }) => {
    if (dot > latest) latest = dot;
  });
  return parseDot(latest);
}

/**
 * Gives this profile a name of its own, where it has none: names of its backups bear it, also
 * before anything is written here. Answers it.
 */
export const nameDevice = (
  database: NuoshuDatabase,
  environment: StoreEnvironment,
): Promise<string> =>
  database.transaction('rw', database.meta, () => deviceId(database, environment));

/* Chains, not deep async functions: in a transaction Dexie follows native awaits only so far. */

/** The id of this device as dots bear it. */
export const deviceInLog = (
  database: NuoshuDatabase,
  environment: StoreEnvironment,
): PromiseExtended<string> => deviceId(database, environment).then(deviceInDots);

/** The id of this device, made when it is first asked for; part of a transaction over `meta`. */
const deviceId = ({ meta }: NuoshuDatabase, { newId }: StoreEnvironment): PromiseExtended<string> =>
  meta.get('device').then((known) => {
    if (known !== undefined) return known.value;
    const value = newId();
    return meta.put({ key: 'device', value }).then(() => value);
  });
