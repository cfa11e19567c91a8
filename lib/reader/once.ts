import type { Reader } from './start';

/** Stands on the content script's own global object, which the page cannot see. */
const KEY = Symbol.for('nuoshu.reader');

/**
 * Starts the reader, unless it runs in this frame already: then the page is read again and nothing is started twice.
 * Whatever goes wrong stays away from the page's console.
 */
export function runOnce(start: () => Promise<Reader | undefined>, scope: object = globalThis): void {
  const running: unknown = Reflect.get(scope, KEY);
  if (isStarted(running)) {
    void running.then((reader) => reader?.again());
    return;
  }
  const started = start().catch(() => undefined);
  Reflect.set(scope, KEY, started);
  void started.then((reader) => {
    if (reader === undefined) Reflect.deleteProperty(scope, KEY);
  });
}

const isStarted = (value: unknown): value is Promise<Reader | undefined> => value instanceof Promise;
