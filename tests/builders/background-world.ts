import { backgroundHandlers } from '../../lib/background/handlers';
import type { SiteWorld } from '../../lib/background/sites';
import type { BackgroundWorld } from '../../lib/background/world';
import type { OpenDocument } from '../../lib/background/open-documents';
import type { BackgroundCall } from '../../lib/messages/map';
import type { Sender } from '../../lib/messages/router';
import { fail } from '../../lib/model/result';
import { DEFAULT_SETTINGS } from '../../lib/model/settings';
import { SyncDatabase } from '../../lib/store/sync-database';
import { SyncMemory } from '../../lib/sync/memory';
import type { Memos } from '../../lib/sync/memory';
import { ADDRESS } from './annotation-edit';
import { TEXT } from './extraction';
import { fakeMemory } from './session-memory';
import { fixedEnvironment, freshDatabase, freshFiles } from './store-world';

/** What the background is asked to read: the page at `ADDRESS`. */
export const READING = {
  url: ADDRESS,
  title: '临溪镇',
  text: TEXT,
  meta: {},
  tables: [],
  verdict: { isReport: true, score: 0.9, reasons: [] },
};

/** A background, and what it did to the world. */
export interface Background {
  readonly world: BackgroundWorld;
  readonly injected: readonly unknown[];
  readonly announced: { readonly source: string; readonly documents: readonly OpenDocument[] }[];
  readonly call: (name: BackgroundCall, request: unknown, sender: Sender) => Promise<unknown>;
  /** Stops it and starts it again: only the store and the session's memory are left. */
  readonly restart: () => void;
}

/** Sites on which nothing was chosen. */
export const NO_SITES: SiteWorld = {
  readSites: () => Promise.resolve({ always: [], never: [] }),
  writeSites: () => Promise.resolve(),
  allowedHosts: () => Promise.resolve([]),
  giveBackHost: () => Promise.resolve(),
  detectOn: () => Promise.resolve([]),
  tabIdsOn: () => Promise.resolve([]),
  lookAgain: () => undefined,
  leave: () => undefined,
  tell: () => undefined,
};

let synced = 0;

/** Sync that is off. */
const noSync = (): BackgroundWorld['sync'] => ({
  memory: new SyncMemory(new SyncDatabase<Memos>(`sync-off-${(synced += 1)}`)),
  providerOf: () => Promise.reject(new Error('no storage')),
  exclusively: (work) => work(),
  wakeEvery: () => undefined,
  readChoices: () => Promise.resolve({}),
  writeChoices: () => Promise.resolve(),
  changed: () => undefined,
});

/** A background over a world of its own; `over` replaces parts of that world. */
export function background(over: Partial<BackgroundWorld> = {}): Background {
  const injected: unknown[] = [];
  const announced: Background['announced'] = [];
  const world: BackgroundWorld = {
    ...fixedEnvironment(),
    database: freshDatabase(),
    files: freshFiles(),
    memory: fakeMemory(),
    outbox: fakeMemory(),
    schedule: () => () => undefined,
    readSettings: () => Promise.resolve({ ...DEFAULT_SETTINGS, language: 'zh_TW' }),
    sites: NO_SITES,
    injectReader: (tabId, frameId) => {
      injected.push([tabId, frameId]);
      return Promise.resolve();
    },
    setBadge: () => Promise.resolve(),
    tabAddress: () => Promise.resolve(ADDRESS),
    sync: noSync(),
    lookAfterBackups: () => undefined,
    callTab: () => Promise.resolve(fail('no-reader')),
    fetchText: () => Promise.resolve(fail('no-reader')),
    announce: (source, documents) => announced.push({ source, documents }),
    announceImported: (sources, documents) =>
      announced.push(...sources.map((source) => ({ source, documents }))),
    announceWatch: () => undefined,
    openLibrary: () => Promise.resolve(),
    ...over,
  };
  let handlers = backgroundHandlers(world);
  return {
    world,
    injected,
    announced,
    call: (name, request, sender) => handlers[name](request, sender),
    restart: () => {
      handlers = backgroundHandlers(world);
    },
  };
}
