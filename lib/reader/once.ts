import type { Reader } from './start';

/** Stands on the content script's own global object, which the page cannot see. */
const KEY = Symbol.for('nuoshu.reader');

/**
 * Starts the reader, unless it runs in this frame already: then the page is read again and nothing
 * is started twice. One that left the page is started anew. Whatever goes wrong stays away from the
 * page's console.
 */
export function runOnce(
  start: () => Promise<Reader | undefined>,
  scope: object = globalThis,
): void {
  const running: unknown = Reflect.get(scope, KEY);
  if (isStarted(running)) {
    void running.then((reader) => {
      if (reader?.isOver() === false) return reader.again();
      /* Of several that wait for it only the first begins anew. */
      const now: unknown = Reflect.get(scope, KEY);
      if (now === running || now === undefined) begin(start, scope);
    });
    return;
  }
  begin(start, scope);
}

function begin(start: () => Promise<Reader | undefined>, scope: object): void {
  const started = start().catch(() => undefined);
  Reflect.set(scope, KEY, started);
  void started.then((reader) => {
    if (reader === undefined) Reflect.deleteProperty(scope, KEY);
  });
}

const isStarted = (value: unknown): value is Promise<Reader | undefined> =>
  value instanceof Promise;
