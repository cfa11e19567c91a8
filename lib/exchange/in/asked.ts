import { canonicalUrl } from '../../text/canonical-url';
import type { ImportedFile } from './imported';

/** A kept report, as far as a file may ask for it. */
interface Askable {
  readonly id: string;
  readonly url: string;
  readonly textHash: string;
}

/**
 * Whether the text of a report is needed to place what a file says: its quotes are looked for in
 * it.
 */
export function asksFor(file: ImportedFile): (report: Askable) => boolean {
  const [addresses, hashes] = [new Set<string>(), new Set<string>()];
  for (const { place } of file.annotations) {
    if (place.kind === 'quote') addresses.add(canonicalUrl(place.address));
    if (place.kind === 'span') hashes.add(place.hashStart);
  }
  return ({ id, url, textHash }) =>
    addresses.has(id) || addresses.has(canonicalUrl(url)) || hashes.has(textHash.slice(0, 16));
}
