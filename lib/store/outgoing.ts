import { Dexie } from 'dexie';
import type { PromiseExtended } from 'dexie';
import type { Entry } from '../model/entry';
import type { ChangeRow } from '../model/store';
import { parseDot } from '../merge/clock';
import { closeSittings, mayClose } from '../merge/sittings';
import { logKey, logsOf } from './change-log';
import type { NuoshuDatabase } from './database';

/** Entries that are to be handed on, and the last of them by `seq`. */
export interface Outgoing {
  readonly entries: readonly Entry[];
  readonly lastSeq: number;
}

/**
 * The next entries behind `afterSeq` that stand in no other device's files, at most `most`; none, but a later `lastSeq`, where
 * all that came behind it are of other devices. `undefined` where nothing came. From before they are read they count as handed on.
 */
export async function outgoingEntries(
  database: NuoshuDatabase,
  { afterSeq, most }: { readonly afterSeq: number; readonly most: number },
): Promise<Outgoing | undefined> {
  let lastSeq = afterSeq;
  const upTo = await lastChange(database);
  await markHanded(database, upTo);
  for (;;) {
    const rows = await database.changes.where(':id').between(lastSeq, upTo, false, true).limit(most).toArray();
    lastSeq = rows.at(-1)?.seq ?? lastSeq;
    const entries = rows.filter(({ via }) => via === undefined).map(plainEntry);
    if (entries.length > 0) return { entries, lastSeq };
    if (rows.length < most) return lastSeq > afterSeq ? { entries, lastSeq } : undefined;
  }
}

/** How many changes wait to be handed on. */
export async function outgoingCount(database: NuoshuDatabase, afterSeq: number): Promise<number> {
  return database.changes
    .where(':id')
    .above(afterSeq)
    .filter(({ via }) => via === undefined)
    .count();
}

/** An entry as it travels. */
export function plainEntry({ seq: _seq, via: _via, ...entry }: ChangeRow): Entry {
  return entry;
}

/** Under this key the database says up to which change, by `seq`, anything was ever handed to anybody. */
const HANDED = 'handed';

/** Notes that changes were handed on: whoever has them keeps them as they were then. */
export function markHanded(database: NuoshuDatabase, seq: number): Promise<void> {
  const { meta } = database;
  return database.transaction('rw', meta, () =>
    handedSeq(database).then((before) =>
      seq > before ? meta.put({ key: HANDED, value: String(seq) }).then(() => undefined) : undefined,
    ),
  );
}

/** Up to which change, by `seq`, anything was ever handed to anybody; 0 where nothing was. */
export const handedSeq = ({ meta }: NuoshuDatabase): PromiseExtended<number> =>
  meta.get(HANDED).then((row) => Number(row?.value ?? 0));

/**
 * Leaves one version of each sitting of what a device wrote itself and handed to nobody yet. To be called when no edit waits in
 * an outbox: what was saved is told by the log there.
 */
export function closeRecentSittings(database: NuoshuDatabase, device: string): Promise<void> {
  return database.transaction('rw', [database.changes, database.meta], async () => {
    const handed = await handedSeq(database);
    const recent = await database.changes
      .where(':id')
      .above(handed)
      .filter(({ via, dot }) => via === undefined && parseDot(dot)?.device === device)
      .toArray();
    const open = new Set(recent.map(({ dot }) => dot));
    const logs = await logsOf(database, [
      ...new Map(recent.filter(mayClose).map((row) => [logKey(row.entity, row.entityId), row])).values(),
    ]);
    for (const log of logs.values()) {
      const { changed, gone } = closeSittings(log, ({ dot }) => open.has(dot));
      if (gone.length === 0) continue;
      const rows = new Map(log.map((row) => [row.dot, row]));
      await database.changes.bulkDelete(gone.flatMap((dot) => rows.get(dot)?.seq ?? []));
      await database.changes.bulkPut(changed.map((entry) => ({ ...rows.get(entry.dot), ...entry })));
    }
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
