import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { MAX_WATCH_WORDS } from '../../lib/model/limits';
import type { WatchEdit } from '../../lib/model/watch';
import type { NuoshuDatabase } from '../../lib/store/database';
import { appendChanges } from '../../lib/store/change-log';
import { listWatchWords, saveWatchWords } from '../../lib/store/watch-words';
import { fixedEnvironment, freshDatabase } from '../builders/store-world';

let database: NuoshuDatabase;
const environment = fixedEnvironment();
const save = (...edits: readonly WatchEdit[]): Promise<boolean> =>
  saveWatchWords(database, environment, edits);
const words = async (): Promise<unknown> =>
  (await listWatchWords(database)).map(({ id: _id, ...word }) => word);

beforeEach(() => {
  database = freshDatabase();
});

it('keeps words by name, and changes group and colour of what reads alike', async () => {
  await save({ word: '养老', group: 'name' }, { word: '数字经济' });
  await save({ word: '數字經濟', colour: 'teal' }, { word: '养老' });
  expect(await words()).toEqual([{ word: '數字經濟', colour: 'teal' }, { word: '养老' }]);
  const before = await database.changes.count();
  await save({ word: '养老' });
  expect(await database.changes.count()).toBe(before);
});

it('what is only to be there keeps its group and colour', async () => {
  await save({ word: '养老', group: 'name', colour: 'teal' });
  await save({ word: '養老', isNewOnly: true }, { word: '临溪镇', isNewOnly: true });
  expect(await words()).toEqual([
    { word: '临溪镇' },
    { word: '养老', group: 'name', colour: 'teal' },
  ]);
});

it('what is deleted stands nowhere any more, and can come back', async () => {
  await save({ word: '临溪镇', group: 'place' });
  await save({ word: '临溪镇', isDeleted: true }, { word: '没有的', isDeleted: true });
  expect(await words()).toEqual([]);
  expect(JSON.stringify(await database.changes.toArray())).not.toContain('临溪镇');
  await save({ word: '临溪镇', group: 'place' });
  expect(await words()).toEqual([{ word: '临溪镇', group: 'place' }]);
});

it('takes as many as fit, all or none; a full list can still be renamed', async () => {
  const many = Array.from({ length: MAX_WATCH_WORDS }, (_, at) => ({ word: `第${at}桥` }));
  expect(await save(...many)).toBe(true);
  expect(await save({ word: '养老' })).toBe(false);
  expect(await save({ word: '第7桥', isDeleted: true }, { word: '养老' })).toBe(true);
  expect(await words()).toHaveLength(MAX_WATCH_WORDS);
});

it('a word whose id comes of an earlier folding is changed, deleted and brought back', async () => {
  const fields = { word: '临溪镇', group: 'place' } as const;
  await appendChanges(database, environment, [{ entity: 'watch', entityId: 'abc', fields }]);
  await save({ word: '临溪镇', colour: 'teal' });
  expect(await listWatchWords(database)).toEqual([{ id: 'abc', word: '临溪镇', colour: 'teal' }]);
  await save({ word: '临溪镇', isDeleted: true }, { word: '临溪' });
  expect(await words()).toEqual([{ word: '临溪' }]);
  await save({ word: '临溪', isDeleted: true }, fields);
  expect(await words()).toEqual([fields]);
});
