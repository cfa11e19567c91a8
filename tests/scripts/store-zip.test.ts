import { strToU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { problemsOf, storeZip } from '../../scripts/store-zip';

const icons = Object.fromEntries(
  ['16', '32', '48', '128'].map((size) => [size, `icon/${size}.png`]),
);
const MANIFEST = { manifest_version: 3, version: '0.1.0', icons };
const EMPTY = new Uint8Array();
const GOOD = {
  'manifest.json': strToU8(JSON.stringify(MANIFEST)),
  'THIRD_PARTY.txt': EMPTY,
  'privacy.html': EMPTY,
  '_locales/zh_CN/messages.json': EMPTY,
  'background.js': strToU8('void 0;'),
  ...Object.fromEntries(Object.values(icons).map((name) => [name, EMPTY])),
};

describe('the archive for a store', () => {
  it('is the same bytes whenever it is made, in whatever order the files come', () => {
    const turned = Object.fromEntries(Object.entries(GOOD).reverse());
    expect(storeZip(turned)).toEqual(storeZip(GOOD));
  });

  it('holds every file as it was', () => {
    expect(unzipSync(storeZip(GOOD))).toEqual(GOOD);
  });

  it('is other bytes where a file is', () => {
    expect(storeZip({ ...GOOD, 'background.js': strToU8('void 1;') })).not.toEqual(storeZip(GOOD));
  });
});

describe('what a store would refuse', () => {
  it('is nothing of a whole build', () => expect(problemsOf(GOOD, '0.1.0')).toEqual([]));

  it.each([
    { name: 'chunks/desk.js.map', says: 'chunks/desk.js.map does not belong there' },
    { name: '.DS_Store', says: '.DS_Store does not belong there' },
    { name: 'entrypoints/main.tsx', says: 'entrypoints/main.tsx does not belong there' },
    { name: 'key.pem', says: 'key.pem does not belong there' },
  ])('$name', ({ name, says }) => {
    expect(problemsOf({ ...GOOD, [name]: EMPTY }, '0.1.0')).toEqual([says]);
  });

  it.each(['THIRD_PARTY.txt', 'privacy.html', 'icon/48.png'])('a build without %s', (gone) => {
    const files = Object.fromEntries(Object.entries(GOOD).filter(([name]) => name !== gone));
    expect(problemsOf(files, '0.1.0')).toEqual([`${gone} is missing`]);
  });

  it('a manifest of another version', () => {
    expect(problemsOf(GOOD, '0.2.0')).toEqual(['the manifest is not of version 0.2.0']);
  });
});
