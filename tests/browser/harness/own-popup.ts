import type { CDPSession, Page } from 'playwright-core';

/*
 * The popup as the browser itself shows it, as large as its content asks for. The library does not
 * see it, so the browser is asked over its own protocol.
 */

/* The extension pages' own API. */
declare const chrome: { readonly action: { openPopup(): Promise<void> } };

/** The browser's own popup. */
export interface OwnPopup {
  /** The value of an expression in the popup, as text. */
  run(expression: string): Promise<string>;
  /** Waits until an expression is true there. */
  until(expression: string): Promise<void>;
}

/** Opens the popup on the tab in front; `asking` is any page of the extension. */
export async function openOwnPopup(asking: Page): Promise<OwnPopup> {
  const browser = asking.context().browser();
  if (browser === null) throw new Error('the library hides its browser');
  const session = await browser.newBrowserCDPSession();
  const before = await popupsOf(session);
  await asking.evaluate(() => chrome.action.openPopup());
  const targetId = (await popupsOf(session)).find((id) => !before.includes(id));
  if (targetId === undefined) throw new Error('no popup opened');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  let asked = 0;
  const run = (expression: string): Promise<string> => {
    const id = (asked += 1);
    const answer = new Promise<string>((resolve) => {
      const hear = ({ message }: { readonly message: string }): void => {
        const heard: {
          readonly id?: number;
          readonly result?: { readonly result?: { readonly value?: unknown } };
        } = JSON.parse(message);
        if (heard.id !== id) return;
        session.off('Target.receivedMessageFromTarget', hear);
        resolve(String(heard.result?.result?.value));
      };
      session.on('Target.receivedMessageFromTarget', hear);
    });
    const message = JSON.stringify({
      id,
      method: 'Runtime.evaluate',
      params: { expression, awaitPromise: true },
    });
    return session.send('Target.sendMessageToTarget', { sessionId, message }).then(() => answer);
  };
  return {
    run,
    until: async (expression) => {
      const frame = 'new Promise((done) => requestAnimationFrame(done))';
      await run(`(async () => { while (!(${expression})) await ${frame}; })()`);
    },
  };
}

async function popupsOf(session: CDPSession): Promise<readonly string[]> {
  const { targetInfos } = await session.send('Target.getTargets');
  return targetInfos
    .filter(({ url }) => url.endsWith('/popup.html'))
    .map(({ targetId }) => targetId);
}
