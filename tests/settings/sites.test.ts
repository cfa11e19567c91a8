import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readStoredChoices, restoreChoices } from '../../lib/settings/choices';
import { readSites, writeSites } from '../../lib/settings/sites';

beforeEach(() => fakeBrowser.reset());

it('nothing is chosen at first, and what is chosen is read back', async () => {
  expect(await readSites()).toEqual({ always: [], never: [] });
  await writeSites({ always: ['a.gov.cn'], never: ['b.gov.cn'] });
  expect(await readSites()).toEqual({ always: ['a.gov.cn'], never: ['b.gov.cn'] });
});

it.each([
  { name: 'another shape', stored: { always: 'a.gov.cn' }, always: [] },
  { name: 'what is no host', stored: { always: ['a.gov.cn', 7, null, 'b.gov.cn/<b>', ''] }, always: ['a.gov.cn'] },
])('$name in storage counts as nothing', async ({ stored, always }) => {
  await fakeBrowser.storage.local.set({ sites: stored });
  expect(await readSites()).toEqual({ always, never: [] });
});

it('they are in a backup, and come back beside what was chosen since', async () => {
  await writeSites({ always: ['a.gov.cn'], never: ['b.gov.cn', 'c.gov.cn'] });
  const { sites } = await readStoredChoices();
  fakeBrowser.reset();
  await writeSites({ always: ['c.gov.cn'], never: ['d.gov.cn'] });
  await restoreChoices({ sites });
  expect(await readSites()).toEqual({ always: ['c.gov.cn', 'a.gov.cn'], never: ['d.gov.cn', 'b.gov.cn'] });
});

it.each([undefined, null, 'a', { never: 7 }])('%j in a backup changes nothing', async (sites) => {
  await writeSites({ always: [], never: ['d.gov.cn'] });
  await restoreChoices({ sites });
  expect(await readSites()).toEqual({ always: [], never: ['d.gov.cn'] });
});
