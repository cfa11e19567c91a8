import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { build as buildExtension } from 'wxt';
import { DERIVED, RULE } from '../../scripts/third-party/notices';
import { packageFolders, PERMISSIVE, readPackage } from '../../scripts/third-party/packages';
import { BUILDS, readBuilt, root } from './output';

const project = fileURLToPath(root);
const LICENCE_FILE = /^(?:licen[cs]e|notice)/i;
const GRANT =
  /Permission is hereby granted, free of charge|Permission to use, copy, modify, and\/or distribute this software|Apache License\s+Version 2\.0|Redistribution and use in source and binary forms/;

/**
 * The folders in node_modules that the source maps of a build name: found without the hook that
 * writes the notices.
 */
async function bundledFolders(browser: string): Promise<string[]> {
  const outDir = mkdtempSync(join(tmpdir(), 'nuoshu-'));
  try {
    const { steps } = await buildExtension({
      root: project,
      browser,
      outDir,
      vite: () => ({ build: { sourcemap: true }, logLevel: 'silent' }),
    });
    expect(steps.length).toBeGreaterThan(0);
    const maps = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.map'),
    );
    const sources = maps.flatMap((file) => {
      const { sources: own }: { sources: readonly string[] } = JSON.parse(
        readFileSync(join(outDir, file), 'utf8'),
      );
      return own;
    });
    const names = sources.flatMap(
      (source) => /^.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.slice(1, 2) ?? [],
    );
    return [...new Set(names)].sort();
  } finally {
    rmSync(outDir, { recursive: true });
  }
}

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Packages that a text does not name with the words of their licence. */
function unnamed(names: readonly string[], notices: string): string[] {
  const parts = notices.split(RULE);
  return names.filter((name) => {
    const folder = join(project, 'node_modules', name);
    const { version }: { version: string } = JSON.parse(
      readFileSync(join(folder, 'package.json'), 'utf8'),
    );
    const part = parts.find((one) => one.includes(`\n${name} ${version} (`));
    const files = readdirSync(folder).filter((file) => LICENCE_FILE.test(file));
    const words = files.map((file) => plain(readFileSync(join(folder, file), 'utf8')));
    return !part || !GRANT.test(part) || !words.every((one) => plain(part).includes(one));
  });
}

describe.each(BUILDS)('what %s holds of others', (build) => {
  let names: string[] = [];
  const notices = readBuilt(build, 'THIRD_PARTY.txt');
  beforeAll(async () => {
    names = await bundledFolders(build.replace('-mv3', ''));
  });

  it('is named with its licence', () => {
    expect(names).toEqual(
      expect.arrayContaining(['react', 'react-dom', 'scheduler', 'zod', 'dexie', 'mark.js']),
    );
    expect(names).toEqual(
      expect.arrayContaining(['approx-string-match', '@tanstack/virtual-core', 'wxt']),
    );
    expect(unnamed(names, notices)).toEqual([]);
  });

  it('would be missed, each of it', () => {
    const parts = notices.split(RULE);
    for (const name of names) {
      const without = parts.filter((part) => !part.includes(`\n${name} `)).join(RULE);
      expect(unnamed(names, without)).toContain(name);
    }
    expect(unnamed(names, '')).toEqual(names);
  });

  it('is under permissive licences', () => {
    const licences = [...notices.matchAll(/^\S+ \d[\w.-]* \((.+?)\)/gm)].map(
      ([, licence]) => licence,
    );
    expect(licences.length).toBeGreaterThanOrEqual(names.length);
    expect(licences.filter((licence) => !PERMISSIVE.includes(licence ?? ''))).toEqual([]);
  });

  it('includes the data that modules were made from', () => {
    for (const { module, name, licence } of DERIVED) {
      expect(readFileSync(join(project, module), 'utf8')).toContain(name);
      expect(notices.split(RULE).find((part) => part.includes(`\n${name} (${licence})`))).toMatch(
        GRANT,
      );
    }
  });
});

describe('reading packages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nuoshu-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const put = (name: string, facts: object, words?: string): string => {
    const place = join(folder, 'node_modules', name);
    mkdirSync(place, { recursive: true });
    writeFileSync(
      join(place, 'package.json'),
      JSON.stringify({ name, version: '1.0.0', ...facts }),
    );
    if (words !== undefined) writeFileSync(join(place, 'LICENSE.md'), words);
    return place;
  };

  it('finds the folders of modules: nested, scoped, of a bundler, none of the project itself', () => {
    const ids = [
      '/p/node_modules/a/index.js?x',
      '/p/node_modules/a/lib/b.js',
      '/p/node_modules/a/node_modules/@s/c/d.js',
      '\0rolldown/runtime.js',
      '\0virtual:wxt-plugins',
      '/p/lib/text/fold.ts',
    ];
    expect(packageFolders('/p', ids)).toEqual([
      '/p/node_modules/a',
      '/p/node_modules/a/node_modules/@s/c',
      '/p/node_modules/rolldown',
    ]);
  });

  it('takes a permissive package with its words', () => {
    const place = put('good', { license: 'MIT', homepage: 'https://good.example' }, 'words\n');
    expect(readPackage(place)).toEqual({
      name: 'good',
      version: '1.0.0',
      licence: 'MIT',
      address: 'https://good.example',
      text: 'words',
    });
  });

  it.each([
    {
      name: 'copyleft',
      facts: { license: 'GPL-3.0' },
      words: 'words',
      error: /not known to be permissive/,
    },
    { name: 'silent', facts: {}, words: 'words', error: /not known to be permissive/ },
    { name: 'wordless', facts: { license: 'MIT' }, words: undefined, error: /no licence text/ },
  ])('stops at a $name package', ({ name, facts, words, error }) => {
    expect(() => readPackage(put(name, facts, words))).toThrow(error);
  });
});
