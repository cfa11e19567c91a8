import type { Json } from '../model/entry';
import { settingOf } from '../merge/setting';
import { appendChanges } from '../store/change-log';
import { logsOfKind } from '../store/outgoing';
import type { Choices, SyncWorld } from './run';

/**
 * Settings that a reader wants alike everywhere; language, painter and what is kept are each
 * device's own.
 */
const TRAVELLING = [
  'layers',
  'cardMode',
  'selectionToolbar',
  'strip',
  'gbtEdition',
  'noteColumns',
  'tagColours',
] as const;

/**
 * Logs which settings the reader changed here since the last sync. A device that syncs for the
 * first time has nothing to say before it has heard the others.
 */
export async function logSettings(world: SyncWorld): Promise<void> {
  const seen = await world.memory.read('settings');
  if (seen === undefined) return;
  const now = await world.readChoices();
  await log(world, changedIn(now, seen));
  await world.memory.write('settings', chosenIn(now));
}

/** Takes over what other devices chose since, and what no device has said before is logged. */
export async function takeSettings(world: SyncWorld): Promise<void> {
  const logs = await logsOfKind(world.database, 'setting');
  const decided: Choices = Object.fromEntries(
    [...logs].map(([name, entries]) => [name, settingOf(entries)]),
  );
  const now = await world.readChoices();
  const taken = TRAVELLING.filter(
    (name) => decided[name] !== undefined && !same(decided[name], now[name]),
  );
  if (taken.length > 0)
    await world.writeChoices(Object.fromEntries(taken.map((name) => [name, decided[name]])));
  /* As this version understands them: what it does not know of them is not the reader's change. */
  const after = taken.length > 0 ? await world.readChoices() : now;
  await log(
    world,
    TRAVELLING.filter((name) => decided[name] === undefined && after[name] !== undefined).map(
      (name) => [name, after[name] ?? null],
    ),
  );
  await world.memory.write('settings', chosenIn(after));
}

const changedIn = (now: Choices, seen: Choices): readonly (readonly [string, Json])[] =>
  TRAVELLING.flatMap((name) => {
    const value = now[name];
    return value === undefined || same(value, seen[name]) ? [] : [[name, value] as const];
  });

const chosenIn = (choices: Choices): Choices =>
  Object.fromEntries(
    TRAVELLING.flatMap((name) => (choices[name] === undefined ? [] : [[name, choices[name]]])),
  );

const same = (a: Json | undefined, b: Json | undefined): boolean =>
  JSON.stringify(a) === JSON.stringify(b);

async function log(world: SyncWorld, changed: readonly (readonly [string, Json])[]): Promise<void> {
  const { database } = world;
  await database.transaction('rw', [database.changes, database.meta], () =>
    appendChanges(
      database,
      world,
      changed.map(([name, value]) => ({ entity: 'setting', entityId: name, fields: { value } })),
    ),
  );
}
