import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import type { Plugin } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { packedLexiconInEsbuild } from '../../../scripts/packed-lexicon';

interface Extractor {
  extract(text: string): unknown;
}

const ROOT = join(import.meta.dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'nuoshu-packed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function bundled(
  name: string,
  plugins: Plugin[],
): Promise<{ code: string; extractor: Extractor }> {
  const outfile = join(folder, name);
  const entryPoints = [join(ROOT, 'lib/extract/index.ts')];
  await build({ entryPoints, outfile, bundle: true, format: 'esm', charset: 'utf8', plugins });
  const extractor: Extractor = await import(pathToFileURL(outfile).href);
  return { code: readFileSync(outfile, 'utf8'), extractor };
}

const TEXTS = join(ROOT, 'tests/fixtures/structures');

describe('packedLexicon', () => {
  it('answers as the rows do, and leaves them out of the bundle', async () => {
    const fromRows = await bundled('rows.mjs', []);
    const packed = await bundled('packed.mjs', [packedLexiconInEsbuild]);
    expect(fromRows.code).toContain('rows/verbs.ts');
    expect(packed.code).not.toContain('lexicon/rows/');
    const texts = readdirSync(TEXTS).filter((file) => file.endsWith('.txt'));
    expect(texts.length).toBeGreaterThan(5);
    for (const file of texts) {
      const text = readFileSync(join(TEXTS, file), 'utf8');
      expect(packed.extractor.extract(text)).toEqual(fromRows.extractor.extract(text));
    }
  });
});
