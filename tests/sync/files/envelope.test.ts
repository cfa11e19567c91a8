import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { hexOf } from '../../../lib/text/hash';
import { SyncError } from '../../../lib/sync/provider';
import { ENVELOPE_BYTES, open, keySignOf, seal } from '../../../lib/sync/files/envelope';
import { deriveKey, newSalt } from '../../../lib/sync/files/passphrase';
import type { KeyOf, SyncKey } from '../../../lib/sync/files/passphrase';

const PATH = 'manifests/a1-00000001.nsm';
const BODY = new TextEncoder().encode('临溪镇三座桥梁完成加固'.repeat(20));

let key: SyncKey;
let other: SyncKey;
const [keyOf, otherOf]: [KeyOf, KeyOf] = [() => Promise.resolve(key), () => Promise.resolve(other)];

beforeAll(async () => {
  key = await deriveKey('临溪 桥梁', newSalt());
  other = { ...(await deriveKey('临溪 道路', key.salt)) };
}, 60_000);

/** What `open` throws; `undefined` where it opens. */
const failureOf = (
  bytes: Uint8Array<ArrayBuffer>,
  keys?: KeyOf,
  path = PATH,
): Promise<string | undefined> =>
  open(bytes, { path, keyOf: keys }).then(
    () => undefined,
    (error: unknown) => (error instanceof SyncError ? error.failure : String(error)),
  );

const sealed = (isEncrypted: boolean, path = PATH) =>
  seal(BODY, { path, key: isEncrypted ? key : undefined });
const keysFor = (isEncrypted: boolean) => (isEncrypted ? keyOf : undefined);

describe.each([
  ['in the clear', false],
  ['under a passphrase', true],
])('an envelope %s', (_, isEncrypted) => {
  it('gives back what was put in', async () => {
    for (const body of [BODY, new Uint8Array()]) {
      const bytes = await seal(body, { path: PATH, key: isEncrypted ? key : undefined });
      expect(bytes.length).toBeLessThanOrEqual(body.length + ENVELOPE_BYTES);
      expect(await open(bytes, { path: PATH, keyOf: keysFor(isEncrypted) })).toEqual(body);
    }
  });

  it('notices every cut', async () => {
    const bytes = await sealed(isEncrypted);
    for (
      let length = 0;
      length < bytes.length;
      length += length < 112 || length > bytes.length - 20 ? 1 : 16
    ) {
      expect([length, await failureOf(bytes.slice(0, length), keysFor(isEncrypted))]).toEqual([
        length,
        'damaged',
      ]);
    }
  });

  it('notices what is behind its end', async () => {
    const bytes = await sealed(isEncrypted);
    expect(await failureOf(new Uint8Array([...bytes, 0]), keysFor(isEncrypted))).toBe('damaged');
  });

  it('notices a flip of any bit of the header', async () => {
    const bytes = await sealed(isEncrypted);
    for (let bit = 0; bit < 64 * 8; bit += 1) {
      const flipped = bytes.slice();
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expect([bit, await failureOf(flipped, keysFor(isEncrypted))]).toEqual([bit, 'damaged']);
    }
  });

  it('notices whatever else is altered', async () => {
    const bytes = await sealed(isEncrypted);
    const change = fc.tuple(
      fc.integer({ min: 0, max: bytes.length - 1 }),
      fc.integer({ min: 1, max: 255 }),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(change, { minLength: 1, maxLength: 5, selector: ([at]) => at }),
        async (changes) => {
          const altered = bytes.slice();
          for (const [at, flip] of changes) altered[at] = (altered[at] ?? 0) ^ flip;
          expect(await failureOf(altered, keysFor(isEncrypted))).toBe('damaged');
        },
      ),
      { numRuns: 300 },
    );
  });

  it('is damaged under the name of another file', async () => {
    const bytes = await sealed(isEncrypted, 'manifests/a1-00000002.nsm');
    expect(await failureOf(bytes, keysFor(isEncrypted))).toBe('damaged');
  });

  it('is told from a newer format', async () => {
    const newer = await withHeader(await sealed(isEncrypted), (header) => (header[9] = 2));
    expect(await failureOf(newer, keysFor(isEncrypted))).toBe('newer');
    expect(await failureOf(newer.slice(0, 70), keysFor(isEncrypted))).toBe('newer');
  });

  it('has no version 0 and no flags that nobody knows', async () => {
    const bytes = await sealed(isEncrypted);
    expect(await failureOf(await withHeader(bytes, (header) => (header[9] = 0)))).toBe('damaged');
    expect(await failureOf(await withHeader(bytes, (header) => (header[11] = 2)))).toBe('damaged');
  });
});

/** An envelope whose header was altered by somebody who knows the format. */
async function withHeader(bytes: Uint8Array<ArrayBuffer>, alter: (header: Uint8Array) => unknown) {
  const altered = bytes.slice();
  alter(altered);
  const bound = new Uint8Array([...altered.slice(0, 52), ...new TextEncoder().encode(PATH)]);
  altered.set(new Uint8Array(await crypto.subtle.digest('SHA-256', bound)).slice(0, 12), 52);
  return altered;
}

describe('what is no envelope', () => {
  it.each([
    ['an empty file', ''],
    ['a page', '<!doctype html><html><body>请登录</body></html>'.repeat(10)],
    ['zeros', '\0'.repeat(500)],
    ['its magic alone', '\u0089NSY\r\n'],
  ])('is damaged: %s', async (_, text) => {
    const bytes = Uint8Array.from(text, (unit) => unit.charCodeAt(0) & 0xff);
    expect(await failureOf(bytes)).toBe('damaged');
    expect(await failureOf(bytes, keyOf)).toBe('damaged');
  });
});

describe('keys', () => {
  it('tell a wrong passphrase from a damaged file', async () => {
    const bytes = await sealed(true);
    expect(await failureOf(bytes, otherOf)).toBe('wrong-passphrase');
    expect(await failureOf(bytes.slice(0, -1), otherOf)).toBe('damaged');
  });

  it('are asked for where there are none', async () => {
    const bytes = await sealed(true);
    expect(await failureOf(bytes)).toBe('needs-passphrase');
    expect(await failureOf(bytes, () => Promise.resolve(undefined))).toBe('needs-passphrase');
  });

  it('make a file in the clear one that anybody could have written', async () => {
    expect(await failureOf(await sealed(false), keyOf)).toBe('not-encrypted');
  });

  it('are named by the salt in the file', async () => {
    expect(await keySignOf(await sealed(true), PATH)).toEqual({ salt: key.salt, check: key.check });
    expect(await keySignOf(await sealed(false), PATH)).toBeUndefined();
  });

  it('leave nothing of the content to be seen, and make no two files alike', async () => {
    const [one, two] = [await sealed(true), await sealed(true)];
    const hash = hexOf(new Uint8Array(await crypto.subtle.digest('SHA-256', BODY)));
    expect(hexOf(one)).not.toContain(hash.slice(0, 16));
    expect(hexOf(one)).not.toContain(hexOf(BODY.slice(0, 12)));
    expect(hexOf(one.slice(32))).not.toBe(hexOf(two.slice(32)));
    expect(hexOf(one.slice(32, 44))).not.toBe(hexOf(two.slice(32, 44)));
  });
});
