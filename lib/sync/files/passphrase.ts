import { hexOf } from '../../text/hash';

/**
 * OWASP's number for PBKDF2 with SHA-256. Part of the format: another number is another version of
 * the envelope.
 */
const ROUNDS = 600_000;
export const SALT_BYTES = 16;
const CHECK_BITS = 64;

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * What files are encrypted with. It can be stored in IndexedDB as it is, and cannot be taken out of
 * the browser.
 */
export interface SyncKey {
  readonly salt: Bytes;
  /** Stands in each file, so that a wrong passphrase is told from a damaged file. */
  readonly check: Bytes;
  /** AES-GCM-256, non-extractable. */
  readonly key: CryptoKey;
}

/** The key for a salt, given in hex; `undefined` where it is not at hand and cannot be made. */
export type KeyOf = (salt: string) => Promise<SyncKey | undefined>;

/** A salt for a reader who is the first to choose a passphrase. */
export const newSalt = (): Bytes => crypto.getRandomValues(new Uint8Array(SALT_BYTES));

/**
 * The key that a passphrase makes with a salt: PBKDF2-SHA-256, then HKDF for the key and its check,
 * so that the check, which everybody can read, tells nothing of the key. Full-width letters and
 * composed forms count as the plain ones (NFKC): input methods differ in what they write. Takes
 * some tenths of a second, as it is meant to.
 */
export async function deriveKey(passphrase: string, salt: Bytes): Promise<SyncKey> {
  const { subtle } = crypto;
  const words = utf8(passphrase.normalize('NFKC'));
  const base = await subtle.importKey('raw', words, 'PBKDF2', false, ['deriveBits']);
  const bits = await subtle.deriveBits(
    { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS },
    base,
    256,
  );
  const root = await subtle.importKey('raw', bits, 'HKDF', false, ['deriveBits', 'deriveKey']);
  const cipher = { name: 'AES-GCM', length: 256 };
  return {
    salt,
    check: new Uint8Array(await subtle.deriveBits(expansion('check'), root, CHECK_BITS)),
    key: await subtle.deriveKey(expansion('files'), root, cipher, false, ['encrypt', 'decrypt']),
  };
}

const expansion = (use: string): HkdfParams => ({
  name: 'HKDF',
  hash: 'SHA-256',
  salt: new Uint8Array(),
  info: utf8(`nuoshu sync ${use}`),
});

const utf8 = (text: string): Bytes => new TextEncoder().encode(text);

/**
 * Keys that one ring makes from what files claim: more salts than a reader has devices are
 * somebody's mischief.
 */
const MOST_DERIVED = 64;

/**
 * The keys of one passphrase by their salts. Two devices that began at the same moment have two
 * salts; while the passphrase is at hand the second key is made when a file asks for it, later it
 * is `undefined`: the reader has to be asked.
 */
export class KeyRing {
  readonly #keys = new Map<string, SyncKey>();
  readonly #passphrase: string | undefined;
  #derived = 0;

  /** From keys that were stored; with the passphrase, if it was just typed. */
  constructor(keys: Iterable<SyncKey>, passphrase?: string) {
    for (const key of keys) this.#keys.set(hexOf(key.salt), key);
    this.#passphrase = passphrase;
  }

  readonly keyOf: KeyOf = async (salt) => {
    const known = this.#keys.get(salt);
    if (known !== undefined || this.#passphrase === undefined) return known;
    if (this.#derived >= MOST_DERIVED) return undefined;
    this.#derived += 1;
    const made = await deriveKey(this.#passphrase, fromHex(salt));
    this.#keys.set(salt, made);
    return made;
  };

  /** All keys, to be stored. */
  keys(): readonly SyncKey[] {
    return [...this.#keys.values()];
  }
}

const fromHex = (hex: string): Bytes =>
  Uint8Array.from({ length: hex.length / 2 }, (_, at) =>
    Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16),
  );
