import { browser } from 'wxt/browser';

/**
 * Memory that outlives a stopped background but not the browser, and that no content script can
 * read.
 */
export interface SessionMemory {
  /** What stands under a key; `undefined` for nothing. */
  get(key: string): Promise<unknown>;
  /** Everything there is, by key. */
  all(): Promise<Readonly<Record<string, unknown>>>;
  set(key: string, value: unknown): Promise<void>;
  remove(keys: readonly string[]): Promise<void>;
}

/** The browser's `storage.session`: in memory only, for the extension's own contexts only. */
export const sessionMemory: SessionMemory = {
  get: async (key) => (await browser.storage.session.get(key))[key],
  all: () => browser.storage.session.get(),
  set: (key, value) => browser.storage.session.set({ [key]: value }),
  remove: (keys) => browser.storage.session.remove([...keys]),
};

/**
 * Closes the extension's stored settings to content scripts, where the browser can; Firefox cannot.
 * Answers whether it did.
 */
export async function keepStorageFromPages(): Promise<boolean> {
  const area: unknown = browser.storage.local;
  if (!hasAccessLevel(area)) return false;
  try {
    await area.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
    return true;
  } catch {
    return false;
  }
}

/**
 * Whether `storage.local` can be closed to content scripts; only then may it hold anything that the
 * reader wrote.
 */
export const canCloseLocalStorage = (): boolean => hasAccessLevel(browser.storage.local);

interface WithAccessLevel {
  setAccessLevel(level: { readonly accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void>;
}

const hasAccessLevel = (area: unknown): area is WithAccessLevel =>
  typeof area === 'object' &&
  area !== null &&
  'setAccessLevel' in area &&
  typeof area.setAccessLevel === 'function';
