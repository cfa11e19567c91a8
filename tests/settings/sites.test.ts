import { beforeEach, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { readSites, writeSites } from '../../lib/settings/sites';

beforeEach(() => fakeBrowser.reset());

it('nothing is chosen at first, and what is chosen is read back', async () => {
  expect(await readSites()).toEqual({ always: [], never: [] });
  await writeSites({ always: ['a.gov.cn'], never: ['b.gov.cn'] });
  expect(await readSites()).toEqual({ always: ['a.gov.cn'], never: ['b.gov.cn'] });
});

it.each([
  { name: 'another shape', stored: { always: 'a.gov.cn' }, always: [] },
  { name: 'what is no host', stored: { always: ['a.gov.cn', 7, null] }, always: ['a.gov.cn'] },
])('$name in storage counts as nothing', async ({ stored, always }) => {
  await fakeBrowser.storage.local.set({ sites: stored });
  expect(await readSites()).toEqual({ always, never: [] });
});
