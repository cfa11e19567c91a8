import { isGreeting } from '../messages/card-link';
import type { callBackground } from '../messages/send';
import type { Settings } from '../model/settings';

/** What pairing needs of the world. */
export interface PairedWorld {
  readonly view: Pick<Window, 'addEventListener'>;
  readonly call: typeof callBackground;
}

/**
 * Waits for the page that this frame stands in. It trusts neither origin nor source of a message: a
 * greeting counts when the background knows its token as that of a page in the same tab. Then,
 * once, `paired` gets the port that came with it and the reader's settings; other ports are closed.
 */
export function awaitPage(
  { view, call }: PairedWorld,
  paired: (port: MessagePort, settings: Settings) => void,
): void {
  let isPaired = false;
  const claim = async (token: string, port: MessagePort): Promise<void> => {
    const claimed = await call('card.claim', { token });
    if (!claimed.ok || isPaired) return port.close();
    isPaired = true;
    paired(port, claimed.value);
  };
  view.addEventListener('message', ({ data, ports }: MessageEvent<unknown>) => {
    const [port] = ports;
    if (!isPaired && port !== undefined && isGreeting(data)) void claim(data.token, port);
  });
}
