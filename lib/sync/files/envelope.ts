import { SyncError } from '../provider';
import { hexOf } from '../../text/hash';
import type { KeyOf, SyncKey } from './passphrase';

/**
 * Every file of sync is an envelope: 64 bytes of header, then the body after its SHA-256, both
 * encrypted where the flag says so. Numbers are big-endian.
 *     0 magic, 8 bytes damaged by whoever converts line ends or cuts off the eighth bit, like PNG's
 *     8 format version, u16
 *    10 flags, u16 bit 0: encrypted (AES-GCM-256)
 *    12 length of the body before encryption, u32
 *    16 salt, 16 bytes zeros where nothing is encrypted, as the next two
 *    32 nonce, 12 bytes
 *    44 check of the key, 8 bytes
 *    52 the first 12 bytes of the SHA-256 of all this and the file's path
 *
 * The header is the same in all versions to come, so that a file of a newer one is told from a
 * damaged one. The path is bound by header and body: a file that lies under another's name is
 * damaged. The hash of an encrypted body is encrypted with it.
 */
const MAGIC = [0x89, 0x4e, 0x53, 0x59, 0x0d, 0x0a, 0x1a, 0x0a];
const VERSION = 1;
const ENCRYPTED = 1;
const [VERSION_AT, FLAGS_AT, LENGTH_AT, SALT_AT, NONCE_AT, CHECK_AT, SEAL_AT, HEADER_BYTES] = [
  8, 10, 12, 16, 32, 44, 52, 64,
];
const HASH_BYTES = 32;
const TAG_BYTES = 16;

type Bytes = Uint8Array<ArrayBuffer>;

/** Where a file will lie, and the key that it is encrypted with; in the clear without one. */
export interface Sealing {
  readonly path: string;
  readonly key?: SyncKey;
}

/** Where a file lay, and the keys; a device without a passphrase has none. */
export interface Opening {
  readonly path: string;
  readonly keyOf?: KeyOf;
}

/** Puts a body into its envelope. */
export async function seal(body: Bytes, { path, key }: Sealing): Promise<Bytes> {
  const header = new Uint8Array(HEADER_BYTES);
  const view = new DataView(header.buffer);
  header.set(MAGIC);
  view.setUint16(VERSION_AT, VERSION);
  view.setUint16(FLAGS_AT, key === undefined ? 0 : ENCRYPTED);
  view.setUint32(LENGTH_AT, body.length);
  if (key !== undefined) {
    header.set(key.salt, SALT_AT);
    header.set(crypto.getRandomValues(new Uint8Array(CHECK_AT - NONCE_AT)), NONCE_AT);
    header.set(key.check, CHECK_AT);
  }
  header.set(await headerSeal(header, path), SEAL_AT);
  const payload = joined(await bodyHash(header, path, body), body);
  if (key === undefined) return joined(header, payload);
  return joined(
    header,
    new Uint8Array(await crypto.subtle.encrypt(cipher(header, path), key.key, payload)),
  );
}

/**
 * The body of an envelope, as it was put in. Throws `SyncError`: `damaged` for whatever is not a
 * whole file of this path, `newer` for a later format, `needs-passphrase` and `wrong-passphrase`
 * where no key or another one is at hand, and `not-encrypted` where there are keys and the file
 * needs none: anybody could have written it.
 */
export async function open(bytes: Bytes, { path, keyOf }: Opening): Promise<Bytes> {
  const header = bytes.slice(0, HEADER_BYTES);
  const isEncrypted = await readHeader(header, path);
  const length = new DataView(header.buffer).getUint32(LENGTH_AT);
  if (bytes.length !== HEADER_BYTES + HASH_BYTES + length + (isEncrypted ? TAG_BYTES : 0))
    throw damaged(path);
  if (!isEncrypted && keyOf !== undefined) throw new SyncError('not-encrypted', path);
  const payload = isEncrypted ? await decrypted(bytes, { path, keyOf }) : bytes.slice(HEADER_BYTES);
  const body = payload.slice(HASH_BYTES);
  if (!same(payload.slice(0, HASH_BYTES), await bodyHash(header, path, body))) throw damaged(path);
  return body;
}

/**
 * The salt of an encrypted envelope, which a device that joins takes over, and the check of its
 * key; `undefined` where nothing is encrypted. Throws like `open`.
 */
export async function keySignOf(
  bytes: Bytes,
  path: string,
): Promise<Pick<SyncKey, 'salt' | 'check'> | undefined> {
  const isEncrypted = await readHeader(bytes.slice(0, HEADER_BYTES), path);
  return isEncrypted
    ? { salt: bytes.slice(SALT_AT, NONCE_AT), check: bytes.slice(CHECK_AT, SEAL_AT) }
    : undefined;
}

/** How many bytes an envelope is longer than its body, at the most. */
export const ENVELOPE_BYTES = HEADER_BYTES + HASH_BYTES + TAG_BYTES;

async function readHeader(header: Bytes, path: string): Promise<boolean> {
  if (header.length < HEADER_BYTES || !same(header.slice(0, MAGIC.length), MAGIC))
    throw damaged(path);
  if (!same(header.slice(SEAL_AT), await headerSeal(header, path))) throw damaged(path);
  const view = new DataView(header.buffer);
  if (view.getUint16(VERSION_AT) > VERSION) throw new SyncError('newer', path);
  const flags = view.getUint16(FLAGS_AT);
  if (view.getUint16(VERSION_AT) !== VERSION || flags > ENCRYPTED) throw damaged(path);
  return flags === ENCRYPTED;
}

async function decrypted(bytes: Bytes, { path, keyOf }: Opening): Promise<Bytes> {
  const header = bytes.slice(0, HEADER_BYTES);
  const key = await keyOf?.(hexOf(header.slice(SALT_AT, NONCE_AT)));
  if (key === undefined) throw new SyncError('needs-passphrase', path);
  if (!same(header.slice(CHECK_AT, SEAL_AT), key.check))
    throw new SyncError('wrong-passphrase', path);
  try {
    return new Uint8Array(
      await crypto.subtle.decrypt(cipher(header, path), key.key, bytes.slice(HEADER_BYTES)),
    );
  } catch {
    throw damaged(path);
  }
}

const damaged = (path: string): SyncError => new SyncError('damaged', path);

const cipher = (header: Bytes, path: string): AesGcmParams => ({
  name: 'AES-GCM',
  iv: header.slice(NONCE_AT, CHECK_AT),
  additionalData: joined(header, utf8(path)),
});

const headerSeal = async (header: Bytes, path: string): Promise<Bytes> =>
  (await sha256(joined(header.slice(0, SEAL_AT), utf8(path)))).slice(0, HEADER_BYTES - SEAL_AT);

/* The zero byte parts path and body: no path holds one. */
const bodyHash = (header: Bytes, path: string, body: Bytes): Promise<Bytes> =>
  sha256(joined(header, utf8(`${path}\0`), body));

const sha256 = async (bytes: Bytes): Promise<Bytes> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));

const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

const same = (a: Uint8Array, b: ArrayLike<number>): boolean =>
  a.length === b.length && a.every((byte, at) => byte === b[at]);

function joined(...parts: readonly Bytes[]): Bytes {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
