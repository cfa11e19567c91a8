/**
 * SHA-256 of the text's UTF-8 bytes, as 64 hex digits in lower case. Lone surrogates count as U+FFFD. Only the
 * extension's own origin hashes: pages on plain http, as many government sites still are, have no WebCrypto.
 */
export async function hashText(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
