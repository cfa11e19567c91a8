import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { decodeManifest, encodeManifest, newSegments } from '../../../lib/sync/files/manifest';
import type { Manifest } from '../../../lib/sync/files/manifest';
import { isEntry } from '../../../lib/model/entry-shape';
import { entriesOf, entryOf } from '../../builders/entries';

const HASH = 'ab'.repeat(32);
const ABOUT = { device: 'a1', generation: 7 };
const MANIFEST: Manifest = {
  ...ABOUT,
  label: '办公室的电脑',
  writtenAt: '2026-11-30T03:00:00.000Z',
  sign: '0123456789abcdef',
  clock: '0m3k9x2ab-0001',
  segments: [
    {
      file: '000001.nss',
      entries: 300,
      bytes: 40_000,
      sha256: HASH,
      full: true,
      from: ['000009.nss'],
    },
  ],
  textLists: [{ file: '000004.nsl', texts: 300, bytes: 12_000, sha256: HASH }],
  texts: [{ hash: HASH, file: '000002.nst', bytes: 9_000 }],
  tail: entriesOf(3),
  before: 'b2',
};

/** What is not a manifest, packed as if it were one. */
const packed = (value: unknown): Uint8Array<ArrayBuffer> =>
  new Uint8Array(gzipSync(typeof value === 'string' ? value : JSON.stringify(value)));

const failure = (value: unknown): Promise<unknown> =>
  decodeManifest(packed(value), ABOUT).then(
    () => 'read',
    (error: unknown) => error,
  );

describe('a manifest', () => {
  it('is read as it was written', async () => {
    expect(await decodeManifest(await encodeManifest(MANIFEST), ABOUT)).toEqual(MANIFEST);
  });

  it('keeps what a newer version wrote into entries, byte for byte, and leaves out the rest', async () => {
    const [entry] = entriesOf(1);
    const newer = {
      ...entry,
      entity: 'watch-words',
      zeal: { 程度: [1, 2.5, null] },
      fields: { words: ['桥', '\ud800'] },
    };
    const read = await decodeManifest(packed({ ...MANIFEST, tail: [newer], mood: 'x' }), ABOUT);
    expect(JSON.stringify(read.tail[0])).toBe(JSON.stringify(newer));
    expect(read).not.toHaveProperty('mood');
  });

  const [part] = MANIFEST.segments;
  const [text] = MANIFEST.texts;
  it.each<readonly [string, unknown]>([
    ['no JSON', '{"device":'],
    ['a list', []],
    ['nothing', null],
    ['of another device', { ...MANIFEST, device: 'b2' }],
    ['of another generation', { ...MANIFEST, generation: 8 }],
    ['with a generation that is none', { ...MANIFEST, generation: 7.5 }],
    ['with an endless name', { ...MANIFEST, label: '长'.repeat(201) }],
    ['with a time that is none', { ...MANIFEST, writtenAt: 'yesterday' }],
    ['with a clock that is none', { ...MANIFEST, clock: 'zzz' }],
    ['without segments', { ...MANIFEST, segments: undefined }],
    ['with an object for a list', { ...MANIFEST, segments: { length: 0 } }],
    [
      'that leads out of its folder',
      { ...MANIFEST, segments: [{ ...part, file: '../b2/000001.nss' }] },
    ],
    [
      'that leads to a text for a segment',
      { ...MANIFEST, segments: [{ ...part, file: '000001.nst' }] },
    ],
    ['with a line behind a name', { ...MANIFEST, segments: [{ ...part, file: '000001.nss\n' }] }],
    [
      'whose segments come from elsewhere',
      { ...MANIFEST, segments: [{ ...part, from: ['../x'] }] },
    ],
    ['with less than no bytes', { ...MANIFEST, segments: [{ ...part, bytes: -1 }] }],
    ['with a hash that is none', { ...MANIFEST, texts: [{ ...text, hash: HASH.toUpperCase() }] }],
    [
      'with a list of texts that is a text',
      { ...MANIFEST, textLists: [{ ...text, file: '000004.nst' }] },
    ],
    ['with a past that is a path', { ...MANIFEST, before: '../b2' }],
    ['with an entry that is none', { ...MANIFEST, tail: [{ dot: 'x' }] }],
  ])('is refused: %s', async (_, value) => {
    expect(await failure(value)).toMatchObject({ name: 'SyncError', failure: 'damaged' });
  });

  it('is refused when it is cut, no gzip at all, or unpacks without end', async () => {
    const whole = await encodeManifest(MANIFEST);
    const bomb = packed(JSON.stringify({ ...MANIFEST, label: ' '.repeat(20_000_000) }));
    expect(bomb.length).toBeLessThan(50_000);
    for (const bytes of [
      whole.slice(0, -9),
      new TextEncoder().encode('{}'),
      new Uint8Array(),
      bomb,
    ]) {
      await expect(decodeManifest(bytes, ABOUT)).rejects.toMatchObject({ failure: 'damaged' });
    }
  });

  it('leads to segments that are not known, and not to those that were joined from known ones', () => {
    const names = (...read: string[]) =>
      newSegments(MANIFEST, new Set(read)).map(({ file }) => file);
    expect(names()).toEqual(['000001.nss']);
    expect(names('000001.nss')).toEqual([]);
    expect(names('000009.nss')).toEqual([]);
    expect(
      newSegments(
        { ...MANIFEST, segments: [{ file: '000003.nss', entries: 1, bytes: 1, sha256: HASH }] },
        new Set(),
      ),
    ).toHaveLength(1);
  });
});

const deep = (levels: number): unknown => (levels === 0 ? 1 : [deep(levels - 1)]);

function deepest(): unknown {
  return JSON.parse('['.repeat(1e5) + ']'.repeat(1e5));
}

describe('an entry', () => {
  const entry = entryOf(1);
  it.each<readonly [boolean, string, unknown]>([
    [true, 'as it is written', entry],
    [true, 'of an unknown kind', { ...entry, entity: 'correction' }],
    [true, 'with 18 levels', { ...entry, fields: { a: deep(18) } }],
    [false, 'with 19 levels', { ...entry, fields: { a: deep(19) } }],
    [false, 'with 100,000 levels', { ...entry, fields: { a: deepest() } }],
    [
      false,
      'that would reach a prototype',
      JSON.parse(JSON.stringify(entry).replace('"status"', '"__proto__"')),
    ],
    [
      false,
      'that would reach one beside its fields',
      JSON.parse(JSON.stringify(entry).replace('{', '{"x":[{"__proto__":1}],')),
    ],
    [false, 'with a string without end', { ...entry, fields: { note: 'x'.repeat(1_048_577) } }],
    [false, 'with a number that is none', { ...entry, fields: { note: Number.NaN } }],
    [false, 'without fields', { ...entry, fields: [] }],
    [false, 'with a dot in capitals', { ...entry, dot: entry.dot.toUpperCase() }],
    [false, 'with a dot of three parts', { ...entry, dot: entry.dot.slice(0, -7) }],
    [false, 'with a path for a device', { ...entry, dot: '0m3k9x2ab-0000-../x-abc' }],
    [false, 'that has seen what is no dot', { ...entry, over: ['x'] }],
    [false, 'that takes the place of what is no list', { ...entry, old: entry.dot }],
  ])('is %s: %s', (isGood, _, value) => {
    expect(isEntry(value)).toBe(isGood);
  });
});
