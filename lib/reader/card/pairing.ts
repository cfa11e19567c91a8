import type { callBackground } from '../../messages/send';
import { extensionOrigin } from '../../platform/browser';

/** What pairing needs of the reader. */
export interface PairingWorld {
  readonly page: Document;
  readonly call: typeof callBackground;
}

/**
 * Hands a loaded frame of the extension a token of this document, with the port for everything that
 * follows: only who shows the token to the background from within this tab, once, is let in.
 * `undefined` where the background refuses.
 */
export async function offerPort(
  frame: HTMLIFrameElement,
  { page, call }: PairingWorld,
): Promise<MessagePort | undefined> {
  const token = newToken();
  const offered = await call('card.offer', { url: page.location.href, token });
  if (!offered.ok || !frame.isConnected) return undefined;
  const { port1, port2 } = new MessageChannel();
  frame.contentWindow?.postMessage({ token }, extensionOrigin(), [port2]);
  return port1;
}

/** 128 random bits in hex. */
const newToken = (): string =>
  [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
