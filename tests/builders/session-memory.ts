import type { SessionMemory } from '../../lib/platform/session-storage';

/**
 * A session's memory over a map that a test can look into. What is stored is copied, as the browser
 * does.
 */
export function fakeMemory(): SessionMemory & { readonly held: ReadonlyMap<string, unknown> } {
  const held = new Map<string, unknown>();
  return {
    held,
    get: (key) => Promise.resolve(structuredClone(held.get(key))),
    all: () => Promise.resolve(structuredClone(Object.fromEntries(held))),
    set: (key, value) => {
      held.set(key, structuredClone(value));
      return Promise.resolve();
    },
    remove: (keys) => {
      for (const key of keys) held.delete(key);
      return Promise.resolve();
    },
  };
}
