import { beforeAll, describe, expect, it } from 'vitest';
import { open, seal } from '../../../lib/sync/files/envelope';
import { deriveKey, KeyRing, newSalt } from '../../../lib/sync/files/passphrase';
import type { SyncKey } from '../../../lib/sync/files/passphrase';
import { hexOf } from '../../../lib/text/hash';

const PATH = 'devices/a1/000001.nss';
const WORDS = 'Ｌinxi 桥';
let key: SyncKey;

beforeAll(async () => {
  key = await deriveKey(WORDS, newSalt());
}, 60_000);

describe('a passphrase', { timeout: 60_000 }, () => {
  it('makes a key that cannot be taken out', async () => {
    expect(key.key.extractable).toBe(false);
    expect(key.key.algorithm).toEqual({ name: 'AES-GCM', length: 256 });
    await expect(crypto.subtle.exportKey('raw', key.key)).rejects.toThrow();
  });

  it('is stretched by 600,000 rounds of PBKDF2', async () => {
    /* The same, written down from the standard's names once more. */
    const { subtle } = crypto;
    const base = await subtle.importKey(
      'raw',
      new TextEncoder().encode('Linxi 桥'),
      'PBKDF2',
      false,
      ['deriveBits'],
    );
    const stretch = { name: 'PBKDF2', hash: 'SHA-256', salt: key.salt, iterations: 600_000 };
    const root = await subtle.importKey(
      'raw',
      await subtle.deriveBits(stretch, base, 256),
      'HKDF',
      false,
      ['deriveBits'],
    );
    const info = new TextEncoder().encode('nuoshu sync check');
    const bits = await subtle.deriveBits(
      { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info },
      root,
      64,
    );
    expect(hexOf(key.check)).toBe(hexOf(new Uint8Array(bits)));
  });

  it('is the same in full and half width', async () => {
    const typed = await deriveKey('Linxi 桥', key.salt);
    const bytes = await seal(new Uint8Array([1, 2]), { path: PATH, key });
    expect(await open(bytes, { path: PATH, keyOf: () => Promise.resolve(typed) })).toEqual(
      new Uint8Array([1, 2]),
    );
  });
});

describe('a ring of keys', { timeout: 60_000 }, () => {
  it('knows those that were stored, and no other without the passphrase', async () => {
    const ring = new KeyRing([structuredClone(key)]);
    expect(hexOf((await ring.keyOf(hexOf(key.salt)))?.check ?? new Uint8Array())).toBe(
      hexOf(key.check),
    );
    expect(await ring.keyOf(hexOf(newSalt()))).toBeUndefined();
  });

  it('makes the key of a device that began at the same moment, once', async () => {
    const theirs = await deriveKey(WORDS, newSalt());
    const bytes = await seal(new Uint8Array([7]), { path: PATH, key: theirs });
    const ring = new KeyRing([key], WORDS);
    expect(await open(bytes, { path: PATH, keyOf: ring.keyOf })).toEqual(new Uint8Array([7]));
    expect(ring.keys().map(({ salt }) => hexOf(salt))).toEqual([
      hexOf(key.salt),
      hexOf(theirs.salt),
    ]);
    const later = new KeyRing(ring.keys());
    expect(await open(bytes, { path: PATH, keyOf: later.keyOf })).toEqual(new Uint8Array([7]));
  });
});
