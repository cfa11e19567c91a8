import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readStoredChoices, restoreChoices } from '../../lib/settings/choices';
import { readSites, sitesIn, writeSites } from '../../lib/settings/sites';

beforeEach(() => fakeBrowser.reset());

it('nothing is chosen at first, and what is chosen is read back', async () => {
  expect(await readSites()).toEqual({ always: [], never: [] });
  await writeSites({ always: ['a.gov.cn'], never: ['b.gov.cn'] });
  expect(await readSites()).toEqual({ always: ['a.gov.cn'], never: ['b.gov.cn'] });
});

it.each([
  { name: 'another shape', stored: { always: 'a.gov.cn' }, always: [] },
  {
    name: 'what is no host',
    stored: { always: ['a.gov.cn', 7, null, 'b.gov.cn/<b>', ''] },
    always: ['a.gov.cn'],
  },
])('$name in storage counts as nothing', async ({ stored, always }) => {
  await fakeBrowser.storage.local.set({ sites: stored });
  expect(await readSites()).toEqual({ always, never: [] });
});

it('they are in a backup, and are read out of it; what is restored beside them leaves those made here', async () => {
  await writeSites({ always: ['a.gov.cn'], never: ['b.gov.cn', 'c.gov.cn'] });
  const choices = await readStoredChoices();
  expect(sitesIn(choices.sites)).toEqual({ always: ['a.gov.cn'], never: ['b.gov.cn', 'c.gov.cn'] });
  fakeBrowser.reset();
  await writeSites({ always: [], never: ['d.gov.cn'] });
  await restoreChoices(choices);
  expect(await readSites()).toEqual({ always: [], never: ['d.gov.cn'] });
});

it.each([undefined, null, 'a', { never: 7 }, { always: ['a.gov.cn/b', 7] }])(
  '%j in a backup is none',
  (sites) => {
    expect(sitesIn(sites)).toEqual({ always: [], never: [] });
  },
);
