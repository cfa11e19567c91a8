import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

const CHUNK_BYTES = 256 * 1024;

async function digestHere(bytes: Uint8Array): Promise<Uint8Array> {
  const hash = sha256.create();
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    if (at > 0) await new Promise((resolve) => setTimeout(resolve));
    hash.update(bytes.subarray(at, at + CHUNK_BYTES));
  }
  return hash.digest();
}

/**
 * SHA-256 of the text's UTF-8 bytes, as 64 hex digits in lower case. By WebCrypto where there is one; pages on plain
 * http, as many government sites still are, have none. Lone surrogates count as U+FFFD.
 */
export async function hashText(text: string, crypto: Partial<Crypto> = globalThis.crypto): Promise<string> {
  const bytes = new TextEncoder().encode(text);
  const subtle = crypto?.subtle;
  return bytesToHex(subtle ? new Uint8Array(await subtle.digest('SHA-256', bytes)) : await digestHere(bytes));
}
