import { onBroadcast } from '../messages/router';
import { broadcast } from '../messages/send';
import { sessionMemory } from '../platform/session-storage';

const KEY = 'panel.wanted';

/** A panel that opens later opens for something else. */
const WANTED_MS = 10_000;

/**
 * Has the panel show the audit of the text with that SHA-256: those that are open, and one that
 * opens within seconds.
 */
export async function wantAudit(textHash: string): Promise<void> {
  await sessionMemory.set(KEY, `${Date.now()} ${textHash}`);
  broadcast('panel.wanted', {});
}

/**
 * Hears, once now and whenever it is asked anew, that the audit of a text is wanted. Answers a
 * function that stops it.
 */
export function onAuditWanted(textHash: string, show: () => void): () => void {
  let seen: unknown;
  const look = async (): Promise<void> => {
    const wanted = await sessionMemory.get(KEY);
    if (typeof wanted !== 'string' || wanted === seen) return;
    seen = wanted;
    const [at, wantedHash] = wanted.split(' ');
    if (wantedHash === textHash && Date.now() - Number(at) < WANTED_MS) show();
  };
  const lookOnce = (): void => void look().catch(() => undefined);
  lookOnce();
  return onBroadcast('panel.wanted', lookOnce);
}
