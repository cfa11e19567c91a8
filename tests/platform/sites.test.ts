import { beforeEach, describe, expect, it, vi } from 'vitest';
import {
  allowedHosts,
  askForHost,
  detectOn,
  giveBackHost,
  tabIdsOn,
} from '../../lib/platform/sites';

interface Script {
  readonly id: string;
  readonly matches?: readonly string[];
  readonly persistAcrossSessions?: boolean;
  readonly allFrames?: boolean;
}

const { world } = vi.hoisted(() => ({
  world: {
    origins: Array<string>(),
    removed: Array<readonly string[]>(),
    asked: Array<readonly string[]>(),
    scripts: Array<Script>(),
    calls: Array<string>(),
  },
}));

vi.mock('wxt/browser', () => ({
  browser: {
    permissions: {
      getAll: () => Promise.resolve({ origins: world.origins }),
      request: ({ origins }: { readonly origins: readonly string[] }) =>
        Promise.resolve(world.asked.push(origins) > 0),
      remove: ({ origins }: { readonly origins: readonly string[] }) =>
        Promise.resolve(world.removed.push(origins) > 0),
    },
    scripting: {
      getRegisteredContentScripts: ({ ids }: { readonly ids: readonly string[] }) =>
        Promise.resolve(world.scripts.filter(({ id }) => ids.includes(id))),
      registerContentScripts: async (scripts: readonly Script[]) => {
        world.calls.push('register');
        world.scripts.push(...scripts);
      },
      updateContentScripts: async (scripts: readonly Script[]) => {
        world.calls.push('update');
        world.scripts = [...scripts];
      },
      unregisterContentScripts: async () => {
        world.calls.push('unregister');
        world.scripts = [];
      },
    },
    tabs: {
      query: () =>
        Promise.resolve([
          { id: 1, url: 'https://a.example/x' },
          { id: 2, url: 'http://a.example:8080/' },
          { id: 3, url: 'https://b.example/a.example/' },
          { id: 4 },
          { id: 5, url: '' },
        ]),
    },
  },
}));

beforeEach(() => {
  Object.assign(world, { origins: [], removed: [], asked: [], scripts: [], calls: [] });
});

const SITES = ['https://a.example/*', '*://a.example/*', '*://b.example/*'];

describe('what is allowed', () => {
  beforeEach(() => (world.origins = ['*://*.gov.cn/*', '*://*/*', '<all_urls>', ...SITES]));

  it('single sites alone, each once', async () => {
    expect(await allowedHosts()).toEqual(['a.example', 'b.example']);
  });

  it('is asked for one site, and given back as it was given', async () => {
    await askForHost('c.example');
    await giveBackHost('a.example');
    await giveBackHost('c.example');
    await giveBackHost('*.gov.cn');
    expect([world.asked, world.removed]).toEqual([
      [['*://c.example/*']],
      [['https://a.example/*', '*://a.example/*']],
    ]);
  });
});

describe('the detector', () => {
  it('runs on exactly the given sites, for good, in every frame', async () => {
    expect(await detectOn(['a.example'])).toEqual([]);
    expect(world.scripts).toEqual([
      expect.objectContaining({
        matches: ['*://a.example/*'],
        persistAcrossSessions: true,
        allFrames: true,
      }),
    ]);
    expect(await detectOn(['b.example', 'a.example'])).toEqual(['a.example']);
    expect(world.scripts[0]?.matches).toEqual(['*://b.example/*', '*://a.example/*']);
    expect(await detectOn([])).toEqual(['b.example', 'a.example']);
    expect([world.scripts, world.calls]).toEqual([[], ['register', 'update', 'unregister']]);
  });

  it.each([{ hosts: [] }, { hosts: ['a.example'] }])(
    'nothing is done where nothing changes: $hosts',
    async ({ hosts }) => {
      await detectOn(hosts);
      world.calls = [];
      await detectOn(hosts);
      expect(world.calls).toEqual([]);
    },
  );
});

it('tabs on a site are those whose host it is', async () => {
  expect(await tabIdsOn('a.example')).toEqual([1, 2]);
});
