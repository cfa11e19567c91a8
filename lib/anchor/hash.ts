import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/**
 * SHA-256 of the text's UTF-8 bytes, as 64 hex digits in lower case. Computed here, not by WebCrypto, because pages on
 * plain http, as many government sites still are, have none. Lone surrogates count as U+FFFD.
 */
export const hashText = (text: string): Promise<string> =>
  Promise.resolve(bytesToHex(sha256(new TextEncoder().encode(text))));
