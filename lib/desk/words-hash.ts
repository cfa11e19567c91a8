/** FNV-1a over UTF-16 units, 32 bits: tells the words of one report's pledges apart without keeping them. */
export function hashOfWords(words: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < words.length; at += 1) hash = Math.imul(hash ^ words.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
