import { attemptStore } from '../store/attempt';
import { primaryOf } from '../store/joins';
import { canonicalUrl } from '../text/canonical-url';
import type { BackgroundWorld } from './world';

/**
 * The address that the annotations of the page at `url` are listed under: its own, or that of the
 * report which the reader joined it to. Where the database does not answer it is the page's own.
 */
export async function sourceOf(
  { world }: { readonly world: BackgroundWorld },
  url: string,
): Promise<string> {
  const own = canonicalUrl(url);
  const primary = await attemptStore(() => primaryOf(world.database, own));
  return primary.ok ? primary.value : own;
}
