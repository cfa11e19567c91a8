import { browser } from 'wxt/browser';
import { canCloseLocalStorage, keepStorageFromPages } from './session-storage';
import type { SessionMemory } from './session-storage';

/** Keys of the extension's storage that were set or removed. */
export interface ChangedKeys {
  readonly set: readonly string[];
  readonly removed: readonly string[];
}

/**
 * Storage for what the reader wrote and the database does not have yet. No content script can read
 * it.
 */
export interface OutboxMemory extends SessionMemory {
  watch(hear: (keys: ChangedKeys) => void): void;
}

const area = browser.storage.local;

/**
 * The browser's `storage.local`, on disk, where it can be closed to content scripts; `undefined`
 * elsewhere (Firefox): then the background has the outbox in its own hands.
 */
export const outboxMemory: OutboxMemory | undefined = canCloseLocalStorage()
  ? localMemory()
  : undefined;

function localMemory(): OutboxMemory {
  /* The background may not have run in this session of the browser yet. */
  const closed = keepStorageFromPages();
  return {
    get: async (key) => (await area.get(key))[key],
    /*
     * Where the extension was updated under the page the browser throws at once: callers hear of it
     * like of any failure.
     */
    all: async () => area.get(),
    set: async (key, value) => {
      if (!(await closed)) throw new Error('content scripts could read what is stored');
      await area.set({ [key]: value });
    },
    remove: async (keys) => area.remove([...keys]),
    watch: (hear) =>
      browser.storage.onChanged.addListener((changes, name) => {
        if (name !== 'local') return;
        const keys = Object.keys(changes);
        const isThere = (key: string): boolean => changes[key]?.newValue !== undefined;
        hear({ set: keys.filter(isThere), removed: keys.filter((key) => !isThere(key)) });
      }),
  };
}

/** Whether this page stands in a private window. */
export const isPrivatePage = (): boolean => browser.extension.inIncognitoContext;
