import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { logKey, logsOf } from '../../lib/store/change-log';
import { freshDatabase } from '../builders/store-world';

const thing = (number: number) => ({
  entity: 'annotation',
  entityId: `n${String(number).padStart(4, '0')}`,
});

/*
 * Few are looked for one by one, many that stand together in one go, many among others one by one
 * again.
 */
it.each([
  { name: 'a few', wanted: [3, 5, 900] },
  {
    name: 'many that stand together, some of which are unknown',
    wanted: Array.from({ length: 60 }, (_, at) => 980 + at),
  },
  { name: 'many among others', wanted: Array.from({ length: 40 }, (_, at) => at * 25) },
])('the logs of $name', async ({ wanted }) => {
  const database = freshDatabase();
  const entries = Array.from({ length: 1_000 }, (_, number) =>
    [0, 1].map((at) => ({
      ...thing(number),
      dot: `${number}-${at}`,
      fields: { note: `${at}` },
      over: [],
      old: [],
    })),
  ).flat();
  await database.changes.bulkAdd(entries);
  const logs = await database.transaction('r', database.changes, () =>
    logsOf(database, wanted.map(thing)),
  );
  const known = wanted.filter((number) => number < 1_000);
  expect([...logs.keys()].sort()).toEqual(
    known.map((number) => logKey('annotation', thing(number).entityId)).sort(),
  );
  for (const number of known) {
    const log = logs.get(logKey('annotation', thing(number).entityId));
    expect(log?.map(({ dot }) => dot)).toEqual([`${number}-0`, `${number}-1`]);
  }
});
