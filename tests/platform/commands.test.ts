import { beforeEach, expect, it, vi } from 'vitest';
import { keyCommands, openKeySettings } from '../../lib/platform/commands';

interface Commands {
  getAll(): Promise<readonly object[]>;
  openShortcutSettings?(): Promise<void>;
}

const { own } = vi.hoisted(() => {
  const commands: Commands = { getAll: () => Promise.resolve([]) };
  return {
    own: { origin: 'chrome-extension://x', commands, opened: Array<string>(), fails: false },
  };
});
vi.mock('wxt/browser', () => ({
  browser: {
    get commands() {
      return own.commands;
    },
    runtime: { getURL: (path: string) => own.origin + path },
    tabs: {
      create: async ({ url }: { readonly url: string }) => {
        if (own.fails) throw new Error('not allowed');
        own.opened.push(url);
      },
    },
  },
}));

beforeEach(() => {
  Object.assign(own, {
    origin: 'chrome-extension://x',
    opened: [],
    fails: false,
    commands: {
      getAll: () =>
        Promise.resolve([{ name: 'open-library', shortcut: 'Alt+N' }, { name: 'b' }, {}]),
    },
  });
});

it('commands have their keys, or none', async () => {
  expect(await keyCommands()).toEqual([
    { name: 'open-library', key: 'Alt+N' },
    { name: 'b', key: '' },
  ]);
});

it.each([
  { name: 'Chrome', change: {}, opens: true, opened: ['chrome://extensions/shortcuts'] },
  { name: 'a browser that forbids it', change: { fails: true }, opens: false, opened: [] },
  { name: 'an older Firefox', change: { origin: 'moz-extension://x' }, opens: false, opened: [] },
  {
    name: 'Firefox',
    change: {
      origin: 'moz-extension://x',
      commands: {
        getAll: async () => [],
        openShortcutSettings: async () => void own.opened.push('own page'),
      },
    },
    opens: true,
    opened: ['own page'],
  },
])('the page of keys in $name', async ({ change, opens, opened }) => {
  Object.assign(own, change);
  expect(await openKeySettings()).toBe(opens);
  expect(own.opened).toEqual(opened);
});
