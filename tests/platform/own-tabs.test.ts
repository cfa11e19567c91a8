import { beforeEach, expect, it, vi } from 'vitest';
import { bringBackOwnTab } from '../../lib/platform/own-tabs';

const BASE = 'chrome-extension://own/';
const world = vi.hoisted(() => {
  const made: { readonly calls: string[]; known: readonly object[] } = { calls: [], known: [] };
  return made;
});
vi.mock('wxt/browser', () => {
  const told = (name: string, ...what: unknown[]): void =>
    void world.calls.push([name, ...what.map((one) => JSON.stringify(one))].join(' '));
  return {
    browser: {
      runtime: { getURL: () => 'chrome-extension://own/' },
      tabs: {
        query: async (asked: { readonly url: string }) => {
          told('query', asked.url);
          return world.known;
        },
        create: async (made: object) => {
          told('create', made);
          return { id: 9 };
        },
        remove: async (id: number) => told('remove', id),
        update: async (id: number, change: object) => told('update', id, change),
      },
      windows: { update: async (id: number, change: object) => told('window', id, change) },
    },
  };
});

const { calls } = world;
/** The one tab that stands at the page. */
function tabs(known: readonly object[]): void {
  world.known = known.map((tab) => ({ index: 2, windowId: 7, pinned: false, ...tab }));
}

beforeEach(() => {
  calls.length = 0;
});

it('answers that there is none', async () => {
  tabs([]);
  expect(await bringBackOwnTab('/library.html', '#/notes')).toBe(false);
  expect(calls).toEqual([`query "${BASE}library.html"`]);
});

it('goes to the fragment in a tab that is there', async () => {
  tabs([{ id: 3, discarded: false }]);
  expect(await bringBackOwnTab('/library.html', '#/notes')).toBe(true);
  expect(calls.slice(1)).toEqual([
    `update 3 ${JSON.stringify({ active: true, url: `${BASE}library.html#/notes` })}`,
    'window 7 {"focused":true}',
  ]);
});

it('leaves a tab where it is, discarded or not, when no fragment is asked', async () => {
  tabs([{ id: 3, discarded: true }]);
  await bringBackOwnTab('/library.html', '');
  expect(calls.slice(1)).toEqual(['update 3 {"active":true}', 'window 7 {"focused":true}']);
});

it('puts a new tab in the place of a discarded one, before that goes', async () => {
  tabs([{ id: 3, discarded: true, pinned: true }]);
  await bringBackOwnTab('/library.html', '#/notes');
  const made = {
    url: `${BASE}library.html#/notes`,
    index: 2,
    windowId: 7,
    pinned: true,
    active: false,
  };
  expect(calls.slice(1)).toEqual([
    `create ${JSON.stringify(made)}`,
    'remove 3',
    'update 9 {"active":true}',
    'window 7 {"focused":true}',
  ]);
});
