import { onBroadcast } from '../messages/router';
import { broadcast } from '../messages/send';
import { sessionMemory } from '../platform/session-storage';
import { FACETS } from './facets';
import type { Facet } from './facets';

const KEY = 'panel.wanted';

/** A panel that opens later opens for something else. */
const WANTED_MS = 10_000;

const VIEWS = ['audit', 'metric', 'pledge'] as const;

/** What the panel is to show. */
export interface WantedView {
  readonly view: (typeof VIEWS)[number];
  /** What its list is narrowed to; everything where absent. */
  readonly facet?: { readonly name: Facet; readonly value: string };
}

/**
 * Has the panel show a view of the text with that SHA-256: those that are open, and one that opens
 * within seconds.
 */
export async function wantView(textHash: string, { view, facet }: WantedView): Promise<void> {
  const words = [Date.now(), textHash, view, ...(facet ? [facet.name, facet.value] : [])];
  await sessionMemory.set(KEY, words.join(' '));
  broadcast('panel.wanted', {});
}

/**
 * Hears, once now and whenever it is asked anew, what is wanted of a text. Answers a function that
 * stops it.
 */
export function onViewWanted(textHash: string, show: (wanted: WantedView) => void): () => void {
  let seen: unknown;
  const look = async (): Promise<void> => {
    const wanted = await sessionMemory.get(KEY);
    if (typeof wanted !== 'string' || wanted === seen) return;
    seen = wanted;
    const [at, wantedHash, name, facet, value] = wanted.split(' ');
    const view = VIEWS.find((known) => known === name);
    if (view === undefined || wantedHash !== textHash || Date.now() - Number(at) >= WANTED_MS)
      return;
    const known = FACETS.find((one) => one === facet);
    show(known && value !== undefined ? { view, facet: { name: known, value } } : { view });
  };
  const lookOnce = (): void => void look().catch(() => undefined);
  lookOnce();
  return onBroadcast('panel.wanted', lookOnce);
}
