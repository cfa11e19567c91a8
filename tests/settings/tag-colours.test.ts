import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readStoredChoices, restoreChoices } from '../../lib/settings/choices';
import { readTagColours, tagKey, writeTagColours } from '../../lib/settings/tag-colours';

beforeEach(() => fakeBrowser.reset());

it('names of tags do not stand in the storage that content scripts can read', async () => {
  await writeTagColours({ [tagKey('教育/学前')]: 'teal' });
  const stored = JSON.stringify(await fakeBrowser.storage.local.get());
  expect(stored).toContain('teal');
  expect(stored).not.toContain('教育');
});

it('keys tell names apart, and are alike on every device', () => {
  const names = ['教育', '教育/学前', '民生', '', 'a', 'b', 'ab', 'ba'];
  expect(new Set(names.map(tagKey)).size).toBe(names.length);
  expect(tagKey('教育')).toBe(tagKey('教育'));
});

it('a backup brings the colours back, without what is none', async () => {
  await writeTagColours({ [tagKey('教育')]: 'blue' });
  const choices = await readStoredChoices();
  fakeBrowser.reset();
  await restoreChoices({ ...choices, tagColours: { [tagKey('教育')]: 'blue', x: 'gold', y: 3 } });
  expect(await readTagColours()).toEqual({ [tagKey('教育')]: 'blue' });
  await restoreChoices({ tagColours: 'none' });
  expect(await readTagColours()).toEqual({ [tagKey('教育')]: 'blue' });
});

it('a backup leaves the colours of tags that it does not name', async () => {
  await writeTagColours({ [tagKey('教育')]: 'blue', [tagKey('民生')]: 'red' });
  await restoreChoices({ tagColours: { [tagKey('教育')]: 'green' } });
  expect(await readTagColours()).toEqual({ [tagKey('教育')]: 'green', [tagKey('民生')]: 'red' });
  await restoreChoices({ tagColours: {} });
  expect(Object.keys(await readTagColours())).toHaveLength(2);
});

it('colours that were never chosen are no choice', async () => {
  expect(await readStoredChoices()).not.toHaveProperty('tagColours');
});
