import type { StoreEnvironment } from './change-log';
import type { NuoshuDatabase } from './database';
import { logChoices, reportKey, settleChoices } from './report-choices';

/**
 * One report under several addresses: where the reader says that two addresses show the same
 * report, the one names the other, and the annotations of both are listed under either. No row is
 * moved, so it can be taken back.
 */

/**
 * The address that a report's annotations are listed under: its own, or the one that it was joined
 * to.
 */
export async function primaryOf(database: NuoshuDatabase, id: string): Promise<string> {
  return (await database.reports.get(id))?.joinedTo ?? id;
}

/** The same for many, each once. */
export async function primariesOf(
  database: NuoshuDatabase,
  ids: readonly string[],
): Promise<readonly string[]> {
  const rows = await database.reports.bulkGet([...ids]);
  return [...new Set(ids.map((id, at) => rows[at]?.joinedTo ?? id))];
}

/** All addresses of one report, by any of them: the one it is listed under first. */
export async function groupOf(database: NuoshuDatabase, id: string): Promise<readonly string[]> {
  const primary = await primaryOf(database, id);
  return [primary, ...(await database.reports.where('joinedTo').equals(primary).primaryKeys())];
}

/**
 * Joins a kept report, with what was joined to it, to another. Only the same text is the same
 * report: answers false, and changes nothing, where the two have no version of their text in
 * common, or one of them is not kept.
 */
export async function joinReports(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  { from, into }: { readonly from: string; readonly into: string },
): Promise<boolean> {
  const { reports, snapshots, changes, meta } = database;
  const joined = [from, ...(await reports.where('joinedTo').equals(from).primaryKeys())];
  const keys = new Map(
    await Promise.all(joined.map(async (id) => [id, await reportKey(id)] as const)),
  );
  return database.transaction('rw', [reports, snapshots, changes, meta], async () => {
    const [report, target] = await database.reports.bulkGet([from, into]);
    if (report === undefined || target === undefined || from === into) return false;
    const primary = target.joinedTo ?? into;
    if (primary === from || !(await haveTextInCommon(database, from, into))) return false;
    const dependents = (await reports.where('joinedTo').equals(from).toArray()).filter(({ id }) =>
      keys.has(id),
    );
    const edits = [report, ...dependents].map((row) => ({
      id: row.id,
      key: keys.get(row.id) ?? '',
      before: row,
      after: { wasAskedFor: row.wasAskedFor, joinedTo: primary },
    }));
    for (const { id } of edits) await reports.update(id, { joinedTo: primary });
    await logChoices(database, environment, edits);
    await settleChoices(database);
    return true;
  });
}

/** Takes a join back: the report stands for itself again. */
export async function partReport(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  id: string,
): Promise<void> {
  const { reports, changes, meta } = database;
  const key = await reportKey(id);
  return database.transaction('rw', [reports, changes, meta], async () => {
    const before = await reports.get(id);
    if (before?.joinedTo === undefined) return;
    await reports.update(id, { joinedTo: undefined });
    await logChoices(database, environment, [
      { id, key, before, after: { wasAskedFor: before.wasAskedFor } },
    ]);
    await settleChoices(database);
  });
}

async function haveTextInCommon(database: NuoshuDatabase, a: string, b: string): Promise<boolean> {
  const [one, other] = await Promise.all([hashesOf(database, a), hashesOf(database, b)]);
  return one.some((hash) => other.includes(hash));
}

const hashesOf = async (database: NuoshuDatabase, id: string): Promise<readonly string[]> =>
  (await database.snapshots.where('reportId').equals(id).primaryKeys()).map(([, hash]) => hash);
