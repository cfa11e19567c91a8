import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { listAnnotations } from '../../lib/store/annotations';
import { NuoshuDatabase } from '../../lib/store/database';
import { V1_STORES } from '../../lib/store/migrations/v1';
import { listTags } from '../../lib/store/tags';
import { SOURCE } from '../builders/annotation-edit';

/** What a released version wrote, kept as it was: one file per version, never edited. */
const frozen = (version: string): Record<string, Record<string, unknown>[]> =>
  JSON.parse(readFileSync(new URL(`../fixtures/store/${version}.json`, import.meta.url), 'utf8'));

it('opens what version 1 wrote, with every row in it', async () => {
  const rows = frozen('v1');
  const old = new Dexie('migrated');
  old.version(1).stores(V1_STORES);
  for (const [table, content] of Object.entries(rows)) await old.table(table).bulkAdd(content);
  old.close();

  const database = new NuoshuDatabase('migrated');
  for (const [table, content] of Object.entries(rows)) {
    expect(await database.table(table).toArray(), table).toEqual(content);
  }
  expect(await listAnnotations(database, SOURCE)).toMatchObject([{ note: '去年也说过', status: 'in-progress' }]);
  expect(await listTags(database)).toEqual(['交通', '桥梁']);
});

it('leaves a database of a later version as it is', async () => {
  const later = new Dexie('later');
  later.version(99).stores(V1_STORES);
  await later.table('tags').add({ name: '以后', createdAt: '2030-01-01T00:00:00.000Z' });
  later.close();
  const database = new NuoshuDatabase('later');
  await database.open().catch(() => undefined);
  database.close();
  await later.open();
  expect(await later.table('tags').count()).toBe(1);
});
