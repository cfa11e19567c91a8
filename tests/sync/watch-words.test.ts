import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import type { WatchEdit } from '../../lib/model/watch';
import { listWatchWords, saveWatchWords } from '../../lib/store/watch-words';
import { memoryStorage } from '../builders/memory-storage';
import { syncedProfile } from '../builders/profile';
import type { Profile } from '../builders/profile';

const DAY_MS = 86_400_000;

let office: Profile;
let home: Profile;

beforeEach(async () => {
  const storage = memoryStorage();
  office = await syncedProfile(storage);
  home = await syncedProfile(storage);
});

const save = async (profile: Profile, ...edits: readonly WatchEdit[]): Promise<void> => {
  expect(await saveWatchWords(profile.database, profile.environment, edits)).toBe(true);
};

async function bothHave(words: readonly unknown[]): Promise<void> {
  for (const one of [office, home, office]) await one.sync();
  for (const { database } of [office, home])
    expect((await listWatchWords(database)).map(({ id: _id, ...word }) => word)).toEqual(words);
}

it('words of both devices come together; of one that both have, each field as it was set last', async () => {
  await save(office, { word: '数字经济', group: 'indicator' }, { word: '养老' });
  home.environment.advance(DAY_MS);
  await save(home, { word: '數字經濟' }, { word: '临溪镇', group: 'place' });
  await bothHave([
    { word: '临溪镇', group: 'place' },
    { word: '數字經濟', group: 'indicator' },
    { word: '养老' },
  ]);
});

it('a word that is deleted goes everywhere; one that was added anew after that stays', async () => {
  await save(office, { word: '养老' }, { word: '临溪镇' });
  await bothHave([{ word: '临溪镇' }, { word: '养老' }]);
  office.environment.advance(DAY_MS);
  home.environment.advance(2 * DAY_MS);
  await save(home, { word: '养老', isDeleted: true });
  await bothHave([{ word: '临溪镇' }]);
  await save(office, { word: '养老', colour: 'red' });
  await bothHave([{ word: '临溪镇' }, { word: '养老', colour: 'red' }]);
});

it('renamed on one device and coloured on the other, the new name stays', async () => {
  await save(office, { word: '养老' });
  await bothHave([{ word: '养老' }]);
  await save(office, { word: '养老', isDeleted: true }, { word: '养老服务' });
  await save(home, { word: '养老', colour: 'red' });
  await bothHave([{ word: '养老服务' }]);
});
