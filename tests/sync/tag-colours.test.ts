import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { memoryStorage } from '../builders/memory-storage';
import type { MemoryStorage } from '../builders/memory-storage';
import { syncedProfile } from '../builders/profile';
import type { Profile } from '../builders/profile';

const DAY_MS = 86_400_000;
const [ROADS, SCHOOLS] = ['1a2b3c', '4d5e6f'];

let storage: MemoryStorage;
let office: Profile;
let home: Profile;

beforeEach(async () => {
  storage = memoryStorage();
  office = await syncedProfile(storage);
  home = await syncedProfile(storage);
});

const bothSync = async (): Promise<void> => {
  for (const one of [office, home, office]) await one.sync();
};

it('a device without colours, updated later, takes none from the others', async () => {
  for (const one of [office, home]) one.choose({ cardMode: 'click' });
  await bothSync();
  office.choose({ tagColours: { [ROADS]: 'red', [SCHOOLS]: 'blue' } });
  await office.sync();
  home.environment.advance(DAY_MS);
  home.choose({ tagColours: {} });
  await home.sync();
  office.environment.advance(2 * DAY_MS);
  await bothSync();
  for (const one of [office, home])
    expect(one.choices().tagColours).toEqual({ [ROADS]: 'red', [SCHOOLS]: 'blue' });
});

it('colours that two devices gave apart are kept, of one tag the later', async () => {
  await bothSync();
  office.choose({ tagColours: { [ROADS]: 'red' } });
  home.environment.advance(DAY_MS);
  home.choose({ tagColours: { [SCHOOLS]: 'blue', [ROADS]: 'teal' } });
  await bothSync();
  for (const one of [office, home])
    expect(one.choices().tagColours).toEqual({ [ROADS]: 'teal', [SCHOOLS]: 'blue' });
});

it('a device that syncs for the first time brings its colours along', async () => {
  office.choose({ tagColours: { [ROADS]: 'red' } });
  await office.sync();
  home.choose({ tagColours: { [SCHOOLS]: 'blue' } });
  await bothSync();
  for (const one of [office, home])
    expect(one.choices().tagColours).toEqual({ [ROADS]: 'red', [SCHOOLS]: 'blue' });
});

it('a colour that is taken away goes everywhere and stays away; then nothing is left to say', async () => {
  office.choose({ tagColours: { [ROADS]: 'red', [SCHOOLS]: 'blue' } });
  await bothSync();
  home.environment.advance(DAY_MS);
  home.choose({ tagColours: { [SCHOOLS]: 'blue' } });
  await home.sync();
  await bothSync();
  for (const one of [office, home]) expect(one.choices().tagColours).toEqual({ [SCHOOLS]: 'blue' });
  storage.requests.length = 0;
  await office.sync();
  expect(storage.requests).toEqual(['list manifests']);
});

it('what an earlier version told of all colours at once changes none', async () => {
  await office.memory.write('settings', { tagColours: { [ROADS]: 'red' } });
  office.choose({ tagColours: { [ROADS]: 'red' } });
  await bothSync();
  expect(home.choices().tagColours).toEqual({ [ROADS]: 'red' });
});
