import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const BUILDS = ['chrome-mv3', 'firefox-mv3'];
const root = new URL('../', import.meta.url);
const built = (build: string, file: string): string => readFileSync(new URL(`.output/${build}/${file}`, root), 'utf8');

/** Words that each library leaves in a minified bundle. */
const FINGERPRINTS = [
  { library: 'zod', words: ['ZodMiniString', '_zod', 'invalid_type'] },
  { library: 'dexie', words: ['dexie', 'Dexie', 'BroadcastChannel'] },
  { library: 'react', words: ['react.element', 'react.transitional', '__REACT_DEVTOOLS'] },
];
const found = (bundle: string, words: readonly string[]): string[] => words.filter((word) => bundle.includes(word));

describe.each(BUILDS)('%s', (build) => {
  it.each(['detector.js', 'reader.js'])('%s holds no zod, Dexie or React', (script) => {
    const bundle = built(build, `content-scripts/${script}`);
    for (const { library, words } of FINGERPRINTS) expect(found(bundle, words), library).toEqual([]);
  });

  it('the fingerprints are those of the libraries: the background and pages do hold them', () => {
    const files = readdirSync(new URL(`.output/${build}/`, root), { recursive: true, encoding: 'utf8' });
    const scripts = files.filter((file) => file.endsWith('.js') && !file.startsWith('content-scripts'));
    const all = scripts.map((file) => built(build, file)).join('\n');
    for (const { library, words } of FINGERPRINTS) expect(found(all, words), library).not.toEqual([]);
  });
});
