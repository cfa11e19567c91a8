import type { Json } from '../model/entry';
import { NO_TAG_COLOUR } from '../model/tag-colour';
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
] as const;

/** The colour of each tag travels as a setting of its own: `tagColour:` and the tag's key. */
const COLOUR = 'tagColour:';
const COLOUR_NAME = /^tagColour:[0-9a-f]{1,14}$/;

/**
 * Logs which settings the reader changed here since the last sync. A device that syncs for the
 * first time has nothing to say before it has heard the others.
 */
export async function logSettings(world: SyncWorld): Promise<void> {
  const seen = await world.memory.read('settings');
  if (seen === undefined) return;
  const now = await world.readChoices();
  await log(world, changedIn(travelling(now), travelling(seen)));
  await world.memory.write('settings', chosenIn(now));
}

/** Takes over what other devices chose since, and what no device has said before is logged. */
export async function takeSettings(world: SyncWorld): Promise<void> {
  const logs = await logsOfKind(world.database, 'setting');
  const decided: Choices = Object.fromEntries(
    [...logs].map(([name, entries]) => [name, settingOf(entries)]),
  );
  const now = await world.readChoices();
  const here = travelling(now);
  const taken = Object.entries(decided).filter(
    ([name, value]) => isTravelling(name) && value !== undefined && !same(value, said(here, name)),
  );
  if (taken.length > 0) await world.writeChoices(choicesOf(Object.fromEntries(taken)));
  /* As this version understands them: what it does not know of them is not the reader's change. */
  const after = taken.length > 0 ? await world.readChoices() : now;
  await log(
    world,
    Object.entries(travelling(after)).flatMap(([name, value]) =>
      decided[name] !== undefined || value === undefined ? [] : [[name, value] as const],
    ),
  );
  await world.memory.write('settings', chosenIn(after));
}

const changedIn = (now: Choices, seen: Choices): readonly (readonly [string, Json])[] =>
  Object.keys({ ...seen, ...now }).flatMap((name) => {
    const value = said(now, name);
    return value === undefined || same(value, said(seen, name)) ? [] : [[name, value] as const];
  });

const isTravelling = (name: string): boolean =>
  TRAVELLING.some((known) => known === name) || COLOUR_NAME.test(name);

/** What is to be told of a setting; a tag without a colour has none. */
const said = (settings: Choices, name: string): Json | undefined =>
  settings[name] ?? (COLOUR_NAME.test(name) ? NO_TAG_COLOUR : undefined);

/** Of the choices, those that are kept to compare with. */
const chosenIn = (choices: Choices): Choices =>
  Object.fromEntries(
    [...TRAVELLING, 'tagColours'].flatMap((name) =>
      choices[name] === undefined ? [] : [[name, choices[name]]],
    ),
  );

/** Choices as they travel, each tag's colour by itself. */
function travelling({ tagColours, ...choices }: Choices): Choices {
  const colours = Object.entries(isMap(tagColours) ? tagColours : {}).map(
    ([key, colour]) => [`${COLOUR}${key}`, colour] as const,
  );
  return Object.fromEntries(
    [...Object.entries(choices), ...colours].filter(([name]) => isTravelling(name)),
  );
}

/** The way back of `travelling`. */
function choicesOf(settings: Choices): Choices {
  const [colours, others] = [new Map<string, Json>(), new Map<string, Json>()];
  for (const [name, value] of Object.entries(settings)) {
    if (value === undefined) continue;
    if (COLOUR_NAME.test(name)) colours.set(name.slice(COLOUR.length), value);
    else others.set(name, value);
  }
  return {
    ...Object.fromEntries(others),
    ...(colours.size > 0 && { tagColours: Object.fromEntries(colours) }),
  };
}

const isMap = (value: Json | undefined): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

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
