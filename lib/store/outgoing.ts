import { Dexie } from 'dexie';
import type { PromiseExtended } from 'dexie';
import type { Entry } from '../model/entry';
import type { ChangeRow } from '../model/store';
import { parseDot } from '../merge/clock';
import { closeSittings, mayClose } from '../merge/sittings';
import { logKey, logsOf } from './change-log';
import type { NuoshuDatabase } from './database';
import { giveWay } from './turns';

/** Entries that are to be handed on, and the last of them by `seq`. */
export interface Outgoing {
  readonly entries: readonly Entry[];
  readonly lastSeq: number;
}

/**
 * The next entries behind `afterSeq` that stand in no other device's files, at most `most`; none,
 * but a later `lastSeq`, where all that came behind it are of other devices. `undefined` where
 * nothing came. From before they are read they count as handed on.
 */
export async function outgoingEntries(
  database: NuoshuDatabase,
  { afterSeq, most }: { readonly afterSeq: number; readonly most: number },
): Promise<Outgoing | undefined> {
  let lastSeq = afterSeq;
  const upTo = await lastChange(database);
  await markHanded(database, upTo);
  for (;;) {
    const rows = await database.changes
      .where(':id')
      .between(lastSeq, upTo, false, true)
      .limit(most)
      .toArray();
    lastSeq = rows.at(-1)?.seq ?? lastSeq;
    const entries = rows.filter(({ via }) => via === undefined).map(plainEntry);
    if (entries.length > 0) return { entries, lastSeq };
    if (rows.length < most) return lastSeq > afterSeq ? { entries, lastSeq } : undefined;
  }
}

/** An entry as it travels. */
export function plainEntry({ seq: _seq, via: _via, ...entry }: ChangeRow): Entry {
  return entry;
}

/**
 * Under this key the database says up to which change, by `seq`, anything was ever handed to
 * anybody.
 */
const HANDED = 'handed';

/** Notes that changes were handed on: whoever has them keeps them as they were then. */
export function markHanded(database: NuoshuDatabase, seq: number): Promise<void> {
  const { meta } = database;
  return database.transaction('rw', meta, () =>
    handedSeq(database).then((before) =>
      seq > before
        ? meta.put({ key: HANDED, value: String(seq) }).then(() => undefined)
        : undefined,
    ),
  );
}

/** Up to which change, by `seq`, anything was ever handed to anybody; 0 where nothing was. */
export const handedSeq = ({ meta }: NuoshuDatabase): PromiseExtended<number> =>
  meta.get(HANDED).then((row) => Number(row?.value ?? 0));

/**
 * Entries that are read together, and things whose sittings are closed in one transaction: a note
 * is saved in between.
 */
const SLICE_ROWS = 2_000;
const SLICE_THINGS = 100;

/**
 * Leaves one version of each sitting of what a device wrote itself and handed to nobody yet; stops
 * where an edit waits in an outbox: what was saved is told by the log there.
 */
export async function closeRecentSittings(
  database: NuoshuDatabase,
  device: string,
  isQuiet: () => Promise<boolean>,
): Promise<void> {
  const done = new Set<string>();
  for (let from: number | undefined = await handedSeq(database); from !== undefined;) {
    const rows: ChangeRow[] = await database.changes
      .where(':id')
      .above(from)
      .limit(SLICE_ROWS)
      .toArray();
    const things = new Map<string, ChangeRow>();
    for (const row of rows) {
      const key = logKey(row.entity, row.entityId);
      if (isOwnEntry(row, device) && mayClose(row) && !done.has(key)) things.set(key, row);
      if (things.has(key)) done.add(key);
    }
    const all = [...things.values()];
    for (let at = 0; at < all.length; at += SLICE_THINGS) {
      await giveWay(database);
      if (!(await isQuiet())) return;
      await closeSittingsOf(database, device, all.slice(at, at + SLICE_THINGS));
    }
    from = rows.length < SLICE_ROWS ? undefined : rows.at(-1)?.seq;
  }
}

const isOwnEntry = ({ via, dot }: ChangeRow, device: string): boolean =>
  via === undefined && parseDot(dot)?.device === device;

function closeSittingsOf(
  database: NuoshuDatabase,
  device: string,
  things: readonly ChangeRow[],
): Promise<void> {
  return database.transaction('rw', [database.changes, database.meta], async () => {
    const handed = await handedSeq(database);
    const logs = await logsOf(database, things);
    const closed: number[] = [];
    const rows: ChangeRow[] = [];
    for (const log of logs.values()) {
      const byDot = new Map(log.map((row) => [row.dot, row]));
      const isOpen = (dot: string): boolean => {
        const row = byDot.get(dot);
        return row !== undefined && (row.seq ?? 0) > handed && isOwnEntry(row, device);
      };
      const { changed, gone } = closeSittings(log, ({ dot }) => isOpen(dot));
      if (gone.length === 0) continue;
      closed.push(...gone.flatMap((dot) => byDot.get(dot)?.seq ?? []));
      rows.push(...changed.map((entry) => ({ ...byDot.get(entry.dot), ...entry })));
    }
    await database.changes.bulkDelete(closed);
    await database.changes.bulkPut(rows);
  });
}

/** What stood in a device's files stands there no more: it is handed on from here from now on. */
export function takeOverFrom(database: NuoshuDatabase, device: string): Promise<void> {
  return database.transaction('rw', database.changes, async () => {
    const rows = await database.changes.filter(({ via }) => via === device).toArray();
    await database.changes.bulkDelete(rows.flatMap(({ seq }) => seq ?? []));
    await database.changes.bulkAdd(rows.map(plainEntry));
  });
}

/** The same for all devices: the storage that they were read from is used no more. */
export async function takeOverAll(database: NuoshuDatabase): Promise<void> {
  const devices = new Set<string>();
  await database.changes.each(({ via }) => {
    if (via !== undefined) devices.add(via);
  });
  for (const device of devices) await takeOverFrom(database, device);
}

/** The last entry that came, by `seq`; 0 where none ever did. */
export async function lastChange(database: NuoshuDatabase): Promise<number> {
  const last = await database.changes.orderBy(':id').lastKey();
  return typeof last === 'number' ? last : 0;
}

/** The logs of all things of one kind. */
export async function logsOfKind(
  database: NuoshuDatabase,
  entity: string,
): Promise<ReadonlyMap<string, readonly ChangeRow[]>> {
  const rows: ChangeRow[] = await database.changes
    .where('[entity+entityId]')
    .between([entity, Dexie.minKey], [entity, Dexie.maxKey])
    .toArray();
  return Map.groupBy(rows, ({ entityId }) => entityId);
}
