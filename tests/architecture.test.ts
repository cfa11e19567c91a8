import { readdirSync, readFileSync } from 'node:fs';
import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';

const BUILDS = ['chrome-mv3', 'firefox-mv3'];
const root = new URL('../', import.meta.url);
const built = (build: string, file: string): string =>
  readFileSync(new URL(`.output/${build}/${file}`, root), 'utf8');

/** Words that each library leaves in a minified bundle. */
const FINGERPRINTS = [
  { library: 'zod', words: ['ZodMiniString', '_zod', 'invalid_type'] },
  { library: 'dexie', words: ['dexie', 'Dexie', 'BroadcastChannel'] },
  { library: 'react', words: ['react.element', 'react.transitional', '__REACT_DEVTOOLS'] },
];
const found = (bundle: string, words: readonly string[]): string[] =>
  words.filter((word) => bundle.includes(word));

describe.each(BUILDS)('%s', (build) => {
  it.each(['wake.js', 'detector.js', 'reader.js'])('%s holds no zod, Dexie or React', (script) => {
    const bundle = built(build, `content-scripts/${script}`);
    for (const { library, words } of FINGERPRINTS)
      expect(found(bundle, words), library).toEqual([]);
  });

  it('the reader is one file, which a page of another origin can load', () => {
    const loads = /\bimport\s*["'`{*(]|\bexport\s*[{*]|\bimport\.meta\b/g;
    expect(built(build, 'content-scripts/reader.js').match(loads)).toBeNull();
    expect(built(build, 'content-scripts/detector.js').match(loads)).toHaveLength(1);
  });

  it('the fingerprints are those of the libraries: the background and pages do hold them', () => {
    const files = readdirSync(new URL(`.output/${build}/`, root), {
      recursive: true,
      encoding: 'utf8',
    });
    const scripts = files.filter(
      (file) => file.endsWith('.js') && !file.startsWith('content-scripts'),
    );
    const all = scripts.map((file) => built(build, file)).join('\n');
    for (const { library, words } of FINGERPRINTS)
      expect(found(all, words), library).not.toEqual([]);
  });

  it('the background loads no React, with all that it imports', () => {
    const bundle = withImports(build, ['background.js']).join('\n');
    expect(found(bundle, ['Dexie'])).not.toEqual([]);
    expect(found(bundle, ['react.element', 'react.transitional'])).toEqual([]);
  });

  it('what the panel loads late loads nothing of the desk', () => {
    const files = readdirSync(new URL(`.output/${build}/chunks/`, root)).map(
      (file) => `chunks/${file}`,
    );
    const late = files.filter((file) => file.startsWith('chunks/export-file'));
    expect(late).toHaveLength(1);
    expect(filesWith(build, late).filter((file) => file.startsWith('chunks/desk'))).toEqual([]);
  });

  it('the page of the desk names all scripts of its first rows, and few', () => {
    const page = built(build, 'library.html');
    const named = [...page.matchAll(/(?:src|href)="\/(chunks\/[^"]+)"/g)].map(
      ([, file = '']) => file,
    );
    const first = named.find((file) => file.startsWith('chunks/desk')) ?? '';
    expect(withImports(build, [first]).length).toBeGreaterThan(3);
    expect(filesWith(build, [first]).filter((file) => !named.includes(file))).toEqual([]);
    expect(named.length).toBeLessThan(20);
  });
});

/** Scripts and all that they import before they run. */
function filesWith(build: string, files: readonly string[]): readonly string[] {
  const seen = new Set(files);
  for (const file of seen) {
    for (const [, next = ''] of built(build, file).matchAll(/(?:from|import)"([^"]+\.js)"/g)) {
      seen.add(posix.join(posix.dirname(file), next));
    }
  }
  return [...seen];
}

const withImports = (build: string, files: readonly string[]): readonly string[] =>
  filesWith(build, files).map((file) => built(build, file));
