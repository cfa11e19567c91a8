import type { ReportRow } from '../model/store';
import { wallInstant } from '../merge/clock';
import { ERASED } from '../merge/fold';
import { reportChanges, reportOf, rootsOf } from '../merge/report';
import type { ReportChoices } from '../merge/report';
import { appendChanges } from './change-log';
import type { EntityChanges, StoreEnvironment } from './change-log';
import { logsOfKind } from './outgoing';
import { hashText } from '../text/hash';
import type { NuoshuDatabase } from './database';

/**
 * A report's choices before and after an edit; `after` is `undefined` where all of them are to be
 * forgotten.
 */
export interface ChoiceEdit {
  readonly id: string;
  /** `reportKey` of its address: a transaction cannot wait for a hash. */
  readonly key: string;
  readonly before: ReportChoices | undefined;
  readonly after: ReportChoices | undefined;
  /** When it was decided, ms, where that was elsewhere. */
  readonly writtenMs?: number;
}

/** Under what the log knows a report. */
export const reportKey = (address: string): Promise<string> => hashText(address);

/**
 * Logs what the reader decided of reports; part of a transaction over `changes` and `meta` and the
 * rows.
 */
export async function logChoices(
  database: NuoshuDatabase,
  environment: StoreEnvironment,
  edits: readonly ChoiceEdit[],
): Promise<void> {
  const erasedAt = wallInstant(environment.nowMs());
  const subjects = edits.flatMap(
    ({ id, key, before, after, writtenMs }): readonly EntityChanges[] => {
      const thing = { entity: 'report', entityId: key } as const;
      if (after === undefined) {
        const isDecided = before?.joinedTo !== undefined || before?.wasAskedFor !== undefined;
        return isDecided ? [{ ...thing, fields: { [ERASED]: erasedAt }, isErasure: true }] : [];
      }
      const fields = reportChanges(id, before, after);
      return Object.keys(fields).length === 0 ? [] : [{ ...thing, fields, writtenMs }];
    },
  );
  await appendChanges(database, environment, subjects);
}

/**
 * What was decided of each report, here or on other devices: joined to the address that all joins
 * lead to. Of reports that name each other in a circle the first address stands for all.
 */
async function decidedChoices(
  database: NuoshuDatabase,
): Promise<ReadonlyMap<string, ReportChoices>> {
  const logs = await logsOfKind(database, 'report');
  const decided = [...logs.values()].flatMap((log) => reportOf(log) ?? []);
  const choices = new Map(decided.map((one) => [one.address, one]));
  const roots = rootsOf(new Map([...choices].map(([id, { joinedTo }]) => [id, joinedTo])));
  return new Map(
    [...choices].map(([id, { wasAskedFor }]) => [id, { wasAskedFor, joinedTo: roots.get(id) }]),
  );
}

/**
 * Has the rows of kept reports say what was decided; part of a transaction over `reports` and
 * `changes`.
 */
export async function settleChoices(database: NuoshuDatabase): Promise<void> {
  for (const [id, choices] of await decidedChoices(database))
    await database.reports.update(id, choices);
}

/** A report that is kept for the first time, with what was decided of it before. */
export async function withChoices(database: NuoshuDatabase, row: ReportRow): Promise<ReportRow> {
  const thing = ['report', await reportKey(row.id)];
  const isDecided = (await database.changes.where('[entity+entityId]').equals(thing).count()) > 0;
  const decided = isDecided ? (await decidedChoices(database)).get(row.id) : undefined;
  if (decided === undefined) return row;
  return {
    ...row,
    wasAskedFor: row.wasAskedFor ?? decided.wasAskedFor,
    joinedTo: row.joinedTo ?? decided.joinedTo,
  };
}
