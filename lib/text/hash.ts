/**
 * SHA-256 of the text's UTF-8 bytes, as 64 hex digits in lower case. Lone surrogates count as
 * U+FFFD. Only the extension's own origin hashes: pages on plain http, as many government sites
 * still are, have no WebCrypto.
 */
export const hashText = (text: string): Promise<string> =>
  hashBytes(new TextEncoder().encode(text));

/** SHA-256 of bytes, written in the same way. */
export async function hashBytes(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}

/** Bytes as hex digits in lower case. */
export const hexOf = (bytes: Uint8Array): string =>
  [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
