import { onBroadcast } from '../messages/router';
import { broadcast } from '../messages/send';
import { sessionMemory } from '../platform/session-storage';

const KEY = 'panel.wanted';

/**
 * Has the panel show the audit of the text with that SHA-256: the panel that is open, or the one
 * that opens next.
 */
export async function wantAudit(textHash: string): Promise<void> {
  await sessionMemory.set(KEY, textHash);
  broadcast('panel.wanted', {});
}

/**
 * Hears, once now and whenever it is asked anew, that the audit of a text is wanted. Answers a
 * function that stops it.
 */
export function onAuditWanted(textHash: string, show: () => void): () => void {
  const look = async (): Promise<void> => {
    if ((await sessionMemory.get(KEY)) !== textHash) return;
    await sessionMemory.remove([KEY]);
    show();
  };
  const lookOnce = (): void => void look().catch(() => undefined);
  lookOnce();
  return onBroadcast('panel.wanted', lookOnce);
}
