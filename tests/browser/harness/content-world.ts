import type { Page } from 'playwright-core';

/**
 * The world in which the extension's content scripts run in a page: the same API, the same rights.
 */
export interface ContentWorld {
  /** The value of an expression there, as JSON. Rejects with what it throws. */
  run(expression: string): Promise<string>;
}

/** Enters the content scripts' world of a page's outermost frame. Chromium only. */
export async function contentWorld(page: Page, extensionId: string): Promise<ContentWorld> {
  const session = await page.context().newCDPSession(page);
  const ids: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context: { id, origin } }) => {
    if (origin === `chrome-extension://${extensionId}`) ids.push(id);
  });
  await session.send('Runtime.enable');
  const [contextId] = ids;
  if (contextId === undefined) throw new Error('no content script in the page');
  return {
    run: async (expression) => {
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
        expression: `(async () => JSON.stringify(await (${expression})))()`,
        contextId,
        awaitPromise: true,
      });
      if (exceptionDetails !== undefined) throw new Error(exceptionDetails.exception?.description);
      return String(result.value);
    },
  };
}
