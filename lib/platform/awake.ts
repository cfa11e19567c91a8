import { browser } from 'wxt/browser';

/**
 * Chromium ends a background that calls nothing of the extension's own for half a minute, whatever
 * it waits for.
 */
const CALL_EVERY_MS = 20_000;

/** Does work during which the browser does not take the background for idle. */
export async function awake<T>(work: () => Promise<T>): Promise<T> {
  const timer = setInterval(
    () => void browser.runtime.getPlatformInfo().catch(() => undefined),
    CALL_EVERY_MS,
  );
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
