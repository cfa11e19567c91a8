import { toComparable } from './comparable';

/**
 * A number for the words of a passage, whatever their width, script and white space: FNV-1a, 32
 * bits.
 */
export function wordsNumber(text: string): number {
  const { text: words } = toComparable(text);
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1)
    hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
